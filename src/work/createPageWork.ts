/**
 * What is computed in the page itself, in slices while nothing else is to be done: whatever is wanted most
 * now. What is not wanted any more is dropped, and what is known is never computed again.
 */

import { createSlices } from './createSlices.ts';
import type { Clock } from './JobHosts.ts';
import { pageSlices } from './openInPage.ts';
import type { Task } from './Task.ts';

/** What to compute, and when. */
export interface WantedWork<Request> {
  /**
   * What is wanted now, null for nothing. Asked before each piece: another answer (not ===) drops what was
   * begun.
   */
  readonly wanted: () => Request | null;
  /** Computes it, and keeps what comes of it: then it is wanted no more. */
  readonly compute: (request: Request) => Task;
  /** How long it waits before it begins, when it has rested; a short while unless given. */
  readonly restMs?: number;
}

/** Work in the page that can be begun and ended. */
export interface PageWork {
  /** Goes on, if there is something wanted; called whenever that, or whether the page is free, may be new. */
  start(): void;
  stop(): void;
}

/** A function that does a piece of what is wanted, and returns false when nothing is. */
function createPieces<Request>({ wanted, compute }: WantedWork<Request>): () => boolean {
  let begun: { readonly request: Request; readonly task: Task } | null = null;
  return () => {
    const request = wanted();
    if (request === null) begun = null;
    else if (begun?.request !== request) begun = { request, task: compute(request) };
    if (begun?.task.next().done) begun = null;
    return request !== null;
  };
}

/** Work that waits to be begun, and is done while isFree says so. */
export function createPageWork<Request>(
  work: WantedWork<Request>,
  isFree: () => boolean,
  clock: Pick<Clock, 'nowMs' | 'after'>,
): PageWork {
  const slices = createSlices(createPieces(work), { ...pageSlices, clock, isFree });
  return {
    start: () => {
      if (isFree() && work.wanted() !== null) slices.start(work.restMs);
    },
    stop: slices.stop,
  };
}

/** Does all that is wanted at once: for paper, which waits for nothing. */
export function finishWork<Request>(work: WantedWork<Request>): void {
  const doPiece = createPieces(work);
  while (doPiece());
}
