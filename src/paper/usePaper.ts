/**
 * Makes a page ready for paper while it is idle.
 */
import { useEffect } from 'react';
import type { FrameLoop } from '../components/createFrameLoop.ts';
import { useLesson } from '../components/LessonContext.ts';
import { whenIdle } from '../components/whenIdle.ts';
import type { LessonStore } from '../state/createLessonStore.ts';

// By store: a figure has a draw loop of its own.
const ready = new WeakMap<LessonStore, Promise<void>>();

async function prepare(store: LessonStore, loop: FrameLoop, load: () => Promise<unknown>): Promise<void> {
  await whenIdle();
  const { preparePaper } = await import('./preparePaper.ts');
  preparePaper(store, loop);
  await load();
}

/**
 * Loads what printing needs, once for each lesson: its own part, and then `load`, which must be the same
 * function at each call. What cannot be had is not printed.
 */
export function usePaper(load: () => Promise<unknown>): void {
  const { store, loop } = useLesson();
  useEffect(() => {
    if (ready.has(store)) return;
    const loading = prepare(store, loop, load);
    ready.set(store, loading);
    loading.catch(() => ready.delete(store));
  }, [store, loop, load]);
}

/** Prints the page of this lesson once it is ready for it, or as it is where it cannot be made so. */
export async function printWhenReady(store: LessonStore): Promise<void> {
  await ready.get(store)?.catch(() => undefined);
  window.print();
}
