/**
 * The whole lesson with several figures in view: a stroke on the first pad, or on the small one that follows
 * the reader, and what the page takes for all figures on the screen; and how much it takes when all but one
 * are off the screen.
 */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { defineName, describeStrokes, installProbe, measureStroke, rounds, type Stroke } from './stroke.ts';

/**
 * So high that five figures are on the screen at once, as in a browser zoomed out to 40 %: with all its
 * pixels such a screen would have eight times those of a usual one, and most of the time would be the drawing
 * of it.
 */
const tall = { viewport: { width: 1280, height: 6600 }, deviceScaleFactor: 0.4 } as const;
const usual = { viewport: { width: 1280, height: 800 } } as const;

async function openLesson(browser: Browser, url: string, screen: typeof tall | typeof usual) {
  const page = await browser.newPage(screen);
  await page.addInitScript(defineName);
  await page.addInitScript(installProbe);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.waitForTimeout(4000);
  return { page, session };
}

async function strokesOn({ page, session }: { page: Page; session: CDPSession }, rate: number) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const strokes: Stroke[] = [];
  for (let round = 0; round < rounds; round++) strokes.push(await measureStroke(page, session));
  return strokes;
}

/** Strokes on the lesson page, at two heights of the window. */
export async function benchLesson(url: string, browser: Browser, rate: number): Promise<void> {
  for (const [name, screen] of [
    ['many figures in view', tall],
    ['the first figure in view', usual],
  ] as const) {
    const opened = await openLesson(browser, url, screen);
    const count = await opened.page.evaluate(
      () =>
        [...document.querySelectorAll('.stage')].filter((stage) => {
          const { top, bottom } = stage.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        }).length,
    );
    const strokes = await strokesOn(opened, rate);
    await opened.page.close();
    console.log(`the lesson at ${rate}x, ${name} (${count} stages): ${describeStrokes(strokes)}`);
  }
}
