/**
 * An edit of the network is in every figure in view in the same frame, counted and not timed: what can be
 * read at the end of the first animation frame after the event is what can be read once everything rests. And
 * undone it is all as before. What is of a figure's own and of the lesson is drawn together.
 */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { showOnly } from './page.ts';
import { type Box, inThisFrame, resize, stillBox } from './reading.ts';

/** Figures that stand under each other in the lesson, with numbers of the network in them. */
const figures = ['weights', 'edge-detector', 'sigmoid', 'bias', 'count', 'matrix', 'function'];

/**
 * All that the figures say, by figure. What is measured over digits, 10,000 or a hundred, follows soon, and
 * says itself that it does; and the badge is no number.
 */
type Texts = Record<string, readonly string[]>;

/** What the page is given to read its figures with. */
interface Reader {
  readonly readTexts: () => Texts;
  /** Reads at the end of the first frame after the next event of a kind. */
  readonly readAfter: (type: string) => Promise<Texts>;
  /** Reads once nothing has changed for so long that whatever lags behind would have shown it. */
  readonly readAtRest: () => Promise<Texts>;
  /** What it was last asked to read so. */
  inFrame: Promise<Texts>;
}

function installReader(figures: readonly string[]) {
  const readTexts = (): Texts => {
    return Object.fromEntries(
      figures.map((figure) => {
        const stage = document.querySelector<HTMLElement>(`#${figure} .stage`) ?? document.body;
        const texts: string[] = [];
        const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement: parent, textContent } = walker.currentNode;
          if (textContent && !parent?.closest('[data-slot="accuracy"], .count-hundred, .edited-badge, style'))
            texts.push(textContent);
        }
        for (const knob of stage.querySelectorAll<HTMLElement>('[aria-valuetext]'))
          texts.push(knob.ariaValueText ?? '');
        return [figure, texts];
      }),
    );
  };
  const readAfter = (type: string) =>
    new Promise<Texts>((resolve) => {
      window.addEventListener(type, () => requestAnimationFrame(() => resolve(readTexts())), { once: true });
    });
  const readAtRest = async () => {
    let texts = readTexts();
    // Looks counted, not time: a page that is kept from working shows nothing new for a long time.
    for (let looks = 0; looks < 5; ) {
      await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50));
      const now = readTexts();
      looks = JSON.stringify(now) === JSON.stringify(texts) ? looks + 1 : 0;
      texts = now;
    }
    return texts;
  };
  Object.assign(window, { readTexts, readAfter, readAtRest });
}

const readAtRest = (page: Page) => inThisFrame(page, () => (window as never as Reader).readAtRest());

/** Does something that is one event of that kind; what can be read in its frame. */
async function readInFrame(page: Page, type: string, act: () => Promise<unknown>): Promise<Texts> {
  await page.evaluate((kind) => {
    const reader = window as never as Reader;
    reader.inFrame = reader.readAfter(kind);
  }, type);
  await act();
  return inThisFrame(page, () => (window as never as Reader).inFrame);
}

/** Figures that say something else than before. */
const changed = (before: Texts, after: Texts) =>
  Object.keys(before).filter((figure) => before[figure].join() !== after[figure].join());

test('an edit is in all figures in the same frame, and undone in all', async ({ page }) => {
  await resize(page, { width: 1280, height: 13000 });
  await page.goto('/?motion=reduce#weights');
  await page.evaluate(installReader, figures);
  // Only the sections that this is about, so that all of them are in view and in no window that is higher
  // than need be.
  await showOnly(page, figures);
  for (const figure of figures)
    await expect(page.locator(`#${figure} .stage`)).toBeInViewport({ timeout: 20_000 });
  await expect(page.locator('[data-slot="firing"]')).toContainText(/for \d+ of 500 digits, most often/);
  await expect(page.locator('[data-slot="accuracy"]')).toContainText('%');
  await page.locator('.matrix-product summary').click();

  const bias = page.getByRole('slider', { name: 'Bias of the neuron' });
  let grip: Box;
  const edits = [
    {
      name: 'a bias moved by a key',
      event: 'keydown',
      prepare: () => bias.focus(),
      act: () => page.keyboard.press('PageDown'),
    },
    {
      name: 'a bias dragged',
      event: 'pointermove',
      prepare: async () => {
        await bias.hover();
        await page.mouse.down();
        grip = await stillBox(bias);
      },
      act: () => page.mouse.move(grip.x - 60, grip.y + 5),
      end: () => page.mouse.up(),
    },
    {
      name: 'a painted neuron put into the network',
      event: 'click',
      prepare: async () => {},
      act: () => page.getByRole('button', { name: 'Put yours in its place' }).click(),
    },
    {
      name: 'a knob turned',
      event: 'input',
      prepare: async () => {
        await page.getByLabel('Find one').fill('pixel (13, 14) to neuron 4');
        await page.keyboard.press('Enter');
        await page.getByRole('slider', { name: 'Turn it' }).focus();
      },
      act: () => page.keyboard.press('End'),
    },
  ];
  for (const { name, event, prepare, act, end } of edits) {
    await prepare();
    const before = await readAtRest(page);
    const inFrame = await readInFrame(page, event, act);
    await end?.();
    const after = await readAtRest(page);
    expect(changed(before, after).length, name).toBeGreaterThan(3);
    for (const figure of figures) expect(inFrame[figure], `${name}: ${figure}`).toEqual(after[figure]);
    await page.keyboard.press('Control+z');
    expect(await readAtRest(page), `${name}, undone`).toEqual(before);
  }
});

test('a figure whose own state and the lesson change in one frame is drawn once, with both', async ({
  page,
}) => {
  await page.goto('/?figure=weights&motion=reduce');
  const slider = page.getByRole('slider', { name: 'Contributions added' });
  await slider.fill('380');
  await expect(page.locator('[data-slot="state"]')).toHaveText(/^After \d+ of the 784 contributions\.$/);
  const drawn = await inThisFrame(slider, async (own) => {
    const total = document.querySelector('.weights-view path.total');
    const clear = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Clear');
    if (!total || !clear) throw new Error('Something of the figure is missing.');
    const frame = () => new Promise(requestAnimationFrame);
    // Setting an attribute to what it is already is told too.
    const paths: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      paths.push(...records.map(() => total.getAttribute('d'))),
    );
    await frame();
    observer.observe(total, { attributeFilter: ['d'] });
    // React hears only of a value that is set by the element's own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(own, '784');
    own.dispatchEvent(new Event('input', { bubbles: true }));
    clear.click();
    await frame();
    const inFrame = total.getAttribute('d');
    for (let later = 0; later < 30; later++) await frame();
    return { paths, inFrame, atRest: total.getAttribute('d') };
  });
  expect(drawn.paths.length).toBe(1);
  expect(drawn.inFrame).toBe(drawn.atRest);
});
