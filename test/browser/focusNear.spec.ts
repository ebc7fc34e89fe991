/** A control that takes itself away hands its focus on to what is near. */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { inThisFrame } from './reading.ts';

/** Whether the focus is within such an element, or on it. */
const holdsFocus = (page: Page, selector: string) =>
  expect(page.locator(`${selector}:focus-within`)).toBeVisible();

test('near after “count all”, by keys; nowhere for a pointer, and not where the reader has left it', async ({
  page,
}) => {
  await open(page, '/?figure=count');
  await page.locator('.count-items button').first().press('Enter');
  const countAll = page.getByRole('button', { name: 'count all' });
  await countAll.press('Enter');
  await expect(countAll).toHaveCount(0);
  await holdsFocus(page, '.count-sum');
  await test.step('nowhere for a pointer, and not where the reader has left it', async () => {
    await page.locator('.count-items button').first().click();
    await countAll.click();
    await expect(countAll).toHaveCount(0);
    await expect(page.locator('body')).toBeFocused();
    await page.locator('.count-items button').first().press('Enter');
    await countAll.focus();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await countAll.evaluate((button) => (button as HTMLElement).click());
    await expect(countAll).toHaveCount(0);
    await expect(page.locator('body')).toBeFocused();
  });
});

test('near after “put it back”, by keys, and undo brings the badge and the edit back', async ({ page }) => {
  await open(page, '/?figure=bias');
  await page.getByRole('button', { name: 'b = −10' }).click();
  const putBack = page.locator('.figure').getByRole('button', { name: 'put it back' });
  await putBack.press('Enter');
  await expect(putBack).toHaveCount(0);
  await holdsFocus(page, '.figure');
});

test('near after “again” of a bet in order and after the last piece is taken away, by keys', async ({
  page,
}) => {
  await open(page, '/?figure=edge-detector');
  await page.locator('.rank-pictures button').first().press('Enter');
  const again = page.locator('.rank-end button');
  await expect(again).toBeVisible();
  await again.press('Enter');
  await expect(again).toBeHidden();
  await holdsFocus(page, '.rank');
});

test('near after “Try again”, by keys', async ({ page }) => {
  await page.route('**/assets/NeuronFigure-*.js', (route) => route.abort());
  await page.goto('/?figure=neuron&motion=reduce');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await page.unroute('**/assets/NeuronFigure-*.js');
  await retry.press('Enter');
  await expect(page.locator('.neuron-figure')).toBeVisible();
  await holdsFocus(page, '.lone-stage');
});

test('where it was in the page, after the notice of a link is closed by keys', async ({ page }) => {
  await open(page, '/#drawing=AgAWKP4HngJvAz');
  await page.locator('[id="pixels"]').scrollIntoViewIfNeeded();
  const close = page.getByRole('alert').getByRole('button', { name: 'Close' });
  await close.focus();
  const scrolled = () => inThisFrame(page, () => window.scrollY);
  const before = await scrolled();
  expect(before).toBeGreaterThan(1000);
  await close.press('Enter');
  await expect(close).toHaveCount(0);
  // But for the notice's own height.
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(200);
  await expect(page.getByLabel('Drawing pad').first()).not.toBeFocused();
});
