/**
 * Sliding a drawing into another one: while one slides, what is between is the drawing of the whole lesson.
 */
import { record } from './history.ts';
import type { LessonState, PadDrawing } from './LessonState.ts';

/**
 * Puts the next sheet of a slide on the pad. `last` is the one that this slide put there before: it is
 * replaced, so that a slide is one step of history, however far it goes. A gesture under way is not
 * disturbed.
 */
export function slideTo(state: LessonState, padDrawing: PadDrawing, last: PadDrawing | null): LessonState {
  if (state.gesture) return state;
  if (state.padDrawing === last) return { ...state, padDrawing, future: [], playback: null };
  return record(state, padDrawing, state.padDrawing);
}
