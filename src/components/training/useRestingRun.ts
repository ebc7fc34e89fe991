/**
 * A run rests while nobody can see the lesson (a hidden tab, a slide that is not shown), and goes on when it
 * is seen again.
 */
import { useEffect } from 'react';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import { useLessonState } from '../follow/LessonContext.ts';

/** Pauses the run while the lesson rests; one that was paused by the reader stays so. */
export function useRestingRun(run: TrainingRun | undefined): void {
  const isResting = useLessonState((state) => state.isResting);
  useEffect(() => {
    if (!isResting || run?.getState().status !== 'running') return;
    run.pause();
    return () => run.start();
  }, [isResting, run]);
}
