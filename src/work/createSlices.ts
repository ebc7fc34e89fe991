/**
 * Does work in slices, and between two of them leaves time for others: messages, the pen, painting.
 */
import type { Clock } from './JobHosts.ts';

/** How long slices and gaps are, and when there may be one. */
export interface SliceOptions {
  readonly clock: Pick<Clock, 'nowMs' | 'after'>;
  /** The last piece of work in a slice may take longer. */
  readonly sliceMs: number;
  readonly gapMs: number;
  /** Asked before each slice: when it may not go on, it waits to be started again. Always unless given. */
  readonly isFree?: () => boolean;
}

/** Slices that can be begun and ended. */
export interface Slices {
  /** Has work done as long as there is some, from a gap on, or so many milliseconds; nothing if it is. */
  start(afterMs?: number): void;
  /** Does no more until it is started again. */
  stop(): void;
}

/** Slices of a function that does a piece of work, and returns false when there is none. */
export function createSlices(work: () => boolean, options: SliceOptions): Slices {
  const { clock, sliceMs, gapMs, isFree } = options;
  let cancel: (() => void) | null = null;

  function slice(): void {
    cancel = null;
    if (isFree && !isFree()) return;
    const endMs = clock.nowMs() + sliceMs;
    do if (!work()) return;
    while (clock.nowMs() < endMs);
    start();
  }

  function start(afterMs = gapMs): void {
    cancel ??= clock.after(afterMs, slice);
  }

  return {
    start,
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}
