/**
 * What holds in all figures at once, in one lesson with all of them: a walk by Tab, letters spaced out as a
 * reader may wish, sentences heard once the pen rests, and a browser that translates the page. On one page,
 * since all figures together take longer to come than to be looked at. The longest tests of all are in this
 * file, whose name brings it to the beginning, so that none of them is left over at the end.
 */
import { expect, type Page } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { findSmall } from './accessTree.ts';
import { brokenWords, cutTexts, overlappingTexts } from './damagedTexts.ts';
import { expectAccessible } from './expectAccessible.ts';
import { listen, readHeard } from './heard.ts';
import { test } from './keptPage.ts';
import { addStyles, dropStyles, openLesson, showOnly } from './page.ts';
import { pressAll } from './pressAll.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';
import { swipeThroughLesson } from './swipeThroughLesson.ts';
import { translatePage } from './translatePage.ts';
import { expectNothingMoved, walkByTab } from './walkByTab.ts';

/** In the page: lights in words, lists and tables that have no colour, as when a policy refuses theirs. */
function findUnlit(): string[] {
  const lights = '.lamp i, .output-button i, .output-light, .unit-light, .number-list i';
  return [...document.querySelectorAll(lights)]
    .filter(
      (light) => light.checkVisibility() && getComputedStyle(light).backgroundColor === 'rgba(0, 0, 0, 0)',
    )
    .map((light) => light.closest('section[id]')?.id ?? '');
}

/** The figures whose sentences follow the drawing, and are spoken. */
const speaking = ['outputs', 'propagation', 'parts', 'edges', 'hope', 'weights', 'bias', 'function'];

/**
 * In the page, in forced colours: texts that keep colours of their own, without being a picture's, a light's,
 * or chosen; and pictures without their dark ground.
 */
function findOwnColours(): string[] {
  const found: string[] = [];
  const own = 'svg, .network-root, .output-values, .lamp, [aria-pressed=true], [data-nearest=true]';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element?.checkVisibility() || element.closest(`${own}, [aria-selected=true]`)) continue;
    const { forcedColorAdjust } = getComputedStyle(element) as never as { forcedColorAdjust: string };
    if (forcedColorAdjust === 'none') found.push(element.outerHTML.slice(0, 80));
  }
  const isDark = (element: Element) => getComputedStyle(element).backgroundColor === 'rgb(13, 17, 23)';
  for (const picture of document.querySelectorAll('canvas, svg:not(.icon, .part-glyph)')) {
    const frame = picture.closest('.network');
    const stacked = picture.parentElement?.querySelectorAll(':scope > :is(canvas, svg)') ?? [];
    const grounds = [...stacked, ...(frame?.querySelectorAll('.network-root') ?? [])];
    if (!grounds.some(isDark)) found.push(`without ground: ${picture.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** How a reader may have the text. A picture's own labels are of the picture: they grow as the page does. */
const looks = [
  { look: 'as it is', css: '', isWithLabels: true },
  {
    look: 'spaced out',
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    isWithLabels: false,
  },
  { look: 'twice as large', css: ':root { font-size: 36px }', isWithLabels: true },
];

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/**
 * Goes through the lesson by Tab, with which all figures come: every figure reached and left, the focus never
 * covered, nothing moved, nothing that axe objects to, and no sideways scroll, at 320 px neither, nor a word
 * in two pieces there.
 */
async function walkLesson(page: Page, { colorScheme, width, height }: Look): Promise<void> {
  await test.step(`is gone through by Tab alone at ${width} px, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme });
    await resize(page, { width, height });
    await openLesson(page);
    await walkByTab(page);
    await expectNothingMoved(page);
    const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(scrollWidth).toBe(width);
    await expectAccessible(page);
    await resize(page, { width: 320, height: 844 });
    await expect.poll(scrollWidth).toBe(320);
    await expect.poll(() => inThisFrame(page, brokenWords)).toEqual([]);
  });
}

