/** What every figure is asked for: nothing that axe objects to, no sideways scroll, targets that a finger can hit. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { open } from './page.ts';

/** Declares the checks for the figure at an address; prepare brings it into a state worth looking at. */
export function checkFigure(path: string, prepare: (page: Page) => Promise<void> = async () => {}): void {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    test(`${path} has nothing that axe objects to, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      await open(page, path);
      await prepare(page);
      await expectAccessible(page);
      await context.close();
    });
  }

  test(`${path} has no sideways scroll and no small target at 320 px, nor with large text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await open(page, path);
    await prepare(page);
    const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await scrollWidth()).toBe(320);
    const small = await page.locator('button, input').evaluateAll((controls) =>
      controls
        // In a sentence a target is as high as its line.
        .filter((control) => control.checkVisibility() && !control.closest('.live-sentence'))
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 24)
        .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
    );
    expect(small).toEqual([]);
    await page.addStyleTag({ content: ':root { font-size: 30px }' });
    await expect.poll(scrollWidth).toBe(320);
  });
}
