/**
 * How high figures are at given widths, as a course page sees it: each alone in a frame, all frames over one
 * another on one page, made wider together.
 */
import type { Page } from '@playwright/test';
import type { FigureId } from '../../src/formats/linkSchema.ts';
import type { Curve } from './heightRule.ts';

/** Puts the frames on an empty page of the site, and waits until each figure is there and has answered. */
async function showFrames(page: Page, url: string, ids: readonly FigureId[]): Promise<void> {
  // Of the same site: a browser gives no frames to what is of another and not in view.
  await page.goto(`${url}embed.js`);
  await page.evaluate(
    async (addresses) => {
      document.body.replaceChildren(
        ...addresses.map((src) => {
          const style = 'position: absolute; left: 0; top: 0; width: 820px; height: 900px; border: 0';
          return Object.assign(document.createElement('iframe'), { src, style });
        }),
      );
      const end = Date.now() + 120_000;
      for (const { contentWindow, src } of document.querySelectorAll('iframe')) {
        const isReady = () => {
          const shown = contentWindow?.document;
          const parts = src.includes('figure=draw')
            ? [
                '.draw-network canvas',
                '.draw-examples select',
                '.draw-framing input',
                '.light-key',
                '.inspector',
              ]
            : ['.lone-stage .stage', '.lone-pad .pad'];
          const status = shown?.querySelector('.answer [role=status]')?.textContent ?? '';
          return parts.every((part) => shown?.querySelector(part)) && status.includes('activation');
        };
        while (!isReady()) {
          if (Date.now() > end) throw new Error(`Waited in vain for ${src}`);
          await new Promise(requestAnimationFrame);
        }
      }
    },
    ids.map((id) => `${url}?figure=${id}&motion=reduce`),
  );
}

/** The heights of all frames, so wide, once none has changed for so many frames of the screen. */
function heightsAt(page: Page, widthPx: number, stillFrames: number): Promise<number[]> {
  return page.evaluate(
    async ([width, wanted]) => {
      const frames = [...document.querySelectorAll('iframe')];
      for (const { style } of frames) style.width = `${width}px`;
      const read = () =>
        frames.map(({ contentDocument }) => {
          const root = contentDocument?.querySelector('#inklight');
          return Math.ceil(root?.getBoundingClientRect().height ?? 0);
        });
      let heights = read();
      for (let still = 0; still < wanted; ) {
        await new Promise(requestAnimationFrame);
        const now = read();
        still = `${now}` === `${heights}` ? still + 1 : 0;
        heights = now;
      }
      return heights;
    },
    [widthPx, stillFrames] as const,
  );
}

/** The curve of each figure, in the order of the ids. */
export async function measureHeights(
  page: Page,
  url: string,
  ids: readonly FigureId[],
  widthsPx: readonly number[],
): Promise<Curve[]> {
  await showFrames(page, url, ids);
  // Until what figures load once they are seen is there, too.
  await heightsAt(page, widthsPx[0], 30);
  const heights: number[][] = [];
  for (const widthPx of widthsPx) heights.push(await heightsAt(page, widthPx, 4));
  return ids.map((_, index) => widthsPx.map((widthPx, at) => [widthPx, heights[at][index]]));
}
