/** One fault stays one fault: the rest of the page goes on, the drawing is safe, and one can try again. */
import { expect, type Page } from '@playwright/test';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, readAnswer } from './page.ts';

const two = lighten(allExampleDrawings().find(({ label }) => label === 2)!.drawing);

const alert = (page: Page) => page.locator('.failure');
const retry = (page: Page) => alert(page).getByRole('button', { name: 'Try again' });

for (const kind of ['js', 'css'])
  test(`loads a figure again whose ${kind} failed, as often as one asks, and keeps the drawing`, async ({
    page,
  }) => {
    await page.route(`**/assets/NeuronFigure-*.${kind}`, (route) => route.abort());
    await page.goto('/?figure=neuron&motion=reduce');
    await expect(alert(page)).toHaveText(/^A part of this page could not be loaded\. Your drawing is kept\./);
    await draw(page, two, page.locator('.lone-pad').getByLabel('Drawing pad'));
    await expect(answerOf(page)).toHaveText(/^2/);
    await retry(page).click();
    await expect(alert(page)).toContainText('It did not work this time either.');
    await expect(alert(page)).toHaveCount(1);
    await page.unroute(`**/assets/NeuronFigure-*.${kind}`);
    await retry(page).click();
    await expect(alert(page)).toHaveCount(0);
    // Its style sheet too: without it nothing stands beside anything.
    await expect(page.locator('.neuron-figure')).toHaveCSS('display', 'grid');
    await expect(answerOf(page)).toHaveText(/^2/);
  });

test('loads the page anew with the drawing where trying again does not help', async ({ page }) => {
  await page.route('**/assets/NeuronFigure-*.js', (route) => route.abort());
  await page.goto('/?figure=neuron&motion=reduce');
  await draw(page, two, page.locator('.lone-pad').getByLabel('Drawing pad'));
  const answer = await readAnswer(page);
  expect(answer).toMatch(/^2/);
  await retry(page).click();
  const reload = page.getByRole('button', { name: 'Reload the page with your drawing' });
  // Only now has trying again failed, and is the way free.
  await expect(reload).toBeVisible();
  await page.unroute('**/assets/NeuronFigure-*.js');
  await reload.click();
  await expect(page.locator('.neuron-figure')).toBeVisible();
  await expect(answerOf(page)).toHaveText(answer);
});

test('opens a dialog that failed to load when its button is pressed again', async ({ page }) => {
  await page.route('**/assets/HelpDialog-*.js', (route) => route.abort());
  await open(page);
  const help = page.getByRole('button', { name: 'Help' });
  await help.click();
  const dialog = page.getByRole('dialog', { name: 'This did not open' });
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(help).toBeFocused();
  await help.click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(help).toBeFocused();
  await help.click();
  await retry(page).click();
  await expect(alert(page)).toContainText('It did not work this time either.');
  await page.unroute('**/assets/HelpDialog-*.js');
  await retry(page).click();
  await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(alert(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();
});

/** Lets every drawing on a canvas within such an element throw, or no more. */
const breakCanvas = (page: Page, within: string | null) =>
  page.evaluate((selector) => {
    const { prototype } = CanvasRenderingContext2D;
    const patched = prototype as never as { putImageDataOfOld?: typeof prototype.putImageData };
    patched.putImageDataOfOld ??= prototype.putImageData;
    const old = patched.putImageDataOfOld;
    prototype.putImageData = function (this: CanvasRenderingContext2D, ...given: never[]) {
      if (selector && this.canvas.isConnected && (this.canvas as HTMLCanvasElement).closest(selector))
        throw new Error('Broken on purpose.');
      return (old as never as (...all: never[]) => void).apply(this, given);
    } as never;
  }, within);

test('stays in its figure when one fails while it draws, and goes when it is tried again', async ({
  page,
}) => {
  await open(page, '/');
  await page.locator('#pixels').scrollIntoViewIfNeeded();
  await expect(page.locator('#pixels .stage')).toBeVisible();
  await breakCanvas(page, '#pixels .section-figure');
  await page.locator('#draw').scrollIntoViewIfNeeded();
  const pad = page.locator('#draw').getByLabel('Drawing pad');
  await draw(page, two, pad);
  await expect(answerOf(page).first()).toHaveText(/^2/);
  await page.locator('#pixels').scrollIntoViewIfNeeded();
  await expect(alert(page)).toHaveCount(1);
  await expect(page.locator('#pixels .failure')).toHaveText(/^Something went wrong here\./);
  // The others are there and follow.
  await expect(page.locator('#neuron .stage')).toBeVisible();
  await breakCanvas(page, null);
  await retry(page).click();
  await expect(page.locator('#pixels .stage')).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

test('stays in its figure when one fails while it renders', async ({ page }) => {
  await open(page, '/?figure=neuron');
  const pad = page.locator('.lone-pad').getByLabel('Drawing pad');
  await draw(page, two, pad);
  await page.locator('.lone-stage').getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // As an extension might: what React is about to take away is gone already.
  await page.getByRole('dialog').evaluate((dialog) => {
    dialog.remove();
    dialog.dispatchEvent(new Event('close'));
  });
  await expect(page.locator('.lone-stage .failure')).toHaveText(/^Something went wrong here\./);
  await expect(answerOf(page)).toHaveText(/^2/);
  await retry(page).click();
  await expect(page.locator('.lone-stage .stage')).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(answerOf(page)).not.toHaveText(/^2/);
  await draw(page, two, pad);
  await expect(answerOf(page)).toHaveText(/^2/);
});
