/**
 * A stroke in the figure `draw`, the whole network on screen, beside the least that a page can do.
 */
import type { Browser } from '@playwright/test';
import { defineName, describeStrokes, installProbe, measureStroke, rounds, type Stroke } from './stroke.ts';

/**
 * The least a page can do that follows the pen: a dot on a canvas and a number. What drawing is compared
 * with.
 */
const dotPage = `<!doctype html>
<button>Clear</button>
<canvas aria-label="Drawing pad" width="280" height="280"></canvas>
<p id="number"></p>
<script>
  const canvas = document.querySelector('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let request = 0;
  canvas.onpointermove = ({ offsetX, offsetY }) => {
    request ||= requestAnimationFrame(() => {
      request = 0;
      context.fillRect(offsetX, offsetY, 3, 3);
      number.textContent = offsetX;
    });
  };
</script>`;

/** Strokes on both pages in turn, for one rate of throttling. */
export async function benchDrawing(url: string, browser: Browser, rate: number) {
  const pages = await Promise.all(
    ['ours', 'dot'].map(async (name) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(defineName);
      await page.addInitScript(installProbe);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.route('**/dot', (route) => route.fulfill({ contentType: 'text/html', body: dotPage }));
      await page.goto(name === 'ours' ? `${url}?figure=draw` : `${url}dot`);
      await page.waitForTimeout(2500);
      return { page, session };
    }),
  );
  const strokes: Stroke[] = [];
  const dots: Stroke[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, { page, session }] of pages.entries()) {
      await page.bringToFront();
      // One page at a time: throttling keeps a processor busy, whether the page has anything to do or not.
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      (index === 0 ? strokes : dots).push(await measureStroke(page, session));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
  }
  for (const { page } of pages) await page.close();
  console.log(
    `drawing at ${rate}x:\n  ours: ${describeStrokes(strokes)}\n  a dot and a number: ${describeStrokes(dots)}`,
  );
}
