/** Everyone gets the same lesson: axe, motion, keys. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, readAnswer } from './page.ts';

for (const path of ['/', '/?figure=draw']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      test(`${path} at ${width} px in ${colorScheme} has nothing that axe objects to`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
        const page = await context.newPage();
        await open(page, path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
        await context.close();
      });
    }
  }
}

test('shows the example whole at once to those who want less motion', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/?figure=draw');
  await expect(page.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status')).toContainText('activation');
  expect(await readAnswer(page)).toMatch(/^3/);
  await context.close();
});

test('has every control within reach of Tab, with a name, and shows where the focus is', async ({ page }) => {
  await open(page);
  const reached: string[] = [];
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const label =
        element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
      return getComputedStyle(element).outlineStyle === 'none' ? `no outline: ${label}` : label;
    });
    if (name === null) break;
    reached.push(name);
  }
  for (const name of [
    'Pen',
    'Eraser',
    'Pen width',
    'Undo',
    'Redo',
    'Clear',
    'Fit and centre',
    'Example 0',
    'Example 9',
  ]) {
    expect(reached).toContain(name);
  }
});
