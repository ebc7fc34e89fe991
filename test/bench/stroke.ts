/**
 * A stroke of the pen as a reader makes it, 200 moves at 60 Hz, and what the page takes for it.
 */
import type { CDPSession, Page } from '@playwright/test';
import { median, quantile } from './measure.ts';

export const moves = 200;
const movePeriodMs = 1000 / 60;

/** How often each thing is measured. */
export const rounds = Number(process.env.ROUNDS ?? 7);

async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The runner names functions by a helper that pages lack. */
export const defineName = 'globalThis.__name = (named) => named;';

/** A looped stroke inside the pad, as shares of its side. */
function placeOfMove(move: number): [number, number] {
  const turn = (move / moves) * 2 * Math.PI * 1.7;
  const radius = 0.12 + 0.22 * (move / moves);
  return [0.5 + radius * Math.cos(turn), 0.5 + radius * 1.25 * Math.sin(turn)];
}

/**
 * Notes in the page, for each pointer move: its time, and the time at which the main thread had painted the first
 * frame after it (a task queued from that frame's animation callback runs after its paint).
 */
export function installProbe() {
  const probe = { handled: 0, waits: [] as number[], longTasks: 0 };
  const waiting: number[] = [];
  let isWaiting = false;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isPrimary || event.buttons === 0) return;
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

/** One stroke measured. */
export type Stroke = Awaited<ReturnType<typeof measureStroke>>;

/** Draws one stroke on a cleared pad of a page that has the probe. */
export async function measureStroke(page: Page, session: CDPSession) {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.waitForTimeout(300);
  const box = await page.getByLabel('Drawing pad').boundingBox();
  if (!box) throw new Error('The drawing pad is not on the page.');
  const at = (move: number) => {
    const [x, y] = placeOfMove(move);
    return { x: box.x + x * box.width, y: box.y + y * box.height };
  };
  await page.evaluate(() =>
    Object.assign((window as never as { probe: object }).probe, { handled: 0, waits: [], longTasks: 0 }),
  );
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', move: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at(move),
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await mouse('mousePressed', 0);
  const before = await mainThreadMs(session);
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let move = 1; move <= moves; move++) {
    const waitMs = start + move * movePeriodMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    sent.push(mouse('mouseMoved', move));
  }
  await Promise.all(sent);
  await page.waitForTimeout(100);
  const taskMs = ((await mainThreadMs(session)) - before) / moves;
  await mouse('mouseReleased', moves);
  const probe = await page.evaluate(
    () => (window as never as { probe: { handled: number; waits: number[]; longTasks: number } }).probe,
  );
  return { taskMs, ...probe };
}

/** Strokes in one line. */
export function describeStrokes(strokes: readonly Stroke[]): string {
  const waits = strokes.flatMap((stroke) => stroke.waits);
  return [
    `main thread ${median(strokes.map((stroke) => stroke.taskMs)).toFixed(2)} ms a move`,
    `pen to paint ${median(waits).toFixed(1)} ms, 95th percentile ${quantile(waits, 0.95).toFixed(1)} ms`,
    `moves handled ${median(strokes.map((stroke) => stroke.handled))} of ${moves}`,
    `long tasks ${strokes.map((stroke) => stroke.longTasks).join(' ')}`,
  ].join('; ');
}
