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
    const until = run?.getState().until ?? null;
    if (!isResting || !run || until === null) return;
    run.pause();
    const goOn = { paused: run.start, step: run.step, epoch: run.epoch };
    return goOn[until];
  }, [isResting, run]);
}
