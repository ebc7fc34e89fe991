/**
 * Plays a drawing's way into the picture, frame by frame; for those who want less motion, step by step.
 */
import { useEffect } from 'react';
import { advanceFramingPlay } from '../state/framingCommands.ts';
import { useLesson, useLessonState } from './LessonContext.ts';
import { isMotionReduced } from './motion.ts';

/** Time from one step to the next. */
const stepMs = 1500;

/** Plays while the lesson's state says so; stops with the component. */
export function useFramingPlay(): void {
  const { store } = useLesson();
  const isPlaying = useLessonState((state) => state.isFramingPlaying && !state.isResting);
  useEffect(() => {
    if (!isPlaying) return;
    let lastMs: number | null = null;
    let request = requestAnimationFrame(function play(timeMs) {
      lastMs ??= timeMs;
      const passed = (timeMs - lastMs) / stepMs;
      const stepCount = isMotionReduced() ? Math.floor(passed) : passed;
      if (stepCount > 0) {
        lastMs = timeMs;
        store.setState((state) => advanceFramingPlay(state, stepCount));
      }
      if (store.getState().isFramingPlaying) request = requestAnimationFrame(play);
    });
    return () => cancelAnimationFrame(request);
  }, [store, isPlaying]);
}
