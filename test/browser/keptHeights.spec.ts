/** What the lesson keeps for figures until they come is as high as they are. */
import { expect } from '@playwright/test';
import { keptWidthsPx, measureKept } from '../../scripts/heights/measureKept.ts';
import { keptHeights } from '../../src/figures/keptHeights.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { resize } from './reading.ts';

/** Fonts of another system make lines of another length. */
const tolerancePx = 40;

for (const look of ['wide', 'middle', 'narrow'] as const)
  test(`keeps as much for each figure as it needs at ${keptWidthsPx[look]} px`, async ({
    page: desk,
    phone,
  }) => {
    const page = look === 'narrow' ? phone : desk;
    await resize(page, { width: keptWidthsPx[look], height: 900 });
    await open(page, '/?motion=reduce&seed=1');
    await expect(page.locator('.lesson-section')).toHaveCount(figureIds.length);
    const measured = await measureKept(page);
    const wrong = [...measured].filter(
      ([id, heightPx]) => Math.abs(heightPx - keptHeights[id][look]) > tolerancePx,
    );
    expect(wrong.map(([id, px]) => `${id}: ${keptHeights[id][look]} kept, ${px} needed`)).toEqual([]);
  });
