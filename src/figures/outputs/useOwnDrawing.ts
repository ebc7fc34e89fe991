/**
 * The reader's own drawing, as something to slide from: once it is at rest, and until there is another one.
 */
import { useLesson } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import type { Drawing } from '../../image/Drawing.ts';
import type { OutputSlide } from './outputSlide.ts';

/** A drawing of the reader's, what it is read as, and what it might be next. */
export interface OwnDrawing {
  readonly drawing: Drawing;
  readonly digit: number;
  readonly next: number;
}

const nothing = [null, 0, 0] as const;

/** null for a blank pad or an example. What the slide itself put on the pad changes nothing. */
export function useOwnDrawing(slide: Cause<OutputSlide>): OwnDrawing | null {
  const { store } = useLesson();
  const [drawing, digit, next] =
    useAtRest(({ isSettled, answer, drawing: drawn }) => {
      const { padDrawing } = store.getState();
      if (!isSettled || padDrawing === slide.getState().padDrawing) return null;
      return answer && padDrawing.exampleLabel === null ? [drawn, answer.digit, answer.next] : nothing;
    }) ?? nothing;
  return drawing && { drawing, digit, next };
}
