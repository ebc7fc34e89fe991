/**
 * How high figures are in columns of course pages (scripts/heights): some widths of the rule, beside the
 * folds. `npm run heights` goes through all of them.
 */
import { expect } from '@playwright/test';
import { findCliffs } from '../../scripts/heights/heightRule.ts';
import { measureHeights } from '../../scripts/heights/measureHeights.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { test } from './keptPage.ts';

test('no figure gets much higher as its frame gets a little narrower', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 840, height: 900 });
  const curves = await measureHeights(page, `${baseURL}/`, figureIds, [540, 560, 640, 700, 740, 760, 820]);
  const heights = curves.flat().map(([, heightPx]) => heightPx);
  expect(Math.min(...heights)).toBeGreaterThan(600);
  expect(curves.flatMap((curve, index) => findCliffs(figureIds[index], curve))).toEqual([]);
});
