/**
 * A stroke of the pen as a reader makes it, 200 moves at 60 Hz, and what the page takes for it.
 */
import type { CDPSession, Page } from '@playwright/test';
import { median, quantile } from './measure.ts';
import { traceTasks } from './traceTasks.ts';

const moves = 200;
const movePeriodMs = 1000 / 60;

/** How often each thing is measured. */
export const rounds = Number(process.env.ROUNDS ?? 7);

async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The runner names functions by a helper that pages lack. */
export const defineName = 'globalThis.__name = (named) => named;';

/** A looped stroke inside the pad, as fractions of its side. */
function placeOfMove(move: number): [number, number] {
  const turn = (move / moves) * 2 * Math.PI * 1.7;
  const radius = 0.12 + 0.22 * (move / moves);
  return [0.5 + radius * Math.cos(turn), 0.5 + radius * 1.25 * Math.sin(turn)];
}

/**
 * Notes in the page, for each pointer move: its time, and the time at which the main thread had painted the
 * first frame after it (a task queued from that frame's animation callback runs after its paint). Only while
 * it is asked to: it takes time of the main thread too.
 */
export function installProbe() {
  const probe = { isAsked: false, handled: 0, waits: [] as number[], longTasks: 0 };
  const waiting: number[] = [];
  let isWaiting = false;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!probe.isAsked || !event.isPrimary || event.buttons === 0) return;
      const events = event.getCoalescedEvents();
      probe.handled += Math.max(1, events.length);
      for (const one of events.length > 0 ? events : [event]) waiting.push(one.timeStamp);
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          isWaiting = false;
          const now = performance.now();
          probe.waits.push(...waiting.splice(0).map((then) => now - then));
        };
        channel.port2.postMessage(0);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    probe.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  Object.assign(window, { probe });
}

/** Draws one stroke on a cleared pad. */
async function drawStroke(page: Page, session: CDPSession): Promise<void> {
  const box = await page.getByLabel('Drawing pad').boundingBox();
  if (!box) throw new Error('The drawing pad is not on the page.');
  const at = (move: number) => {
    const [x, y] = placeOfMove(move);
    return { x: box.x + x * box.width, y: box.y + y * box.height };
  };
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', move: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at(move),
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await mouse('mousePressed', 0);
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let move = 1; move <= moves; move++) {
    const waitMs = start + move * movePeriodMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    sent.push(mouse('mouseMoved', move));
  }
  await Promise.all(sent);
  await page.waitForTimeout(100);
  await mouse('mouseReleased', moves);
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.waitForTimeout(300);
}

/** What the main thread takes for a move, by the clock. */
async function measureTaskMs(page: Page, session: CDPSession): Promise<number> {
  await clear(page);
  const before = await mainThreadMs(session);
  await drawStroke(page, session);
  return ((await mainThreadMs(session)) - before) / moves;
}

/**
 * What it takes of its own processor time, without what it waits for: a traced stroke is a little slower by
 * the clock.
 */
async function measureProcessorMs(page: Page, session: CDPSession): Promise<number> {
  await clear(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The page has no browser.');
  const tasks = await traceTasks(browser, () => drawStroke(page, session));
  await browser.detach();
  return tasks.reduce((sum, ms) => sum + ms, 0) / moves;
}

/** What the probe in the page notes in a stroke. */
async function measureWaits(page: Page, session: CDPSession) {
  await clear(page);
  const ask = (isAsked: boolean) =>
    page.evaluate((asked) => {
      const { probe } = window as never as {
        probe: { isAsked: boolean; handled: number; waits: number[]; longTasks: number };
      };
      if (asked) Object.assign(probe, { handled: 0, waits: [], longTasks: 0 });
      probe.isAsked = asked;
      return probe;
    }, isAsked);
  await ask(true);
  await drawStroke(page, session);
  return ask(false);
}

/** What measureStroke found: milliseconds a move on the main thread, and what the probe in the page noted. */
export type Stroke = Awaited<ReturnType<typeof measureStroke>>;

/**
 * Draws a stroke three times on a cleared pad of a page that has the probe: each thing measured slows what it
 * does not.
 */
export async function measureStroke(page: Page, session: CDPSession) {
  const taskMs = await measureTaskMs(page, session);
  const processorMs = await measureProcessorMs(page, session);
  return { taskMs, processorMs, ...(await measureWaits(page, session)) };
}

/** Strokes in one line. */
export function describeStrokes(strokes: readonly Stroke[]): string {
  const waits = strokes.flatMap((stroke) => stroke.waits);
  return [
    `main thread ${median(strokes.map((stroke) => stroke.processorMs)).toFixed(2)} ms of its processor time a move, ${median(strokes.map((stroke) => stroke.taskMs)).toFixed(2)} ms by the clock`,
    `pen to paint ${median(waits).toFixed(1)} ms, 95th percentile ${quantile(waits, 0.95).toFixed(1)} ms`,
    `moves handled ${median(strokes.map((stroke) => stroke.handled))} of ${moves}`,
    `long tasks ${strokes.map((stroke) => stroke.longTasks).join(' ')}`,
  ].join('; ');
}
