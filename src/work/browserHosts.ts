/**
 * All that is known here of a browser: its workers, its messages and its time.
 */

import { createJobRunner } from './createJobRunner.ts';
import { createSlices } from './createSlices.ts';
import type { OpenJob } from './Job.ts';
import type { Clock, HostListener, JobHost, JobHosts } from './JobHosts.ts';
import { openInPage } from './openInPage.ts';

/** In a worker: between two slices the messages that have come in are read. */
const workerSliceMs = 12;

/** Turns behind what has been posted already, without the wait that timers have: messages to oneself. */
function createTurns(): (then: () => void) => () => void {
  const waiting = new Map<number, () => void>();
  let port: MessagePort | null = null;
  let lastTurn = 0;
  // One channel serves for all: to open one takes twenty times as long as to post through it.
  const open = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: turn }: MessageEvent<number>) => {
      const then = waiting.get(turn);
      waiting.delete(turn);
      then?.();
    };
    return port2;
  };
  return (then) => {
    const turn = ++lastTurn;
    waiting.set(turn, then);
    port ??= open();
    port.postMessage(turn);
    return () => waiting.delete(turn);
  };
}

const afterOthers = createTurns();

/** The time of a page or a worker. */
export const browserClock: Clock = {
  nowMs: () => performance.now(),
  after: (ms, then) => {
    if (ms === 0) return afterOthers(then);
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  everySecond: (then) => {
    const timer = setInterval(then, 1000);
    return () => clearInterval(timer);
  },
  onFrame: (then) => {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  },
};

function openWorker<Message>(JobWorker: new () => Worker, listener: HostListener<Message>): JobHost {
  const worker = new JobWorker();
  worker.onmessage = ({ data }: MessageEvent<Message>) => listener.onMessage(data);
  worker.onerror = (event) => {
    event.preventDefault();
    listener.onLost();
  };
  worker.onmessageerror = listener.onLost;
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    close: () => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.onmessageerror = null;
      worker.terminate();
    },
  };
}

/**
 * A worker that serves a job, or, for pages that may not have one and where workerOf says null, the page
 * itself, in slices or at once.
 */
export function browserHosts<Beginning, Report>(
  open: OpenJob<Beginning, Report>,
  workerOf: () => (new () => Worker) | null,
  isAtOnce = false,
): JobHosts {
  return {
    openWorker: (listener) => {
      const JobWorker = workerOf();
      if (!JobWorker) throw new Error('There is to be no worker.');
      return openWorker(JobWorker, listener);
    },
    openPage: openInPage(open, browserClock, isAtOnce),
    clock: browserClock,
  };
}

/** In a worker: serves the job to the page. All that the worker's own file has to call. */
export function serveJob<Beginning, Report>(open: OpenJob<Beginning, Report>): void {
  const send = (message: unknown, transfer: Transferable[]) => self.postMessage(message, { transfer });
  const runner = createJobRunner(open, send, browserClock.nowMs);
  const slices = createSlices(runner.work, { clock: browserClock, sliceMs: workerSliceMs, gapMs: 0 });
  self.onmessage = ({ data }: MessageEvent<unknown>) => {
    runner.take(data);
    slices.start();
  };
}
