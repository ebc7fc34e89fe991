/** On a phone: a finger draws on nothing that it was not asked to open, and a neuron in a link is seen. */
import { expect } from '@playwright/test';
import { test } from './keptPage.ts';
import { open, swipe } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';
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

test('shows a neuron that a link opens above the sheet that says what it is', async ({ phone: page }) => {
  for (const figure of ['draw', 'propagation'])
    for (const [width, height] of [
      [390, 844],
      [844, 390],
    ])
      await test.step(`${figure}, ${width} x ${height}`, async () => {
        await resize(page, { width, height });
        // Opened anew each time: another address than before.
        await open(page, `/?figure=${figure}&seed=${width}#drawing=example:3&neuron=1.7`);
        const padDrawing = page.locator('.inspector[data-pinned="true"]');
        await expect(padDrawing).toContainText('Brightest for our examples');
        const seen = () =>
          inThisFrame(page, () => {
            const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
            const [ring, top] = [boxOf('.ring-neuron'), boxOf('.inspector')?.top ?? 0];
            return ring !== undefined && ring.top >= 0 && ring.bottom <= top;
          });
        await expect.poll(seen).toBe(true);
      });
});
