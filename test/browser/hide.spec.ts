/** What a page around a figure hides until the reader has bet, or it shows it: `hide`. */
import { createHash } from 'node:crypto';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { writeDrawingCode } from '../../src/formats/writeDrawingCode.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { askState, element, type FigureElement, hostsOfTests } from './inHosts.ts';
import { test } from './keptPage.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

const hosts = hostsOfTests();
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** A drawing of that digit, as a link has it: nothing says of which digit it is. */
function code(digit: number): string {
  const [{ drawing }] = exampleDrawingsOf(digit);
  return writeDrawingCode({ drawing, exampleLabel: null });
}

/** Opens a page of another origin with one figure in it. */
async function openHost(page: Page, attributes: string): Promise<FrameLocator> {
  await page.goto(
    hosts.add(
      `<!doctype html><html lang="en"><head><title>A page</title><script src="${hosts.site}embed.js" defer></script></head><body><inklight-figure id="figure" hide="answer" ${attributes}></inklight-figure></body></html>`,
    ),
  );
  return page.locator(`${element} iframe`).first().contentFrame();
}

const hide = (page: Page, parts: string) =>
  page.locator(element).evaluate((figure, text) => figure.setAttribute('hide', text), parts);

const setState = (page: Page, state: Readonly<Record<string, string>>) =>
  inThisFrame(page.locator(element), (host, given) => (host as FigureElement).setState(given), state);

/** The light of the outputs, and of what leads to them: the right end of the network's picture. */
async function shootOutputs(page: Page, figure: FrameLocator): Promise<string> {
  const box = await stillBox(figure.locator('.network-root'));
  const clip = { ...box, x: box.x + box.width * 0.85, width: box.width * 0.15 };
  return createHash('sha1')
    .update(await page.screenshot({ clip }))
    .digest('hex');
}

/** Expects that they look alike, or not, for a 1 and for a 7, which are put on the pad. */
const expectAlike = (page: Page, figure: FrameLocator, isExpected: boolean) =>
  eventually(async () => {
    const shots = new Set<string>();
    for (const digit of ['1', '7']) {
      await setState(page, { drawing: `example:${digit}` });
      await expect(figure.locator('.answer-digit')).toHaveText(digit);
      shots.add(await shootOutputs(page, figure));
    }
    expect(shots.size === 1).toBe(isExpected);
  });

test('hides what its attribute says, as it changes, and just that; show() brings it back', async ({
  page,
}) => {
  const figure = await openHost(page, 'figure="draw" drawing="example:1"');
  await expect(figure.locator('.light-key')).toBeAttached();
  const digit = figure.locator('.answer-digit');
  const value = figure.locator('.output-values .value').first();
  const sentence = figure.locator('.caption');
  const number = figure.locator('.ink-readout');
  const expectShown = async (seen: readonly [boolean, boolean, boolean, boolean]) => {
    for (const [index, part] of [digit, value, sentence, number].entries())
      await expect(part).toBeVisible({ visible: seen[index] });
  };
  const network = figure.getByRole('grid', { name: /network/i });
  await expect(digit).toHaveText('1');
  await expect(value).not.toBeEmpty();
  await expectShown([false, false, false, true]);
  await expect(figure.getByRole('status')).toHaveCount(0);
  // Keys begin at the first output: the brightest is the answer.
  await expect(network).toHaveAttribute('aria-activedescendant', /3-0$/);
  await expectAlike(page, figure, true);
  // An output that is pinned says which it is, and nothing of what it holds; a hidden neuron, all.
  const held = figure.locator('.inspector [data-slot=a]');
  await setState(page, { neuron: '3.7' });
  await expect(figure.locator('.inspector [data-slot=title]')).toHaveText(/7$/);
  await expect(held).not.toBeEmpty();
  await expect(held).toBeHidden();
  await setState(page, { neuron: '2.7' });
  await expect(held).toBeVisible();
  await setState(page, {});

  await hide(page, 'values');
  await expectShown([true, false, true, true]);
  await expect(figure.locator('.answer-activation')).toBeHidden();
  await hide(page, 'sentence');
  await expectShown([true, true, false, true]);
  await hide(page, 'numbers');
  await expectShown([true, false, true, false]);
  await hide(page, 'answer,numbers');
  await expectShown([false, false, false, false]);

  await inThisFrame(page.locator(element), (host) => (host as FigureElement).show());
  await expectShown([true, true, true, true]);
  await expect(network).toHaveAttribute('aria-activedescendant', /3-7$/);
  await expectAlike(page, figure, false);
});

test('the reader’s bet shows what is hidden; one that the page has brought back does not', async ({
  page,
}) => {
  const attributes = `figure="propagation" drawing="${code(1)}"`;
  const figure = await openHost(page, `${attributes} answers="propagation:other"`);
  const digit = figure.locator('.answer-digit');
  const verdict = figure.locator('.question-verdict');
  await expect(digit).toHaveText('1');
  await expect(figure.getByRole('button', { name: 'another answer' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Graded, and not a word of it.
  await expect.poll(async () => (await askState(page)).answers).toBe('propagation:other');
  await expect(verdict).toContainText('1');
  await expect(verdict).toBeHidden();
  await expect(digit).toBeHidden();
  await figure.getByRole('button', { name: 'Put neuron' }).click();
  await expect(digit).toBeHidden();
  await figure.getByRole('button', { name: 'the same answer' }).click();
  await expect(digit).toBeVisible();
  await expect(verdict).toBeVisible();
  await expect(figure.locator('.output-values .value').nth(1)).toBeVisible();
});
