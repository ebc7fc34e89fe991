/**
 * Undo and redo, for drawings and for edits of the network alike. A history step keeps what a change
 * replaced. Undo puts that back, and keeps what it replaces in turn as a step for redo.
 */
import { keepIfSame } from './keepIfSame.ts';
import {
  drawerOf,
  type History,
  type HistoryStep,
  type LessonState,
  type NetworkInUse,
  type PadDrawing,
  type PadState,
} from './LessonState.ts';

/** How many steps can be taken back; older ones are forgotten. */
const historyLimit = 500;

function remember(past: readonly HistoryStep[], ...steps: readonly HistoryStep[]): readonly HistoryStep[] {
  return [...past, ...steps].slice(-historyLimit);
}

function stopPlayback(pad: PadState): PadState {
  return keepIfSame(pad, { ...pad, playback: null });
}

/** What is the reader's own once this is on the pad: this, where it is; or what was before. */
function ownWith({ ownDrawing }: LessonState, padDrawing: PadDrawing): PadDrawing | null {
  const isOwn = drawerOf(padDrawing) === 'reader' && padDrawing.drawing.strokes.length > 0;
  return isOwn ? padDrawing : ownDrawing;
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
    ownDrawing: ownWith(state, padDrawing),
    pad: keepIfSame(state.pad, { ...state.pad, gesture: null, playback: null }),
    history: { past: remember(state.history.past, ...steps), future: [], heldKnob: null },
  };
}

/** Computes with another network from now on. The one that it replaces becomes a step. */
export function recordNetwork(state: LessonState, network: NetworkInUse): LessonState {
  const past = remember(state.history.past, { kind: 'network', network: state.network });
  return { ...state, network, history: { past, future: [], heldKnob: null } };
}

/** Puts a new drawing on the pad, as part of the latest step. */
export function amend(state: LessonState, padDrawing: PadDrawing): LessonState {
  return {
    ...state,
    padDrawing,
    ownDrawing: ownWith(state, padDrawing),
    pad: stopPlayback(state.pad),
    history: { ...state.history, future: [] },
  };
}

/**
 * Cancels a gesture: the pad is as before, and undo knows nothing of it. Redo can bring back what the gesture
 * drew, which may be a whole stroke; but if there was something else to redo, that stays.
 */
export function takeBackPadDrawing(state: LessonState, before: LessonState): LessonState {
  const { padDrawing, history } = before;
  const isLost = history.future.length === 0 && state.padDrawing !== padDrawing;
  const future: History['future'] = isLost
    ? [{ kind: 'drawing', padDrawing: state.padDrawing }]
    : history.future;
  const { playback, tool } = before.pad;
  return {
    ...state,
    padDrawing,
    pad: { ...state.pad, playback, tool, gesture: null },
    history: { ...state.history, past: history.past, future },
  };
}

/** Cancels an edit: the network is as it was before the reader took hold of the weight or bias. */
export function takeBackEdit(state: LessonState, { network, history }: LessonState): LessonState {
  return { ...state, network, history: { ...history, heldKnob: null } };
}

/** Puts back what a step kept. */
function restore(state: LessonState, step: HistoryStep): LessonState {
  return step.kind === 'drawing'
    ? { ...state, padDrawing: step.padDrawing, pad: stopPlayback(state.pad) }
    : { ...state, network: step.network };
}

/** The step that would undo restoring this one: it keeps what is there now. */
function inverse({ padDrawing, network }: LessonState, { kind }: HistoryStep): HistoryStep {
  return kind === 'drawing' ? { kind, padDrawing } : { kind, network };
}

/** Takes the last change back. Does nothing during a gesture, or without history. */
export function undo(state: LessonState): LessonState {
  const { past, future } = state.history;
  const step = past.at(-1);
  if (!step || state.pad.gesture) return state;
  const history = { past: past.slice(0, -1), future: [...future, inverse(state, step)], heldKnob: null };
  return { ...restore(state, step), history };
}

/** Does again what undo took back last. */
export function redo(state: LessonState): LessonState {
  const { past, future } = state.history;
  const step = future.at(-1);
  if (!step || state.pad.gesture) return state;
  const history = { past: [...past, inverse(state, step)], future: future.slice(0, -1), heldKnob: null };
  return { ...restore(state, step), history };
}
