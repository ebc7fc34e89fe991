/**
 * Undo and redo: the sheets before and after the one on the pad.
 */
import type { LessonState, Sheet } from './LessonState.ts';

/** Steps that can be taken back; older ones are forgotten. */
const historyLimit = 500;

/** Puts a new sheet on the pad and remembers the sheets that it replaces, in the order they were seen. */
export function record(state: LessonState, sheet: Sheet, ...replaced: readonly Sheet[]): LessonState {
  return {
    ...state,
    sheet,
    past: [...state.past, ...replaced].slice(-historyLimit),
    future: [],
    gesture: null,
    playback: null,
  };
}

/** Takes the last change of the pad back. A gesture under way, or a pad without history, stays as it is. */
export function undo(state: LessonState): LessonState {
  const sheet = state.past.at(-1);
  if (!sheet || state.gesture) return state;
  return {
    ...state,
    sheet,
    past: state.past.slice(0, -1),
    future: [...state.future, state.sheet],
    playback: null,
  };
}

/** Does again what undo took back last. */
export function redo(state: LessonState): LessonState {
  const sheet = state.future.at(-1);
  if (!sheet || state.gesture) return state;
  return {
    ...state,
    sheet,
    past: [...state.past, state.sheet],
    future: state.future.slice(0, -1),
    playback: null,
  };
}
