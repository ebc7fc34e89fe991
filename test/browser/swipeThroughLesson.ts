/** A thumb on a phone that swipes through the lesson: the page moves each time, and nothing is drawn. */
import { type CDPSession, expect, type Page } from '@playwright/test';
import { inThisFrame, stillBox } from './reading.ts';

type Place = readonly [x: number, y: number];

const pad = (page: Page) => page.locator('.following-pad');

/** How far the page is scrolled, and where it ends. */
export const readPlace = () => ({
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

/** A hundred swipes: from the lower middle with the small pad folded, then from beside the opened one. */
export async function swipeThroughLesson(page: Page): Promise<void> {
  const answer = page.locator('#draw').getByRole('status');
  const report = await inThisFrame(answer, ({ textContent }) => textContent);
  const canvas = page.locator('#draw .pad canvas');
  const readInk = () => inThisFrame(canvas, (element) => (element as HTMLCanvasElement).toDataURL().length);
  const ink = await readInk();
  const thumb = await page.context().newCDPSession(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  let count = 0;
  for (; count < 90; count++) await swipeUp(page, thumb, [195, 740], 640);
  const { top, bottom } = await inThisFrame(page, readPlace);
  expect(top / bottom, 'how much of the lesson that was').toBeGreaterThan(0.8);

  await page.locator('#neuron').evaluate((section) => section.scrollIntoView());
  await page.getByRole('button', { name: 'Show the pad' }).tap();
  const box = await stillBox(pad(page));
  expect(box.x).toBeGreaterThan(60);
  // Beside it, and above its edge.
  for (; count < 100; count++)
    await swipeUp(page, thumb, count % 2 === 0 ? [box.x - 30, 800] : [195, box.y - 20], 300);
  await thumb.detach();
  await expect(answer).toHaveText(report ?? '');
  expect(await readInk()).toBe(ink);
}
