/**
 * What is looked at in each figure on a host's page: whether it shows, whether its frame hides any of it, and
 * whether it answers what a mouse draws in it.
 */
import type { Locator, Page } from '@playwright/test';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { simplify } from '../../src/image/simplify.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import type { PastedFigure } from './Host.ts';

/** A limit for what never comes. */
const limitMs = 30_000;

/** A digit that no pasted figure begins with; its strokes are our own hand's. */
export const drawnDigit = 2;

/** The frame of a figure, in whatever its host has made of the text. */
export function frameOf(page: Page, figure: PastedFigure): Locator {
  // Inside of the element too: Playwright looks into its shadow.
  return page.locator(`iframe[src*="figure=${figure}"]`);
}

/** Reads again and again until it is so; throws what was awaited in vain. */
export async function until<Value>(
  read: () => Promise<Value>,
  matches: (value: Value) => boolean,
  awaited: string,
): Promise<Value> {
  const end = Date.now() + limitMs;
  for (;;) {
    const value = await read();
    if (matches(value)) return value;
    if (Date.now() > end) throw new Error(`${awaited}; there is ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until a figure has all its parts, and has answered. */
export async function shown(page: Page, figure: PastedFigure): Promise<void> {
  const inside = frameOf(page, figure).contentFrame();
  const last = figure === 'draw' ? '.draw-figure .light-key' : '.lone-pad .pad';
  await inside.locator(last).first().waitFor({ state: 'attached', timeout: limitMs });
  await inside.locator('.stage').first().waitFor({ state: 'visible', timeout: limitMs });
  await until(
    () => answerIn(page, figure),
    (answer) => answer.includes('activation'),
    `${figure} does not answer`,
  );
}

/** What a figure answers; empty while that still moves. */
function answerIn(page: Page, figure: PastedFigure): Promise<string> {
  const status = frameOf(page, figure).contentFrame().locator('.answer [role=status]').first();
  return status.evaluate(({ ariaBusy, textContent }) => (ariaBusy === 'false' ? (textContent ?? '') : ''));
}

export interface Fit {
  readonly widthPx: number;
  readonly heightPx: number;
  /** How much of it one can reach only by scrolling within its frame. */
  readonly hiddenPx: number;
}

/** How a figure fits into its frame, once nothing changes any more. */
export async function fitOf(page: Page, figure: PastedFigure): Promise<Fit> {
  const html = frameOf(page, figure).contentFrame().locator('html');
  const read = () =>
    html.evaluate((root) => ({
      widthPx: window.innerWidth,
      heightPx: window.innerHeight,
      hiddenPx: Math.max(0, root.scrollHeight - window.innerHeight, root.scrollWidth - window.innerWidth),
    }));
  let fit = await read();
  for (let still = 0; still < 5; ) {
    await page.waitForTimeout(100);
    const now = await read();
    still = JSON.stringify(now) === JSON.stringify(fit) ? still + 1 : 0;
    fit = now;
  }
  return fit;
}

/** Where a place of a frame's own page is on the screen, also where the host has scaled the frame. */
async function onScreen(frame: Locator, [x, y]: readonly [number, number]): Promise<[number, number]> {
  const box = await frame.evaluate((element) => {
    const { x, y, width } = element.getBoundingClientRect();
    return { x, y, scale: width / element.clientWidth };
  });
  return [box.x + x * box.scale, box.y + y * box.scale];
}

/** Where a thing of a figure is on the screen, once neither it nor the page moves. */
export async function placesOf(page: Page, figure: PastedFigure, thing: Locator) {
  const frame = frameOf(page, figure);
  const read = async () => {
    const { x, y, width, height } = await thing.evaluate((element) =>
      element.getBoundingClientRect().toJSON(),
    );
    return Promise.all([onScreen(frame, [x, y]), onScreen(frame, [x + width, y + height])]);
  };
  let places = await read();
  for (let still = 0; still < 3; ) {
    await page.waitForTimeout(50);
    const now = await read();
    still = `${now}` === `${places}` ? still + 1 : 0;
    places = now;
  }
  return places;
}

/** Counts from now on how often a figure's frame gets another size; gives what reads that. */
async function countResizes(page: Page, figure: PastedFigure): Promise<() => Promise<number>> {
  const html = frameOf(page, figure).contentFrame().locator('html');
  await html.evaluate((root) => {
    root.dataset.resizes = '0';
    window.addEventListener('resize', () => {
      root.dataset.resizes = `${Number(root.dataset.resizes) + 1}`;
    });
  });
  return () => html.evaluate((root) => Number(root.dataset.resizes));
}

/**
 * Draws the digit on a figure's pad with the mouse, and waits for its answer; throws if that is another, or
 * if the frame was resized under the pen. On a page, which scrolls, the pad is brought into view.
 */
export async function drawIn(page: Page, figure: PastedFigure, scrolls = true): Promise<string> {
  const pad = frameOf(page, figure).contentFrame().getByLabel('Drawing pad');
  // Into the middle: many hosts have a bar across the top of the screen.
  if (scrolls)
    await pad.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const [[left, top], [right, bottom]] = await placesOf(page, figure, pad);
  const readResizes = await countResizes(page, figure);
  for (const stroke of exampleDrawingsOf(drawnDigit)[0].drawing.strokes) {
    const [first, ...rest] = simplify(stroke, 0.12).map(
      ([x, y]) => [left + (x / imageSide) * (right - left), top + (y / imageSide) * (bottom - top)] as const,
    );
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const place of rest) await page.mouse.move(...place);
    await page.mouse.up();
  }
  const answer = await answersDrawn(page, figure);
  const resizes = await readResizes();
  if (resizes > 0) throw new Error(`${figure}'s frame was resized ${resizes} times while it was drawn in`);
  return answer;
}

/** Waits until a figure answers the drawn digit. */
export function answersDrawn(page: Page, figure: PastedFigure): Promise<string> {
  return until(
    () => answerIn(page, figure),
    (answer) => answer.startsWith(`${drawnDigit}, activation`),
    `${figure} does not answer ${drawnDigit}`,
  );
}
