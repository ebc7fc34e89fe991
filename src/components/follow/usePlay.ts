/**
 * Plays something forward, frame by frame; for those who want less motion, step by step.
 */
import { useEffect, useEffectEvent } from 'react';
import { isMotionReduced } from '../page/motion.ts';
import { useLessonState } from './LessonContext.ts';

interface Play {
  readonly isPlaying: boolean;
  /** Time from one step to the next. */
  readonly stepMs: number;
  /** Moves on by that many steps. */
  readonly advance: (stepCount: number) => void;
}

/** Plays while it is said to, and not while nobody can see the lesson; stops with the component. */
export function usePlay({ isPlaying, stepMs, advance }: Play): void {
  const isResting = useLessonState((state) => state.isResting);
  const isOn = isPlaying && !isResting;
  const moveOn = useEffectEvent(advance);
  useEffect(() => {
    if (!isOn) return;
    let lastMs: number | null = null;
    let request = requestAnimationFrame(function play(timeMs) {
      lastMs ??= timeMs;
      const passed = (timeMs - lastMs) / stepMs;
      const stepCount = isMotionReduced() ? Math.floor(passed) : passed;
      if (stepCount > 0) {
        lastMs = timeMs;
        moveOn(stepCount);
      }
      request = requestAnimationFrame(play);
    });
    return () => cancelAnimationFrame(request);
  }, [isOn, stepMs]);
}
