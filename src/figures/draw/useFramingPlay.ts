/**
 * Plays a drawing's way into the picture.
 */
import { useCommand, useLessonState } from '../../components/follow/LessonContext.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { advanceFramingPlay } from '../../state/framingCommands.ts';

/** Time from one step to the next. */
const stepMs = 1500;

/** Plays while the lesson's state says so; stops with the component. */
export function useFramingPlay(): void {
  const command = useCommand();
  const isPlaying = useLessonState((state) => state.framing.isPlaying);
  usePlay({
    isPlaying,
    stepMs,
    advance: (stepCount) => command((state) => advanceFramingPlay(state, stepCount)),
  });
}
