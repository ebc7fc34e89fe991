/** Ink is shown wherever there is some, and as sharp as the screen. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { answerOf, open, settle } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

/** How much of a canvas is bright. */
const brightFraction = (canvas: Locator) =>
  inThisFrame(canvas, (element) => {
    const { width, height } = element as HTMLCanvasElement;
    const { data } = (element as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    return data.filter((value, index) => index % 4 === 3 && value > 100).length / (width * height);
  });

const padCanvas = (page: Page) => page.getByLabel('Drawing pad').locator('canvas');

for (const figure of ['draw', 'neuron'])
  test(`one tap is a dot on the pad of ${figure}, as the network is given it`, async ({ page }) => {
    await open(page, `/?figure=${figure}`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => brightFraction(padCanvas(page))).toBe(0);
    const { x, y, width } = await stillBox(padCanvas(page));
    await page.mouse.click(x + width / 2, y + width / 2);
    await settle(page);
    await expect(answerOf(page)).toContainText('activation');
    // The pen is 2.4 of 28 cells wide.
    await expect.poll(() => brightFraction(padCanvas(page))).toBeGreaterThan(0.004);
    await expect.poll(() => brightFraction(padCanvas(page))).toBeLessThan(0.009);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => brightFraction(padCanvas(page))).toBe(0);
  });

test('all canvases are drawn anew when the window comes to a screen of another pixel ratio', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  // A window that moves to another screen; of the ratio alone Chromium tells an emulated page nothing.
  const setRatio = async (deviceScaleFactor: number) => {
    for (const height of [721, 720])
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 1280,
        height,
        deviceScaleFactor,
        mobile: false,
      });
  };
  const fits = (canvas: Locator) =>
    inThisFrame(canvas, (element) => (element as HTMLCanvasElement).width / element.clientWidth);
  for (const [figure, canvas] of [
    ['draw', '.pad canvas'],
    ['pixels', '.pixels-view canvas'],
    ['weights', '.weights-view canvas'],
    ['hope', '.hope-view canvas'],
  ]) {
    await open(page, `/?figure=${figure}`);
    const drawn = page.locator(canvas).first();
    await expect.poll(() => fits(drawn)).toBeCloseTo(1, 1);
    const fraction = await brightFraction(drawn);
    await setRatio(2);
    await expect.poll(() => fits(drawn), figure).toBeCloseTo(2, 1);
    await expect.poll(() => brightFraction(drawn), figure).toBeGreaterThan(0.5 * fraction);
    await setRatio(1);
    await expect.poll(() => fits(drawn), figure).toBeCloseTo(1, 1);
  }
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
});
