/** Figures that look for real digits: on a site that has MNIST, and on one that has not. */
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { joinIdxFiles, writePackNote } from '../../src/formats/picturePack.ts';
import { idxImages, idxLabels } from '../formats/idxFiles.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';

const count = 60;
const pack = gzipSync(joinIdxFiles(idxImages(count), idxLabels(count)));
const note = writePackNote({ trainingCount: count, testCount: count });

/** A site that was built with MNIST: its page says so, and the pictures are there, or not. */
async function serveMnist(page: Page, body: Buffer | null): Promise<void> {
  await page.route('**/mnist/**', (route) =>
    route.fulfill(body ? { body: route.request().url().endsWith('.json') ? note : body } : { status: 404 }),
  );
  await page.route('**/?figure=*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('<head>', '<head><meta name="inklight-pictures" content="mnist">'),
    });
  });
}

test('counts and measures on the pictures of MNIST where the site has them', async ({ page }) => {
  await serveMnist(page, pack);
  await open(page, '/?figure=bias');
  await expect(page.locator('[data-slot="firing"]')).toContainText(new RegExp(`for \\d+ of ${count} digits`));
  await expect(page.getByText(`the first ${count} of MNIST’s test pictures`)).toBeVisible();
  await open(page, '/?figure=count');
  await expect(page.locator('[data-slot="accuracy"]')).toContainText(`Of ${count} test pictures of MNIST`);
});

const learnsFrom = (page: Page) => page.getByLabel('Learns from');
const tryReal = (page: Page) => page.getByRole('button', { name: 'Try it on real digits' });

test('learns from MNIST where the site has it, and looks again where it could not be had', async ({
  page,
}) => {
  await serveMnist(page, null);
  await open(page, '/?figure=learning');
  await learnsFrom(page).selectOption({ label: 'MNIST' });
  await expect(page.getByText('This site’s MNIST cannot be loaded now.')).toBeVisible();
  await page.unrouteAll();
  await serveMnist(page, pack);
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText(`MNIST: ${count} handwritten digits to learn from`)).toBeVisible();
});

test('asks a site that has no MNIST for none, in any figure that looks for it', async ({ page }) => {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('mnist')) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await open(page, '/?figure=bias');
  await expect(page.getByText('500 digits by the synthetic hand')).toBeVisible();
  await open(page, '/?figure=count');
  await expect(page.locator('[data-slot="accuracy"]')).toContainText('by the synthetic hand');
  await open(page, '/?figure=learning');
  await tryReal(page).click();
  await expect(page.getByText('This site has no MNIST.')).toBeVisible();
  await learnsFrom(page).selectOption({ label: 'MNIST' });
  await expect(page.getByText('This site has no MNIST.')).toHaveCount(2);
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test('falls back on the synthetic hand when they cannot be had', async ({ page }) => {
  await serveMnist(page, null);
  await open(page, '/?figure=bias');
  await expect(page.getByText('500 digits by the synthetic hand')).toBeVisible();
  await expect(page.locator('[data-slot="firing"]')).toContainText(/of 500 digits, most/);
});
