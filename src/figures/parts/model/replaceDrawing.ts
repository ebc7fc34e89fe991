/**
 * What is put together on the board becomes the drawing of the whole lesson.
 */
import { amend, record } from '../../../state/history.ts';
import type { LessonState, PadDrawing } from '../../../state/LessonState.ts';

/**
 * Puts what a gesture made on the pad. `last` is what the same gesture put there before. It is replaced
 * without a new step, so that a whole gesture is one step of history. Does nothing while the pen draws.
 */
export function replaceDrawing(
  state: LessonState,
  padDrawing: PadDrawing,
  last: PadDrawing | null,
): LessonState {
  if (state.pad.gesture) return state;
  if (state.padDrawing === last) return amend(state, padDrawing);
  return record(state, padDrawing, state.padDrawing);
}
