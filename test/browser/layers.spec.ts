/** The figure `layers`: other shapes, counted and trained. */
import { expect, type Page } from '@playwright/test';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { inThisFrame } from './reading.ts';

const path = '/?figure=layers';
const total = (page: Page) => page.locator('.parameter-total');

test('trains two shapes, compares them on the same digits, counts the parameters of the shape that is chosen, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('trains two shapes and compares them on the same digits', async () => {
    const train = async (shape: string) => {
      await page.getByRole('button', { name: 'Train', exact: true }).click();
      const row = page.getByRole('row').filter({ hasText: shape }).last();
      const seen = async () =>
        Number(((await row.getByRole('cell').nth(1).textContent()) ?? '').replace(/,/g, ''));
      await expect.poll(seen, { timeout: 60_000 }).toBeGreaterThan(20_000);
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
    };
    await page.getByRole('button', { name: 'far fewer' }).click();
    await train('784-16-16-10');
    await page.getByRole('button', { name: 'none', exact: true }).click();
    await train('784-10');
    await expect(page.getByRole('row').filter({ hasText: 'ours, trained long before' })).toContainText('%');
    await expect(page.getByText(/% without, .* with two of 16/)).toBeVisible();
  });
  await test.step('changes the size of a layer by keys', async () => {
    await page.getByRole('button', { name: '16-16', exact: true }).click();
    await page.getByRole('slider', { name: 'hidden layer 2' }).focus();
    await page.keyboard.press('Home');
    await expect(total(page)).toHaveText((784 * 16 + 16 + 10 + 16 + 1 + 10).toLocaleString('en'));
    await page.keyboard.press('End');
    await expect(total(page)).toHaveText((784 * 16 + 16 * 64 + 64 * 10 + 16 + 64 + 10).toLocaleString('en'));
  });
  await test.step('counts the parameters of the shape that is chosen, with the sum', async () => {
    await page.getByRole('button', { name: '16-16', exact: true }).click();
    await expect(total(page)).toHaveText('13,002');
    await expect(page.getByText('784 × 16 + 16 × 16 + 16 × 10')).toBeVisible();
    await page.getByRole('button', { name: 'One fewer' }).click();
    await expect(page.getByText('784 × 16 + 16 × 10')).toBeVisible();
    await expect(total(page)).toHaveText((784 * 16 + 16 * 10 + 26).toLocaleString('en'));
    await page.getByRole('button', { name: 'none', exact: true }).click();
    await expect(total(page)).toHaveText('7,850');
  });
  await test.step('lets a slider go that is held by a key when the window goes', async () => {
    const shape = page.getByRole('button', { name: '16-16' });
    const slider = page.locator('.size-slider input').first();
    const shapeNow = () =>
      inThisFrame(page.locator('.shapes [aria-pressed=true]'), (each) => each.textContent);
    await shape.click();
    await expect.poll(shapeNow).toBe('16-16');
    await slider.focus();
    await page.keyboard.down('ArrowRight');
    await expect(page.locator('.size-number').first()).toHaveText('17');
    await expect(shape).toHaveAttribute('aria-pressed', 'true');
    await page.evaluate(() => void window.dispatchEvent(new Event('blur')));
    await expect(shape).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.up('ArrowRight');
    await expect(page.locator('.size-number').first()).toHaveText('17');
  });
  await test.step('fits its page', () => expectFits(page));
});
