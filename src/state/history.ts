/**
 * Undo and redo, of drawing and of edits alike: what the pad and the network were before and after. A step
 * keeps what its change replaced; taking it back leaves in its place what it brought back.
 */
import type { LessonState, NetworkInUse, PadDrawing, Step } from './LessonState.ts';

/** Steps that can be taken back; older ones are forgotten. */
const historyLimit = 500;

function remember(past: readonly Step[], ...steps: readonly Step[]): readonly Step[] {
  return [...past, ...steps].slice(-historyLimit);
}

/** Puts a new sheet on the pad and remembers the sheets that it replaces, in the order they were seen. */
export function record(
  state: LessonState,
  padDrawing: PadDrawing,
  ...replaced: readonly PadDrawing[]
): LessonState {
  const steps = replaced.map((each): Step => ({ kind: 'drawing', padDrawing: each }));
  return {
    ...state,
    padDrawing,
    past: remember(state.past, ...steps),
    future: [],
    gesture: null,
    playback: null,
    heldKnob: null,
  };
}

function inUse({ network, networkChoice, unedited }: LessonState): NetworkInUse {
  return { network, networkChoice, unedited };
}

/** Computes with a network from now on and remembers the one that it replaces. */
export function recordNetwork(state: LessonState, next: NetworkInUse): LessonState {
  const step: Step = { kind: 'network', inUse: inUse(state) };
  return { ...state, ...next, past: remember(state.past, step), future: [], heldKnob: null };
}

/**
 * Goes back to the sheet before a gesture, as if it had not been: undo knows nothing of it. Redo brings back
 * what it made, which may have been a whole stroke, unless there was something else to redo.
 */
export function takeBackPadDrawing(state: LessonState, before: LessonState): LessonState {
  const { padDrawing, past, playback, tool } = before;
  const isLost = before.future.length === 0 && state.padDrawing !== padDrawing;
  const future: LessonState['future'] = isLost
    ? [{ kind: 'drawing', padDrawing: state.padDrawing }]
    : before.future;
  return { ...state, padDrawing, past, future, playback, tool, gesture: null };
}

/** Goes back to the network before it was taken in hand, likewise. */
export function takeBackEdit(state: LessonState, before: LessonState): LessonState {
  const { past, future } = before;
  return { ...state, ...inUse(before), past, future, heldKnob: null };
}

/** Brings back what a step kept. */
function restore(state: LessonState, step: Step): LessonState {
  const free = { ...state, heldKnob: null };
  return step.kind === 'drawing'
    ? { ...free, padDrawing: step.padDrawing, playback: null }
    : { ...free, ...step.inUse };
}

/** What is there now of what a step kept. */
function counterpart(state: LessonState, { kind }: Step): Step {
  return kind === 'drawing' ? { kind, padDrawing: state.padDrawing } : { kind, inUse: inUse(state) };
}

/** Takes the last change back. A gesture under way, or a lesson without history, stays as it is. */
export function undo(state: LessonState): LessonState {
  const step = state.past.at(-1);
  if (!step || state.gesture) return state;
  const future = [...state.future, counterpart(state, step)];
  return { ...restore(state, step), past: state.past.slice(0, -1), future };
}

/** Does again what undo took back last. */
export function redo(state: LessonState): LessonState {
  const step = state.future.at(-1);
  if (!step || state.gesture) return state;
  const past = [...state.past, counterpart(state, step)];
  return { ...restore(state, step), past, future: state.future.slice(0, -1) };
}
