/**
 * Sliding a drawing into another one: while one slides, what is between is the drawing of the whole lesson.
 */
import { amend, record } from './history.ts';
import type { LessonState, PadDrawing } from './LessonState.ts';

/**
 * Puts the next drawing of a slide on the pad. `last` is the one that this slide put there before. It is
 * replaced without a new step, so that a whole slide is one step of history. Does nothing during a gesture.
 */
export function slideTo(state: LessonState, padDrawing: PadDrawing, last: PadDrawing | null): LessonState {
  if (state.pad.gesture) return state;
  if (state.padDrawing === last) return amend(state, padDrawing);
  return record(state, padDrawing, state.padDrawing);
}
