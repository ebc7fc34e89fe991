/**
 * How high figures are in columns of course pages (scripts/heights): widths of the rule, beside the
 * folds, and those of posts (scripts/oembed). `npm run heights` goes through all of them.
 */
import { expect } from '@playwright/test';
import { findCliffs } from '../../scripts/heights/heightRule.ts';
import { measureHeights } from '../../scripts/heights/measureHeights.ts';
import { findWrongKept, postWidthsPx } from '../../scripts/oembed/postHeights.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { test } from './keptPage.ts';
import { open, settle, showExample } from './page.ts';
import { inThisFrame } from './reading.ts';

test('no figure gets much higher as its frame gets a little narrower, and each has the height that is kept for it in posts', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 840, height: 900 });
  const curves = await measureHeights(page, `${baseURL}/`, figureIds, [
    540,
    560,
    ...postWidthsPx,
    700,
    740,
    760,
    820,
  ]);
  const heights = curves.flat().map(([, heightPx]) => heightPx);
  expect(Math.min(...heights)).toBeGreaterThan(600);
  expect(curves.flatMap((curve, index) => findCliffs(figureIds[index], curve))).toEqual([]);
  expect(curves.flatMap((curve, index) => findWrongKept(figureIds[index], curve))).toEqual([]);
});

test('draw is as high for a blank pad as for a digit: a frame as high as it does not move under the pen', async ({
  page,
}) => {
  const readHeight = () =>
    inThisFrame(page, () => document.querySelector('#inklight')?.getBoundingClientRect().height);
  await page.setViewportSize({ width: 668, height: 900 });
  await open(page);
  await showExample(page, 7);
  for (const width of [668, 480, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const height = await readHeight();
    await page.getByRole('button', { name: 'Clear' }).click();
    await settle(page);
    await expect.poll(readHeight).toBe(height);
    await page.getByRole('button', { name: 'Undo' }).click();
    await settle(page);
  }
});
