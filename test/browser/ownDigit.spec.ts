/** My digit is mine: what is drawn stays what it is, whatever is bet on, slid or put together. */
import { expect, type Page } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, openLesson, readAnswer, showOnly } from './page.ts';
import { inThisFrame } from './reading.ts';

/** What is to be seen on the large pad. */
const inkOf = (page: Page) =>
  inThisFrame(page, () =>
    [...document.querySelectorAll<HTMLCanvasElement>('.draw-pad .pad canvas')].map((pad) => pad.toDataURL()),
  );

/** The figures in which a slider edits the network. */
const edited: readonly string[] = ['bias', 'count'];

/**
 * In the page: takes every bet of a section, moves every slider from one end to the other, puts parts on the
 * board, paints, and presses what stands beside verdicts. Says how much that was. Only what says that it goes
 * on the pad is left alone.
 */
async function playAll(section: HTMLElement): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  let count = 0;
  const all = <Kind extends HTMLElement>(selector: string) =>
    [...section.querySelectorAll<Kind>(selector)].filter((each) => each.checkVisibility());
  const act = async (elements: readonly HTMLElement[], how: (element: HTMLElement) => void) => {
    for (const element of elements) {
      how(element);
      count++;
      await frame();
    }
  };
  const press = (element: HTMLElement) => element.click();
  const key = (name: string) => (element: HTMLElement) =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  const slide = (to: 'min' | 'max') => (element: HTMLElement) => {
    const input = element as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, input[to]);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await act(all('.tray-part').slice(0, 3), press);
  await act(all('.piece'), key('ArrowLeft'));
  await act(all('.slide-pictures button, .hand-button, .rank-pictures button'), press);
  await act(all('[role=slider]:not(input)'), key('End'));
  await act(all('input[type=range]'), slide('max'));
  await act(all('input[type=range]'), slide('min'));
  await act(all('.edge-detector-figure [role=application]'), key(' '));
  await act(
    all('.question-choices, .text-bet-options').flatMap((bet) =>
      [...bet.querySelectorAll('button')].slice(0, 1),
    ),
    press,
  );
  await frame();
  await act(all('.question-controls button'), press);
  return count;
}

/** In the page: sentences in which an activation reads as 0 or as 1. */
function findRounded(): string[] {
  const spoken = /(?:activation|with|at|to|than|holds|says \d) ?[01][.,]000\b|\([01][.,]000\)/;
  return [...document.querySelectorAll('p, li, figcaption, [role=status], [aria-live]')]
    .filter((element) => element.checkVisibility())
    .map(({ textContent }) => textContent)
    .filter((text) => spoken.test(text));
}

test('stays what it is after every bet, slider and puzzle of all figures, in none of which an activation reads as 0 or 1', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openLesson(page);
  await page.getByRole('button', { name: 'Clear' }).first().click();
  // A digit of which the network is as sure as it can be.
  await draw(page, lighten(exampleDrawingsOf(3)[0].drawing), page.locator('#draw').getByLabel('Drawing pad'));
  const [ink, answer] = [await inkOf(page), await readAnswer(page)];
  expect(answer).toMatch(/^3, activation >\s0\.999; /);
  await inThisFrame(page.locator('.lesson-section').first(), playAll);
  for (const id of figureIds.slice(1))
    await test.step(id, async () => {
      await showOnly(page, [id]);
      const section = page.locator(`[id="${id}"]`);
      await expect(section.locator('.question-choices, .rank-pictures').first()).toBeVisible();
      await expect.poll(() => inThisFrame(section, playAll), id).toBeGreaterThan(0);
      await expect.poll(() => inThisFrame(page, findRounded), id).toEqual([]);
      expect(await inkOf(page), id).toEqual(ink);
      await expect(page.getByRole('button', { name: /^Back to/ }), id).toHaveCount(0);
      // What was edited is put back, where the answer stands.
      const putBack = page.locator('.answer').getByRole('button', { name: 'put it back' }).first();
      if (edited.includes(id)) await putBack.click();
      await expect(putBack, id).toHaveCount(0);
      await expect(answerOf(page).first(), id).toHaveText(answer);
    });
});
