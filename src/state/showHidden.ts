/**
 * Shows what the page around the lesson has hidden: the reader has placed a bet, or the page asks for it.
 */
import type { LessonState } from './LessonState.ts';

/** The same lesson with nothing hidden. */
export function showHidden(state: LessonState): LessonState {
  return state.hidden.length === 0 ? state : { ...state, hidden: [] };
}
