/** A thumb on a phone: it scrolls the page, and draws on nothing that it was not asked to open. */
import { type CDPSession, expect, type Page } from '@playwright/test';
import { lessonOrder } from '../../src/text/lesson.ts';
import { test } from './keptPage.ts';
import { open, swipe, waitInPage } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

type Place = readonly [x: number, y: number];

const pad = (page: Page) => page.locator('.following-pad');

/** How far the page is scrolled, and where it ends. */
const readPlace = () => ({
  top: Math.round(window.scrollY),
  bottom: document.documentElement.scrollHeight - window.innerHeight,
});

/** Swipes up the screen from such a place, stops, and looks whether the page has moved. */
async function swipeUp(page: Page, thumb: CDPSession, [x, y]: Place, lengthPx: number) {
  const before = await inThisFrame(page, readPlace);
  const under = await inThisFrame(page, (at) => document.elementFromPoint(...at)?.outerHTML.slice(0, 99), [
    x,
    y,
  ] as [number, number]);
  let timestamp = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) => {
    // Slow by its own clock: the page does not go on when the thumb is lifted.
    timestamp += 0.2;
    return thumb.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  await touch('touchStart', [{ x, y }]);
  for (const share of [0.25, 0.5, 0.75, 1, 1]) await touch('touchMove', [{ x, y: y - share * lengthPx }]);
  await touch('touchEnd', []);
  const isMoved = async () => (await inThisFrame(page, readPlace)).top > before.top;
  await expect.poll(isMoved, { message: `at ${before.top}, from ${under}`, intervals: [20] }).toBe(true);
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
  const thumb = await page.context().newCDPSession(page);
  let count = 0;
  for (; count < 70; count++) await swipeUp(page, thumb, [195, 740], 640);
  const { top, bottom } = await inThisFrame(page, readPlace);
  expect(top / bottom, 'how much of the lesson that was').toBeGreaterThan(0.8);

  await page.locator('#neuron').evaluate((section) => section.scrollIntoView());
  await page.getByRole('button', { name: 'Show the pad' }).tap();
  const box = await stillBox(pad(page));
  expect(box.x).toBeGreaterThan(60);
  for (; count < 100; count++) {
    // Beside it, and above its edge.
    await swipeUp(page, thumb, count % 2 === 0 ? [box.x - 30, 800] : [195, box.y - 20], 300);
  }
  await thumb.detach();
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
