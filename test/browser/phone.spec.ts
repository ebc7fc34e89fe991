/** A thumb on a phone: it scrolls the page, and draws on nothing that it was not asked to open. */
import { expect, type Page } from '@playwright/test';
import { lessonOrder } from '../../src/text/lesson.ts';
import { test } from './keptPage.ts';
import { open, swipe, waitInPage } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const pad = (page: Page) => page.locator('.following-pad');

/** How far the page is scrolled, and where it ends. */
const readPlace = () => ({
  top: Math.round(window.scrollY),
  bottom: document.documentElement.scrollHeight - window.innerHeight,
});

/** Swipes up the screen at such a place, and waits for the page to move; gives where it is then. */
async function swipeUp(page: Page, [x, y]: readonly [number, number], lengthPx: number) {
  const before = await inThisFrame(page, readPlace);
  const under = await inThisFrame(page, (at) => document.elementFromPoint(...at)?.outerHTML.slice(0, 99), [
    x,
    y,
  ] as [number, number]);
  await swipe(page, [x, y], [x, y - lengthPx], 4);
  const isMoved = async () => (await inThisFrame(page, readPlace)).top > before.top;
  await expect.poll(isMoved, { message: `at ${before.top}, from ${under}`, intervals: [20] }).toBe(true);
  return inThisFrame(page, readPlace);
}

test('swipes through the lesson, the pad folded, and beside the opened one: the page moves, and nothing is drawn', async ({
  phone: page,
}) => {
  await open(page, '/');
  await waitInPage(
    page,
    (count) => document.querySelectorAll('.lesson-section').length === count,
    lessonOrder.length,
  );
  const answer = page.locator('#draw').getByRole('status');
  const said = await inThisFrame(answer, ({ textContent }) => textContent);
  const canvas = page.locator('#draw .pad canvas');
  const readInk = () => inThisFrame(canvas, (element) => (element as HTMLCanvasElement).toDataURL().length);
  const ink = await readInk();
  let place = { top: 0, bottom: 1 };
  let count = 0;
  for (; count < 70; count++) {
    // Its end is come to sooner where a swipe goes on by itself.
    if (place.top > place.bottom - 500) await page.evaluate(() => window.scrollTo(0, 0));
    place = await swipeUp(page, [195, 720], 400);
  }

  await page.locator('#neuron').evaluate((section) => section.scrollIntoView());
  await page.getByRole('button', { name: 'Show the pad' }).tap();
  const box = await stillBox(pad(page));
  expect(box.x).toBeGreaterThan(60);
  for (; count < 100; count++) {
    if (count % 3 === 0) await page.locator('#neuron').evaluate((section) => section.scrollIntoView());
    // Beside it, and above its edge.
    await swipeUp(page, count % 2 === 0 ? [box.x - 30, 800] : [195, box.y - 20], 300);
  }
  await expect(answer).toHaveText(said ?? '');
  expect(await readInk()).toBe(ink);
});

test('paints with a finger on the weights that were tapped, and not before', async ({ phone: page }) => {
  await open(page, '/?figure=edge-detector');
  const weights = page.locator('.paint-canvas canvas');
  const sums = page.locator('.puzzle-sum');
  await expect(sums).toHaveText([/\d/, /\d/, /\d/]);
  const readSums = () =>
    inThisFrame(page, () =>
      [...document.querySelectorAll('.puzzle-sum')].map(({ textContent }) => textContent),
    );
  const blank = await readSums();
  const up = async () => {
    await weights.evaluate((canvas) => canvas.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = await stillBox(weights);
    const { top } = await inThisFrame(page, readPlace);
    await swipe(page, [x + width / 2, y + 0.8 * height], [x + width / 2, y + 0.2 * height]);
    return top;
  };
  const top = await up();
  await expect.poll(async () => (await inThisFrame(page, readPlace)).top).toBeGreaterThan(top);
  await expect.poll(readSums).toEqual(blank);

  await expect(page.getByText('tap the picture once, then paint', { exact: false })).toBeVisible();
  await weights.tap();
  await expect(page.locator('.paint-canvas')).toBeFocused();
  await expect.poll(readSums).not.toEqual(blank);
  const tapped = await readSums();
  const still = await up();
  await expect.poll(readSums).not.toEqual(tapped);
  expect((await inThisFrame(page, readPlace)).top).toBe(still);
});
