/** The figure `edge-detector`: one neuron's weights painted by hand. */
import { expect, type Page } from '@playwright/test';
import { dashedCells } from './dashedCells.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=edge-detector';
const verdict = (page: Page) => page.locator('.puzzle-verdict');
const sums = (page: Page) => page.locator('.puzzle-sum').allTextContents();

/** Paints a level line with the mouse, in cells. */
async function paintLine(page: Page, y: number): Promise<void> {
  const box = await stillBox(page.locator('.paint-canvas canvas'));
  const at = (x: number) => [box.x + (x / 28) * box.width, box.y + (y / 28) * box.height] as const;
  await page.mouse.move(...at(7));
  await page.mouse.down();
  await page.mouse.move(...at(21), { steps: 8 });
  await page.mouse.up();
}

test('prints its sums, is painted by keys and by mouse, grades an order, goes into the network, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('prints sums that add up', async () => {
    await eventually(async () => {
      const texts = await sums(page);
      expect(texts).toHaveLength(3);
      for (const text of texts) {
        const [positive, negative, sum] = (text.match(/[+\u2212]?\d+\.\d{3}/g) ?? []).map((number) =>
          Number(number.replace('\u2212', '-')),
        );
        expect(positive + negative).toBeCloseTo(sum, 9);
      }
    });
  });
  await test.step('is painted, and taken back exactly, with keys alone', async () => {
    await expect(page.locator('.puzzle-sum')).toHaveText([/\d/, /\d/, /\d/]);
    const before = await inThisFrame(page, () =>
      Array.from(document.querySelectorAll('.puzzle-sum'), (sum) => sum.textContent),
    );
    await page.getByRole('application', { name: 'The 784 weights, to be painted' }).focus();
    await page.keyboard.press('m');
    await expect(page.getByRole('button', { name: '− negative' })).toHaveAttribute('aria-pressed', 'true');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    await expect.poll(() => sums(page)).not.toEqual(before);
    await expect(page.getByText(/row 9, column 14, weight \u22121/)).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect.poll(() => sums(page)).toEqual(before);
  });
  await test.step('begins with a region that a blob lights as well, and is solved by negative weights around it', async () => {
    await expect(verdict(page)).toHaveText('2 of 3 pictures are right.');
    const negative = page.getByRole('button', { name: '− negative' });
    await negative.click();
    await expect(negative).toHaveAttribute('aria-pressed', 'true');
    await paintLine(page, 6.5);
    await paintLine(page, 13.5);
    await expect(verdict(page)).toContainText('Solved');
    // The line at row 6 lies where no weight was; the region between, rows 9 and 10, is positive.
    const canvas = page.locator('.paint-canvas canvas');
    await eventually(async () => {
      const dashed = await dashedCells(canvas);
      for (let column = 8; column < 20; column++) expect(dashed).toContain(6 * 28 + column);
      for (const cell of dashed) expect([9, 10]).not.toContain(Math.floor(cell / 28));
      expect(dashed.length).toBeLessThan(200);
    });
    await expect
      .poll(async () => (await dashedCells(page.locator('.puzzle-card canvas').nth(1))).length)
      .toBeGreaterThan(20);
    await expect.poll(() => dashedCells(page.locator('.puzzle-card canvas').nth(0))).toEqual([]);
    await page.getByRole('button', { name: 'Next puzzle' }).click();
    await expect(page.getByText('Fire for the bar at the top alone.')).toBeVisible();
  });
  await test.step('grades an order of four pictures by their sums', async () => {
    for (const index of [2, 1, 4, 3]) await page.getByRole('button', { name: `Picture ${index}` }).click();
    await expect(page.getByText(/in order\.|in this order/)).toBeVisible();
    await expect(page.locator('.rank-pictures span').first()).toContainText(/\d\.\d{3}/);
  });
  await test.step('puts the painted neuron into the network of every figure, and undo brings its own back', async () => {
    await page.getByLabel('Neuron of hidden layer 1').selectOption('4');
    await page.getByRole('button', { name: 'Put yours in its place' }).click();
    await expect(page.getByText('Neuron 4 of hidden layer 1 now has your weights')).toBeVisible();
    await expect(page.locator('.figure').getByText('network edited')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.locator('.figure').getByText('network edited')).toBeHidden();
  });
  await test.step('fits its page', () => expectFits(page));
});
