/**
 * How high each figure is in the lesson, which keeps that height for it until it comes
 * (src/figures/keptHeights.ts).
 */
import type { Page } from '@playwright/test';
import type { KeptHeights } from '../../src/figures/keptHeights.ts';
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';

/** The widths of the page that heights are kept for. */
export const keptWidthsPx: Readonly<Record<keyof KeptHeights, number>> = {
  wide: 1280,
  middle: 900,
  narrow: 390,
};
/** Those that are loaded later; the first is there from the beginning. */
const keptIds = figureIds.filter((id) => id !== 'draw');
const stillFrames = 20;

/** The heights of the figures of a lesson that is open, in pixels. */
export async function measureKept(page: Page): Promise<ReadonlyMap<FigureId, number>> {
  const heights = new Map<FigureId, number>();
  for (const id of keptIds) {
    const heightPx = await page.evaluate(
      async ([id, wanted]) => {
        const section = document.getElementById(id);
        section?.querySelector('.section-figure')?.scrollIntoView();
        const end = Date.now() + 20_000;
        let height = 0;
        for (let still = 0; still < wanted || height === 0; ) {
          if (Date.now() > end) throw new Error(`Waited in vain for ${id} to stand still.`);
          await new Promise(requestAnimationFrame);
          const now = section?.querySelector('.section-figure .stage')?.getBoundingClientRect().height ?? 0;
          still = now === height ? still + 1 : 0;
          height = now;
        }
        return Math.ceil(height);
      },
      [id, stillFrames] as const,
    );
    heights.set(id, heightPx);
  }
  return heights;
}
