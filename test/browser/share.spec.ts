/** A link and snippets for what is shown. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { draw, lighten, open, readAnswer } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share what you see' });

test('gives a link that opens what was shared: the drawing, the pinned neuron, the step', async ({
  page,
  context,
}) => {
  await open(page, '/?figure=draw&theme=light#drawing=example:1&neuron=2.3&step=1');
  await draw(page, lighten(exampleDrawingsOf(5)[0].drawing));
  const answer = await readAnswer(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
  const other = await context.newPage();
  await open(other, link);
  expect((await readAnswer(other)).slice(0, 1)).toBe(answer.slice(0, 1));
  await expect(other.getByRole('region', { name: 'What lights the neuron' })).toContainText(
    'Hidden layer 2, neuron 3',
  );
  await expect(other.getByLabel('Steps from your drawing to the inputs')).toHaveValue('1');
  expect(link).toContain('theme=light');
});

test('copies where it may, and selects the text where it may not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await dialog(page).getByRole('button', { name: 'Copy: Link' }).click();
  await expect(dialog(page).getByText('Copied.')).toBeVisible();
  const link = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  await dialog(page).getByRole('button', { name: 'Copy: For a course page', exact: true }).click();
  await expect(dialog(page).getByText('Selected:', { exact: false })).toBeVisible();
  expect(await page.evaluate(() => window.getSelection()?.toString() ?? '')).toMatch(/^<iframe src="http/);
});

test('fits 320 px, and axe objects to nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
});
