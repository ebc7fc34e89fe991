/**
 * Makes a page ready for paper while it is idle, for as long as its lesson stands in it.
 */
import { useEffect } from 'react';
import { useLesson } from '../components/follow/LessonContext.ts';
import { whenIdle } from '../components/follow/whenIdle.ts';
import type { FrameLoop } from '../state/createFrameLoop.ts';
import type { LessonStore } from '../state/createLessonStore.ts';

/** What a reader does first comes before paper. */
const restMs = 4000;

interface Preparing {
  readonly ready: Promise<void>;
  /** Begins now. */
  readonly hasten: () => void;
  /** Leaves nothing of it. */
  readonly stop: () => void;
}

// By store: a figure has a draw loop of its own.
const pages = new WeakMap<LessonStore, Preparing>();

function prepareInTime(store: LessonStore, loop: FrameLoop, load: () => Promise<unknown>): Preparing {
  const stopping = new AbortController();
  let hasten = () => {};
  const rested = new Promise<void>((resolve) => {
    hasten = resolve;
  });
  const timer = setTimeout(hasten, restMs);
  const prepare = async () => {
    await rested;
    await whenIdle();
    await load();
    const { preparePaper } = await import('./preparePaper.ts');
    preparePaper(store, loop, stopping.signal);
  };
  const stop = () => {
    clearTimeout(timer);
    stopping.abort();
  };
  return { ready: prepare(), hasten, stop };
}

/**
 * Loads what printing needs: its own part, and then `load`, which must be the same function at each call.
 * What cannot be had is not printed.
 */
export function usePaper(load: () => Promise<unknown>): void {
  const { store, loop } = useLesson();
  useEffect(() => {
    const page = prepareInTime(store, loop, load);
    pages.set(store, page);
    page.ready.catch(() => undefined);
    return page.stop;
  }, [store, loop, load]);
}

/** Prints the page of this lesson once it is ready for it, or as it is where it cannot be made so. */
export async function printWhenReady(store: LessonStore): Promise<void> {
  const page = pages.get(store);
  page?.hasten();
  await page?.ready.catch(() => undefined);
  window.print();
}
