/** That axe has nothing to object to. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Expects no violation in the page, or in the part of it that a selector names. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // Half a megabyte: once a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const objections = await page.evaluate(
    async ([part]) => {
      const { violations } = await (window as never as { axe: typeof axe }).axe.run(part ?? document, {
        resultTypes: ['violations'],
        // Figures in frames are tested by themselves.
        iframes: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    },
    [part],
  );
  expect(objections).toEqual([]);
}
