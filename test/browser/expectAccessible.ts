/** That axe has nothing to object to. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

async function findObjections(page: Page, part?: string): Promise<string[]> {
  // Half a megabyte: once a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([part]) => {
      const { violations } = await (window as never as { axe: typeof axe }).axe.run(part ?? document, {
        resultTypes: ['violations'],
        // Its rules that need the texts of style sheets are experimental, and off.
        preload: false,
        // Figures in frames are tested by themselves.
        iframes: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    },
    [part],
  );
}

/** What one look at the whole lesson may take on a machine that is busy with ten times as much. */
const limitMs = 200_000;

/** Expects no violation in the page, or in the part of it that a selector names. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await expect.poll(() => findObjections(page, part), { timeout: limitMs }).toEqual([]);
}
