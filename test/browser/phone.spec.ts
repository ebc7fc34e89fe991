/** A finger on a phone draws on nothing that it was not asked to open. */
import { expect } from '@playwright/test';
import { test } from './keptPage.ts';
import { open, swipe } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';
import { readPlace } from './swipeThroughLesson.ts';

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
