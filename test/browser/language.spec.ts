/** Every string of the page in another language: the one that is made of English, and looks like none. */
import { expect } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { test } from './keptPage.ts';
import { showOnly, waitInPage } from './page.ts';
import { findPlainTexts, findPoints } from './plainTexts.ts';
import { pressAll } from './pressAll.ts';
import { inThisFrame } from './reading.ts';

test('says nothing in the lesson that no catalogue says', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/?lang=en-XA&motion=reduce');
  await waitInPage(
    page,
    (count) => document.querySelectorAll('.lesson-section').length === count,
    figureIds.length,
  );
  for (const id of figureIds) {
    await showOnly(page, [id]);
    await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
    await inThisFrame(page, pressAll, id);
    await expect.poll(() => inThisFrame(page, findPlainTexts), id).toEqual([]);
    await expect.poll(() => inThisFrame(page, findPoints), id).toEqual([]);
  }
});