test('holds in the whole lesson at 1280 px, light: it is gone through by Tab alone; no text is damaged where it is spaced out or large; one sentence is said when the pen rests; all goes on while the browser translates', {
  tag: [
    '@wcag-1.3.2',
    '@wcag-1.4.3',
    '@wcag-1.4.4',
    '@wcag-1.4.12',
    '@wcag-2.1.1',
    '@wcag-2.1.2',
    '@wcag-2.4.3',
    '@wcag-2.4.11',
    '@wcag-4.1.3',
  ],
}, async ({ page }) => {
  // Five walks through all figures: minutes on a busy machine.
  test.setTimeout(600_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await walkLesson(page, { colorScheme: 'light', width: 1280, height: 800 });
  await test.step('damages no text as the reader has it: spaced out (WCAG 1.4.12), or twice as large (1.4.4)', async () => {
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ]) {
      await resize(page, { width, height });
      for (const { look, css, isWithLabels } of looks) {
        await addStyles(page, css);
        const what = `${width} px, ${look}`;
        await expect.poll(() => inThisFrame(page, cutTexts), what).toEqual([]);
        await expect.poll(() => inThisFrame(page, overlappingTexts, isWithLabels), what).toEqual([]);
        const overflowPx = () => document.documentElement.scrollWidth - window.innerWidth;
        await expect.poll(() => inThisFrame(page, overflowPx), what).toBeLessThanOrEqual(0);
        await dropStyles(page);
      }
    }
  });
  await resize(page, { width: 1280, height: 720 });
  await test.step('leaves to pictures their colours and their ground where the system forces all others', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => inThisFrame(page, findOwnColours)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });
  await test.step('says in every figure one sentence when the pen rests, and none while it moves', async () => {
    const pad = page.locator('.following-pad').getByLabel('Drawing pad');
    for (const id of speaking) {
      await page
        .locator(`[id="${id}"] .section-figure`)
        .or(page.locator(`[id="${id}"]`))
        .first()
        .scrollIntoViewIfNeeded();
      // A bet that was placed goes on being graded.
      await page.evaluate((section) => {
        for (const bets of document.querySelectorAll(
          `[id="${section}"] :is(.question-choices, .text-bet-options)`,
        ))
          bets.querySelector('button')?.click();
      }, id);
      const { x, y, width } = await stillBox(pad);
      await inThisFrame(page, listen);
      await page.mouse.move(x + 0.3 * width, y + 0.2 * width);
      await page.mouse.down();
      for (let step = 1; step <= 6; step++) {
        await page.mouse.move(x + (0.3 + 0.06 * step) * width, y + (0.2 + 0.1 * step) * width);
        expect(await inThisFrame(page, readHeard), id).toEqual([]);
      }
      await page.mouse.up();
      const one = [expect.stringMatching(/^\d, activation [<>]?\s?[\d.]+; next \d, [<>]?\s?[\d.]+$/)];
      await expect.poll(() => inThisFrame(page, readHeard), id).toEqual(one);
      // Long enough for whatever else there were.
      await page.waitForTimeout(400);
      expect(await inThisFrame(page, readHeard), id).toEqual(one);
      await page.keyboard.press('Control+z');
      // Said, too, before one listens anew.
      await expect.poll(async () => (await inThisFrame(page, readHeard)).length, id).toBe(2);
    }
  });
  await test.step('under the policy all are lit, and one learns and says so', async () => {
    await expect.poll(() => inThisFrame(page, findUnlit)).toEqual([]);
    const train = page.locator('#learning .run-train');
    await train.click();
    await expect(page.locator('#learning .run-progress')).toContainText(/[1-9][\d,]* steps/);
    // Heard: that it learns and how well, a tenth at a time; and what it has come to.
    const speech = page.locator('#learning .run-progress [aria-live]');
    await expect(speech).toHaveText(/^It is learning, and reads at least [2-9]0\u00a0% of/, {
      timeout: 120_000,
    });
    await train.click();
    await expect(speech).toHaveText(/^after [\d,]+ examples: accuracy/);
  });
  await page.evaluate(translatePage);
  await test.step('says in a translated page what a button does now', async () => {
    const train = page.locator('#learning .run-train');
    await expect(train.locator('font font')).toHaveText('Train');
    await train.click();
    await expect(train).toHaveText('Pause');
    await train.click();
    await expect(train).toHaveText('Train');
  });
  await test.step('goes on in all figures while the browser translates', async () => {
    for (const id of figureIds)
      await test.step(id, async () => {
        await showOnly(page, [id]);
        const pressed = await inThisFrame(page.locator(`[id="${id}"]`), pressAll);
        expect(pressed, id).toBeGreaterThan(1);
        expect(errors, id).toEqual([]);
      });
    await expect(page.getByRole('alert')).toHaveCount(0);
    const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
    expect((await inThisFrame(page, headings)).length).toBeGreaterThan(17);
  });
});

test('on a phone, dark: it is gone through by Tab alone; has controls for a finger; and a hundred swipes draw nothing', {
  tag: ['@wcag-1.4.10', '@wcag-2.1.1', '@wcag-2.4.11', '@wcag-2.5.8'],
}, async ({ phone: page }) => {
  test.setTimeout(600_000);
  await walkLesson(page, { colorScheme: 'dark', width: 390, height: 844 });
  // All figures are there by now.
  await test.step('no control is smaller than 44 px under a finger', async () => {
    for (const width of [320, 390]) {
      await resize(page, { width, height: 844 });
      await expect.poll(() => inThisFrame(page, findSmall, 44), `${width} px`).toEqual([]);
    }
  });
  await swipeThroughLesson(page);
});
