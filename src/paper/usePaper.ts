/**
 * Makes a page ready for paper while it is idle.
 */
import { useEffect } from 'react';
import { useLesson } from '../components/LessonContext.ts';
import { whenIdle } from '../components/whenIdle.ts';

const prepared = new WeakSet<object>();

/**
 * Loads what printing needs, once for each lesson: its own part, and then `load`, which must be the same
 * function at each call. What cannot be had is not printed.
 */
export function usePaper(load: () => Promise<unknown>): void {
  const { loop } = useLesson();
  useEffect(() => {
    if (prepared.has(loop)) return;
    prepared.add(loop);
    const prepare = async () => {
      await whenIdle();
      const { preparePaper } = await import('./preparePaper.ts');
      preparePaper(loop);
      await load();
    };
    prepare().catch(() => prepared.delete(loop));
  }, [loop, load]);
}
