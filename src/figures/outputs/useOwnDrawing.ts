/**
 * The reader's own drawing, as something to slide from: once it is at rest, and until there is another one.
 */
import { useLesson } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import type { Drawing } from '../../image/Drawing.ts';

/** A drawing of the reader's, what it is read as, and what it might be next. */
interface OwnDrawing {
  readonly drawing: Drawing;
  readonly digit: number;
  readonly next: number;
}

const nothing = [null, 0, 0] as const;

/** null for a blank pad or an example. */
export function useOwnDrawing(): OwnDrawing | null {
  const { store } = useLesson();
  const [drawing, digit, next] = useAtRest(({ answer, drawing: drawn }) =>
    answer && store.getState().padDrawing.exampleLabel === null
      ? [drawn, answer.digit, answer.next]
      : nothing,
  );
  return drawing && { drawing, digit, next };
}
