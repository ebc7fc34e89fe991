/** Help on "?": what every key and gesture does. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { addStyles, open } from './page.ts';
import { inThisFrame } from './reading.ts';

/** The figure with its first example there at once. */
const still = '/?figure=draw&motion=reduce';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keys and gestures' });

test('opens at "?" in the figure, closes at Escape, and gives the focus back', async ({ page }) => {
  await open(page, still);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByText('put the pen down, or lift it', { exact: false })).toBeVisible();
  await expect(dialog(page).getByText('Enter', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('opens on the pad and by its button, and closes by its own', async ({ page }) => {
  await open(page, still);
  await page.getByLabel('Drawing pad').focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByLabel('Drawing pad')).toBeFocused();
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(dialog(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`fits ${width} px in ${colorScheme} at twice the text size, and axe objects to nothing`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 640 });
      await open(page, still);
      await addStyles(page, ':root { font-size: 36px }');
      await page.getByRole('button', { name: 'Help' }).click();
      const overflow = (element: HTMLElement) => element.scrollWidth - element.clientWidth;
      await expect.poll(() => inThisFrame(dialog(page), overflow)).toBe(0);
      await expectAccessible(page, 'dialog');
    });
  }
}
