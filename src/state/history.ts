/**
 * Undo and redo, for drawings and for edits of the network alike. A history step keeps what a change
 * replaced. Undo puts that back, and keeps what it replaces in turn as a step for redo.
 */
import type { HistoryStep, LessonState, NetworkInUse, PadDrawing } from './LessonState.ts';

/** How many steps can be taken back; older ones are forgotten. */
const historyLimit = 500;

function remember(past: readonly HistoryStep[], ...steps: readonly HistoryStep[]): readonly HistoryStep[] {
  return [...past, ...steps].slice(-historyLimit);
}

/** Puts a new drawing on the pad. The drawings that it replaces become steps, in the given order. */
export function record(
  state: LessonState,
  padDrawing: PadDrawing,
  ...replaced: readonly PadDrawing[]
): LessonState {
  const steps = replaced.map((each): HistoryStep => ({ kind: 'drawing', padDrawing: each }));
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

/** The network in use, without the rest of the state. */
export function networkInUse({ network, networkChoice, unedited }: LessonState): NetworkInUse {
  return { network, networkChoice, unedited };
}

/** Computes with another network from now on. The one that it replaces becomes a step. */
export function recordNetwork(state: LessonState, next: NetworkInUse): LessonState {
  const step: HistoryStep = { kind: 'network', inUse: networkInUse(state) };
  return { ...state, ...next, past: remember(state.past, step), future: [], heldKnob: null };
}

/**
 * Cancels a gesture: the pad is as before, and undo knows nothing of it. Redo can bring back what the gesture
 * drew, which may be a whole stroke; but if there was something else to redo, that stays.
 */
export function takeBackPadDrawing(state: LessonState, before: LessonState): LessonState {
  const { padDrawing, past, playback, tool } = before;
  const isLost = before.future.length === 0 && state.padDrawing !== padDrawing;
  const future: LessonState['future'] = isLost
    ? [{ kind: 'drawing', padDrawing: state.padDrawing }]
    : before.future;
  return { ...state, padDrawing, past, future, playback, tool, gesture: null };
}

/** Cancels an edit: the network is as it was before the reader took hold of the weight or bias. */
export function takeBackEdit(state: LessonState, before: LessonState): LessonState {
  const { past, future } = before;
  return { ...state, ...networkInUse(before), past, future, heldKnob: null };
}

/** Puts back what a step kept. */
function restore(state: LessonState, step: HistoryStep): LessonState {
  const free = { ...state, heldKnob: null };
  return step.kind === 'drawing'
    ? { ...free, padDrawing: step.padDrawing, playback: null }
    : { ...free, ...step.inUse };
}

/** The step that would undo restoring this one: it keeps what is there now. */
function inverse(state: LessonState, { kind }: HistoryStep): HistoryStep {
  return kind === 'drawing' ? { kind, padDrawing: state.padDrawing } : { kind, inUse: networkInUse(state) };
}

/** Takes the last change back. Does nothing during a gesture, or without history. */
export function undo(state: LessonState): LessonState {
  const step = state.past.at(-1);
  if (!step || state.gesture) return state;
  const future = [...state.future, inverse(state, step)];
  return { ...restore(state, step), past: state.past.slice(0, -1), future };
}

/** Does again what undo took back last. */
export function redo(state: LessonState): LessonState {
  const step = state.future.at(-1);
  if (!step || state.gesture) return state;
  const past = [...state.past, inverse(state, step)];
  return { ...restore(state, step), past, future: state.future.slice(0, -1) };
}
