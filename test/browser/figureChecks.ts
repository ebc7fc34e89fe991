/**
 * What every figure is asked for: nothing that axe objects to, no sideways scroll, targets that a finger can
 * hit.
 */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { addStyles, dropStyles, settle } from './page.ts';
import { inThisFrame, resize } from './reading.ts';

/**
 * Expects it of the figure that is open, as it is: in light at 1280 px, in dark at 390 px, and at 320 px. The
 * page is as wide and as light after it as a page of a test is at first.
 */
export async function expectFits(page: Page): Promise<void> {
  await resize(page, { width: 1280, height: 844 });
  await settle(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await resize(page, { width: 390, height: 844 });
  await settle(page);
  await expectAccessible(page);
  await resize(page, { width: 320, height: 844 });
  const scrollWidth = () => inThisFrame(page, () => document.documentElement.scrollWidth);
  await expect.poll(scrollWidth).toBe(320);
  const small = () =>
    page.locator('button, input').evaluateAll((controls) =>
      controls
        // In a sentence a target is as high as its line.
        .filter((control) => control.checkVisibility() && !control.closest('.live-sentence'))
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 24)
        .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
    );
  await expect.poll(small).toEqual([]);
  await addStyles(page, ':root { font-size: 30px }');
  await expect.poll(scrollWidth).toBe(320);
  await dropStyles(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(page, { width: 1280, height: 720 });
}
