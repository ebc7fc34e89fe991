/** With MNIST on the site, the figures that count over digits use it, and say so. */
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { joinIdxFiles } from '../../src/formats/picturePack.ts';
import { idxImages, idxLabels } from '../formats/idxFiles.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';

const count = 60;
const pack = gzipSync(joinIdxFiles(idxImages(count), idxLabels(count)));

/** A site that was built with MNIST: its page says so, and the pictures are there, or not. */
async function serveMnist(page: Page, body: Buffer | null): Promise<void> {
  await page.route('**/mnist/**', (route) => route.fulfill(body ? { body } : { status: 404 }));
  await page.route('**/?figure=*', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
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

test('falls back on the synthetic hand when they cannot be had', async ({ page }) => {
  await serveMnist(page, null);
  await open(page, '/?figure=bias');
  await expect(page.getByText('500 digits by the synthetic hand')).toBeVisible();
  await expect(page.locator('[data-slot="firing"]')).toContainText(/of 500 digits, most/);
});
