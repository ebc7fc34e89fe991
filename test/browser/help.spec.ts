/** Help on "?": what every key and gesture does. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { addStyles, open } from './page.ts';
import { inThisFrame, resize } from './reading.ts';

/** The figure with its first example there at once. */
const still = '/?figure=draw&motion=reduce';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keys and gestures' });

test('opens at "?", in the figure and on the pad, and by its button; closes, gives the focus back, and fits its page', {
  tag: ['@wcag-2.1.4', '@wcag-3.2.6'],
}, async ({ page }) => {
  await open(page, still);
  await test.step('opens at "?" in the figure, closes at Escape, and gives the focus back', async () => {
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page).getByText('put the pen down, or lift it', { exact: false })).toBeVisible();
    await expect(dialog(page).getByText('Enter', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  });
  await test.step('opens on the pad and by its button, and closes by its own', async () => {
    await page.getByLabel('Drawing pad').focus();
    await page.keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(page.getByLabel('Drawing pad')).toBeFocused();
    await page.getByRole('button', { name: 'Help' }).click();
    await expect(dialog(page)).toBeVisible();
  });
  await test.step('fits 320 and 1280 px, in light and dark, at twice the text size, and axe objects to nothing', async () => {
    await addStyles(page, ':root { font-size: 36px }');
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await resize(page, { width, height: 640 });
        const overflow = (element: HTMLElement) => element.scrollWidth - element.clientWidth;
        await expect.poll(() => inThisFrame(dialog(page), overflow)).toBe(0);
        await expectAccessible(page, 'dialog');
      }
    }
  });
});
