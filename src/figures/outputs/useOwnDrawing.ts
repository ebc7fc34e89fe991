/**
 * The reader's own drawing, as something to slide from: once it is at rest, and until there is another one.
 */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import type { Drawing } from '../../image/Drawing.ts';
import type { OutputSlide } from './outputSlide.ts';

/** A drawing of the reader's, what it is read as, and what it might be next. */
export interface OwnDrawing {
  readonly drawing: Drawing;
  readonly digit: number;
  readonly next: number;
}

/** null for a blank pad or an example. What the slide itself put on the pad changes nothing. */
export function useOwnDrawing(slide: Cause<OutputSlide>): OwnDrawing | null {
  const { loop, store } = useLesson();
  const last = useRef<OwnDrawing | null>(null);
  const read = useCallback(() => {
    const { isSettled, answer, drawing } = loop.moment;
    const { padDrawing } = store.getState();
    if (!isSettled || padDrawing === slide.getState().padDrawing || drawing === last.current?.drawing)
      return last.current;
    last.current = answer && padDrawing.exampleLabel === null ? { drawing, ...answer } : null;
    return last.current;
  }, [loop, store, slide]);
  return useSyncExternalStore(loop.subscribe, read);
}
