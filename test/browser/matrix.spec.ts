/** The figure matrix: a layer as one product, its rows, columns and cells, and the numbers behind them. */
import { expect, type Page } from '@playwright/test';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { expectNoCommits, open, readActiveCell, settle } from './page.ts';
import { eventually, stillBox } from './reading.ts';

const path = '/?figure=matrix';
const grid = (page: Page) => page.getByRole('grid', { name: 'The weights of this layer' });
const sentence = (page: Page) => page.locator('.matrix-pointed');
const layerButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The place of a weight on the screen. */
async function placeOf(page: Page, row: number, column: number, of = [16, 784]): Promise<[number, number]> {
  const box = await stillBox(grid(page));
  return [box.x + ((column + 0.5) / of[1]) * box.width, box.y + ((row + 0.5) / of[0]) * box.height];
}

test('is pointed at by mouse and by keys, asks for a shape, says the shapes of each layer, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('lights row, column and cell where one points, with the row in indices and the pixel in the picture', async () => {
    await expect(sentence(page)).toContainText('the brightest of this layer now');
    await page.mouse.move(...(await placeOf(page, 5, 401)));
    let column = '';
    await eventually(async () => {
      const text = (await sentence(page).textContent()) ?? '';
      const [, row, found] = /^Row (\d+), column (\d+): the weight from pixel/.exec(text) ?? [];
      expect(row).toBe('5');
      expect(Math.abs(Number(found) - 401)).toBeLessThanOrEqual(1);
      column = found;
    });
    await expect(page.locator('[data-slot="index-form"]')).toContainText(`w5,${column}`);
    await expect(page.locator('.matrix-grid i[data-pointed="true"]')).toHaveCount(2);
    await expect(page.locator('.matrix-pictures .pointed-cell').first()).toBeVisible();
    const picture = page.locator('.matrix-pictures .cell-picture').nth(1);
    await picture.hover();
    await expect(sentence(page)).toContainText(
      /^Column (377 belongs to pixel \(13, 13|406 belongs to pixel \(14, 14)\)/,
    );
    await page.locator('.matrix-vector').last().hover();
    await expect(sentence(page)).toContainText(/^Row ([78]) is neuron \1 of hidden layer 1: its 784 weights/);
  });
  await test.step('renders nothing in React while one points from weight to weight', async () => {
    const first = await placeOf(page, 1, 100);
    const others = await Promise.all([200, 300, 400].map((column) => placeOf(page, 2, column)));
    await page.mouse.move(...first);
    await settle(page);
    await expectNoCommits(page, async () => {
      await page.mouse.move(...first);
      await expect(sentence(page)).toContainText('Row 1, column');
      for (const place of others) await page.mouse.move(...place);
      await expect(sentence(page)).toContainText('Row 2, column');
    });
  });
  await test.step('is walked with keys alone, and says each weight', async () => {
    const active = () => page.evaluate(readActiveCell);
    await expect(grid(page)).toBeVisible();
    // The mouse away: as the focus scrolls the page the grid would leave it, and let go of what keys have
    // pointed at.
    await page.mouse.move(1, 1);
    await expect(sentence(page)).toContainText('the brightest of this layer now');
    await layerButton(page, 'outputs').focus();
    await page.keyboard.press('Tab');
    await expect.poll(active).toMatch(/^row \d+, column \d+: weight .* from pixel \(\d+, \d+\) to neuron/);
    await page.keyboard.press('Home');
    await expect.poll(active).toMatch(/, column 0: weight .* from pixel \(0, 0\)/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).toMatch(/, column 1: weight .* times activation 0 is 0\.000$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(sentence(page)).toContainText('column 1: the weight from pixel (0, 1)');
    await page.keyboard.press('Escape');
    await expect(sentence(page)).toContainText('the brightest of this layer now');
  });
  await test.step('asks for a shape, grades by the network, and leads to the matrix', async () => {
    await page.getByRole('button', { name: '16 × 10' }).click();
    await expect(page.locator('.question-verdict')).toHaveText(
      'Not so: it is 10 × 16, because it has a row for each of the 10 neurons that are computed, and a column ' +
        'for each of the 16 that they are computed from. The other way round it could not be multiplied by a ' +
        'column of 16.',
    );
    await expect(layerButton(page, 'hidden layer 1')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Show this matrix' }).click();
    await expect(layerButton(page, 'outputs')).toHaveAttribute('aria-pressed', 'true');
  });
  await test.step('says its shapes, for each layer', async () => {
    await layerButton(page, 'hidden layer 1').click();
    const shapes = page.locator('.matrix-shape');
    await expect(shapes).toHaveText(['16 × 1', '16 × 784', '784 × 1', '16 × 1']);
    await layerButton(page, 'hidden layer 2').click();
    await expect(shapes).toHaveText(['16 × 1', '16 × 16', '16 × 1', '16 × 1']);
    await layerButton(page, 'outputs').click();
    await expect(shapes).toHaveText(['10 × 1', '10 × 16', '16 × 1', '10 × 1']);
    await expect(page.getByLabel('LaTeX (amsmath)', { exact: true })).toHaveValue(/w_\{9,0\} & w_\{9,1\}/);
    await expect(page.getByLabel('NumPy', { exact: true })).toHaveValue(/a3 = .*\(10, 16\) @ \(16,\)/);
  });
  await test.step('saves its picture, and says nothing', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this picture' }).click();
    expect((await download).suggestedFilename()).toBe('inklight-drawing.json');
    await expect(page.getByText('was not saved')).toHaveCount(0);
  });
  await test.step('fits its page', async () => {
    // Of 16 rows: the 784 of the layer before are the same row again.
    await layerButton(page, 'hidden layer 2').click();
    await page.locator('.matrix-product summary').click();
    await expect(page.locator('.product-scroll tbody tr').first()).toBeVisible();
    await expectFits(page);
  });
});

test('keeps a row that a finger taps at 390 px', async ({ phone: page }) => {
  await open(page, path);
  await grid(page).scrollIntoViewIfNeeded();
  await page.touchscreen.tap(...(await placeOf(page, 11, 300)));
  await expect(sentence(page)).toContainText(/^Row 11, column \d+: the weight/);
  await layerButton(page, 'hidden layer 2').tap();
  await expect(page.locator('.matrix-shape')).toHaveText(['16 × 1', '16 × 16', '16 × 1', '16 × 1']);
  await page.touchscreen.tap(...(await placeOf(page, 2, 9, [16, 16])));
  await expect(sentence(page)).toContainText('Row 2, column 9: the weight from neuron 9 of hidden layer 1');
});
