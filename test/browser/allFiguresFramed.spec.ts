/**
 * Every figure in a page of another host, in the gallery of hosts (test/hosts): without a scrollbar, with
 * nothing of a hidden answer, never much higher where its frame is a little narrower, legible, and with a
 * bet that can be brought back. One look
 * at each figure for all of that: to have all of them once takes longer than to look.
 */
import { expect, type Frame, type Page } from '@playwright/test';
import { type Curve, findCliffs } from '../../scripts/heights/heightRule.ts';
import { findKeptForNone, findWrongKept, postWidthsPx } from '../../scripts/oembed/postHeights.ts';
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';
import { writeDrawingCode } from '../../src/formats/writeDrawingCode.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { hostPages } from '../hosts/hostPages.ts';
import { askState, type FigureElement, hiddenHeight, hostsOfTests } from './inHosts.ts';
import { test } from './keptPage.ts';
import { waitInPage } from './page.ts';
import { eventually, inThisFrame } from './reading.ts';
import { smallTexts } from './smallTexts.ts';

const hosts = hostsOfTests();
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** What says something of the ink itself, of hidden layers, or of work under way: it may differ. */
const notOfTheAnswer: Partial<Record<FigureId, string>> = {
  draw: '.pad, .over-grid, .ink-readout',
  neuron: '.neuron-view, .neuron-readout, .neuron-words .question',
  pixels: '.pixels-view, .pixels-readout',
  layers: '.run-progress',
  propagation: '.network-root [role=row], .propagation-bet .question',
  parts: '.parts-taken-apart',
  edges: '.direction-tiles, .edges-board, .unit, .question-choices',
  hope: '.hope-view [role=row]',
  weights: '.weights-view, .weights-readout',
  'edge-detector': '.your-sum',
  bias: '.bias-formula, .bias-figure .ledger',
  count: '[data-slot=accuracy]',
  learning: '.run-progress',
  matrix: '.matrix-grid, .matrix-product summary',
  function: '.function-input',
};
/** Figures that do not say what the network answers. */
const silent: readonly FigureId[] = ['neuron', 'layers', 'weights', 'edge-detector'];

/** The frame of a figure that has come. */
function frameOf(page: Page, id: FigureId): Frame {
  const isOf = (frame: Frame) => new URL(frame.url()).searchParams.get('figure') === id;
  const found = page.frames().find(isOf);
  if (!found) throw new Error(`There is no frame of ${id}.`);
  return found;
}

/** Puts a drawing of that digit on the pad of a figure, and waits until it is answered, seen or not. */
async function put(figure: Frame, digit: number): Promise<void> {
  const [{ drawing }] = exampleDrawingsOf(digit);
  // As a link has it: nothing says of which digit it is.
  const code = writeDrawingCode({ drawing, exampleLabel: null });
  await figure.evaluate((hash) => {
    window.location.hash = hash;
  }, `drawing=${code}`);
  await waitInPage(
    figure,
    (text: string) =>
      [...document.querySelectorAll('.answer [role=status]')].some(
        (status) => status.textContent.startsWith(`${text}, activation`) && status.ariaBusy === 'false',
      ),
    String(digit),
  );
}

/** In a figure: all that can be seen of its text, and of the light that is set on elements. */
const readShown = () => {
  const lights = [...document.querySelectorAll<HTMLElement>('.lone-stage [style*="background"]')]
    .filter((light) => light.checkVisibility({ visibilityProperty: true }))
    .map((light) => light.style.background);
  return `${document.body.innerText}\n${lights.join('\n')}`;
};

/** That, and all that a screen reader is told; but for how many edges there are. */
const readAll = async (figure: Frame) => {
  const body = figure.locator('body');
  const all = `${await inThisFrame(body, readShown)}\n${await body.ariaSnapshot()}`;
  return all.replace(/All \d+ edges/g, 'All edges');
};

