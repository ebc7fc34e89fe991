/**
 * Says where the keys' cursor is on the pad, and whether its pen is down: once it rests, so that an arrow
 * that is held does not talk without end. Writes to its element itself; React renders nothing.
 */
import { useEffect, useRef } from 'react';
import { isCursorDown } from '../../state/cursorCommands.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { watchCauses } from '../../state/watchCauses.ts';
import { type PageTexts, pageTexts } from '../../text/page.ts';
import { useLesson, useTexts } from '../follow/LessonContext.ts';

/** Longer than the time between two repeats of a held key. */
const restMs = 180;

function describeCursor(state: LessonState, { pad }: PageTexts): string {
  const { cursorPlace, tool } = state.pad;
  const [x, y] = cursorPlace;
  return pad.cursor({
    row: Math.floor(y),
    column: Math.floor(x),
    tool,
    isDown: isCursorDown(state),
  });
}

/** A polite live region, heard and not seen. */
export function CursorSpeech() {
  const { store } = useLesson();
  const texts = useTexts(pageTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer = 0;
    const speak = () => {
      // A lesson has several pads, and one cursor: it is said of the one that has the focus.
      if (ref.current?.parentElement?.matches(':focus-within'))
        ref.current.textContent = describeCursor(store.getState(), texts);
    };
    const select = (state: LessonState) => [state.pad.cursorPlace, isCursorDown(state)];
    const unsubscribe = watchCauses(store, select, () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(speak, restMs);
    });
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
    };
  }, [store, texts]);
  return <p ref={ref} className="visually-hidden" aria-live="polite" />;
}
