/**
 * Lets an example draw itself: moves its playback on, frame by frame, at the pace of a hand.
 */
import { useEffect } from 'react';
import { playTo } from '../../state/padCommands.ts';
import { useLesson, useLessonState } from './LessonContext.ts';

/** Time an example takes to draw itself. */
const playbackMs = 1300;

/** Plays whatever example is under way; stops with the component. */
export function usePlayback(): void {
  const { store } = useLesson();
  const isPlaying = useLessonState((state) => state.pad.playback !== null && !state.isResting);
  useEffect(() => {
    if (!isPlaying) return;
    let lastMs: number | null = null;
    let request = requestAnimationFrame(function play(timeMs) {
      const passed = lastMs === null ? 0 : (timeMs - lastMs) / playbackMs;
      lastMs = timeMs;
      store.setState((state) => playTo(state, (state.pad.playback ?? 1) + passed));
      if (store.getState().pad.playback !== null) request = requestAnimationFrame(play);
    });
    return () => cancelAnimationFrame(request);
  }, [store, isPlaying]);
}