/** Expects that nothing tells a 1 from a 7 while the answer is hidden, and that it has kept its place. */
async function expectHidden(page: Page, figure: Frame, id: FigureId): Promise<void> {
  // What is measured before anything is learned comes when it comes.
  if (id === 'layers')
    await expect(figure.locator('.lone-stage')).toContainText(/after 0 examples: accuracy/);
  // Put together after the answer, part by part.
  if (id === 'draw') await expect(figure.locator('.light-key')).toBeVisible();
  // Of its three layers the last is the one that answers.
  if (id === 'matrix') await figure.locator('.matrix-layers button').last().click();
  const other = notOfTheAnswer[id];
  await figure.evaluate(
    (css) => {
      const padDrawing = new CSSStyleSheet();
      padDrawing.replaceSync(css);
      document.adoptedStyleSheets.push(padDrawing);
    },
    other ? `${other} { visibility: hidden !important }` : '',
  );
  await eventually(async () => {
    await put(figure, 1);
    const one = await readAll(figure);
    await put(figure, 7);
    expect(await readAll(figure)).toBe(one);
  });
  const text = () =>
    inThisFrame(figure.locator('.lone-stage'), (stage) =>
      // A line that is empty says nothing.
      stage.innerText.replace(/\n\s*\n/g, '\n'),
    );
  const height = () => inThisFrame(figure.locator('main'), (main) => main.clientHeight);
  const [hidden, heightPx] = [await text(), await height()];
  // As without it: what was hidden is there, in its place.
  await page.locator(`#${id}`).evaluate((host) => (host as FigureElement).show());
  await expect(figure.locator('.answer').first()).toBeVisible();
  if (silent.includes(id)) expect(await text()).toBe(hidden);
  else await expect.poll(text).not.toBe(hidden);
  await expect.poll(height).toBe(heightPx);
}

/**
 * Places the figure's bet, if it has one; gives what the state then says of it, which opens again as it is.
 */
async function answersOfBet(page: Page, figure: Frame, id: FigureId): Promise<string | undefined> {
  await figure.evaluate(() => document.querySelector<HTMLElement>('.question-choices button')?.click());
  const state = await askState(page, `#${id}`);
  const opened = await inThisFrame(
    page.locator(`#${id}`),
    (host, given) => (host as FigureElement).setState(given),
    state,
  );
  expect(opened.answers).toBe(state.answers);
  return state.answers;
}

/** How high a figure is, so wide, once its height has not changed for some frames of the screen. */
async function heightAt(page: Page, figure: Frame, id: FigureId, widthPx: number): Promise<number> {
  await page.locator(`#${id}`).evaluate((host, px) => {
    host.style.width = `${px}px`;
  }, widthPx);
  return inThisFrame(
    figure.locator('#inklight'),
    async (root, px) => {
      const read = () => (window.innerWidth === px ? Math.ceil(root.getBoundingClientRect().height) : 0);
      let height = 0;
      for (let still = 0; still < 4; ) {
        await new Promise(requestAnimationFrame);
        const now = read();
        still = now > 0 && now === height ? still + 1 : 0;
        height = now;
      }
      return height;
    },
    widthPx,
  );
}

/**
 * Widths of the rule (scripts/heights), beside the folds, and those of posts (scripts/oembed); `npm run
 * heights` goes through all of them.
 */
const widthsPx = [540, 560, ...postWidthsPx, 700, 740, 760, 820];
/** At these the text is looked at: phones, a column, a page of its own. */
const textWidthsPx = [320, 390, 820, 1280];

test('every figure is shown in a gallery of hosts without a scrollbar, leaves nothing there by which a 1 and a 7 could be told apart while its answer is hidden, gets not much higher as its frame gets a little narrower, and has no text that is too small', async ({
  page,
}) => {
  // All figures one after the other: minutes on a busy machine.
  test.setTimeout(600_000);
  await page.goto(hosts.url);
  for (const name of Object.keys(hostPages)) {
    await expect(page.locator(`a[href="${name}.html?figure=draw"]`)).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'figures', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'figures that hide their answers', exact: true }).click();
  const bets: string[] = [];
  for (const id of figureIds)
    await test.step(id, async () => {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      const place = page.locator(`#${id} iframe`).contentFrame();
      await expect(place.locator('.stage').first()).toBeVisible();
      await expect(place.locator('.answer [role=status]').first()).toContainText('activation');
      await expect(place.getByRole('alert')).toHaveCount(0);
      await expect.poll(() => hiddenHeight(place)).toBe(0);
      const figure = frameOf(page, id);
      await expectHidden(page, figure, id);
      // Again as it was opened.
      if (id === 'matrix') await figure.locator('.matrix-layers button').first().click();
      const curve: [number, number][] = [];
      for (const widthPx of widthsPx) curve.push([widthPx, await heightAt(page, figure, id, widthPx)]);
      expect(Math.min(...curve.map(([, heightPx]) => heightPx))).toBeGreaterThan(600);
      expect([...findCliffs(id, curve satisfies Curve), ...findWrongKept(id, curve)]).toEqual([]);
      for (const widthPx of textWidthsPx) {
        await heightAt(page, figure, id, widthPx);
        await expect.poll(() => smallTexts(figure), `at ${widthPx} px`).toEqual([]);
      }
      bets.push((await answersOfBet(page, figure, id)) ?? '');
    });
  expect(findKeptForNone()).toEqual([]);
  // Some are graded later, or ask in another way.
  expect(bets.filter((bet) => bet !== '').length, bets.join()).toBeGreaterThan(9);
});
