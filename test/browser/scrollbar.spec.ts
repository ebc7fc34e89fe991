/** A browser whose scroll bar takes room, as most do on a desk: the other tests' browser hides it. */
import { expect, test } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { open, waitInPage } from './page.ts';
import { inThisFrame, resize } from './reading.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
});

test('beside it, nothing folds at 1280 px: figures are as high as the places that are kept for them', async ({
  page,
}) => {
  await resize(page, { width: 1280, height: 800 });
  await open(page, '/');
  await waitInPage(
    page,
    (count) => document.querySelectorAll('.lesson-section').length === count,
    figureIds.length,
  );
  expect(await inThisFrame(page, () => document.documentElement.clientWidth)).toBe(1265);
  // Those whose columns need most.
  for (const id of ['layers', 'propagation', 'learning', 'hope'] as const) {
    const stage = page.locator(`#${id} .stage`).first();
    await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
    const aboveKeptPx = (element: HTMLElement) => {
      const kept = element.closest<HTMLElement>('.section-figure')?.style.getPropertyValue('--wide');
      return element.getBoundingClientRect().height - Number.parseFloat(kept ?? '');
    };
    await expect.poll(() => inThisFrame(stage, aboveKeptPx), id).toBeLessThan(60);
  }
});
