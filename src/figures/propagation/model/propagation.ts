/**
 * How far the reader has let the forward pass run:
 *
 *   0 inputs -> 1 hidden layer 1 -> 2 hidden layer 2 -> 3 outputs
 *
 * Progress is a number 0...3; between two whole ones light is on its way from one layer to the next. The
 * outputs stay hidden until the reader has bet on one, or asked to see them. Belongs to one figure; the
 * lesson does not keep it.
 */

import { lessonSizes } from '../../../network/lessonShape.ts';
import { fractionOfStep } from '../../../state/framingSteps.ts';
import type { NetworkProgress } from '../../../state/networkProgress.ts';

/** Progress at which the outputs are computed: as many steps as there are layers after the input. */
export const lastPropagationStep = lessonSizes.length - 1;

/** A bet, and what the network made of the drawing that was bet on. */
export interface OutputBet {
  readonly digit: number;
  /** The brightest output at the moment of the bet, and its activation. */
  readonly answer: number;
  readonly activation: number;
}

export interface Propagation {
  readonly progress: number;
  readonly isPlaying: boolean;
  /** Whether the reader has not moved it yet: then it plays from the beginning. */
  readonly isUntouched: boolean;
  /** Whether the outputs may be seen. */
  readonly isRevealed: boolean;
  /** Null until a bet is made. */
  readonly bet: OutputBet | null;
}

/**
 * Where a figure begins: at hidden layer 1 with a bet to come, or, where nothing can be asked, at the end.
 */
export function startPropagation(isAsked: boolean): Propagation {
  const progress = isAsked ? 1 : lastPropagationStep;
  return { progress, isPlaying: false, isUntouched: true, isRevealed: !isAsked, bet: null };
}

/** The farthest progress that is open: before the outputs are revealed, the layer before them. */
export function farthestStep({ isRevealed }: Propagation): number {
  return isRevealed ? lastPropagationStep : lastPropagationStep - 1;
}

/** Goes to some progress, as far as it is open; what was playing stops. */
export function goToProgress(state: Propagation, progress: number): Propagation {
  if (!Number.isFinite(progress)) return state;
  const reached = Math.min(farthestStep(state), Math.max(0, progress));
  return { ...state, progress: reached, isPlaying: false, isUntouched: false };
}

/** Goes to the next whole step (1) or the one before (-1). */
export function stepPropagation(state: Propagation, direction: 1 | -1): Propagation {
  const { progress } = state;
  return goToProgress(state, direction > 0 ? Math.floor(progress) + 1 : Math.ceil(progress) - 1);
}

/** Stops where it is, or plays on; untouched or at its end, from the beginning. */
export function togglePropagationPlay(state: Propagation): Propagation {
  if (state.isPlaying) return { ...state, isPlaying: false };
  const isAnew = state.isUntouched || state.progress >= farthestStep(state);
  return { ...state, progress: isAnew ? 0 : state.progress, isPlaying: true, isUntouched: false };
}

/** Plays on by that many steps (a fraction of one in a frame); stops at the farthest that is open. */
export function advancePropagation(state: Propagation, stepCount: number): Propagation {
  if (!state.isPlaying) return state;
  const end = farthestStep(state);
  const progress = Math.min(end, state.progress + stepCount);
  return { ...state, progress, isPlaying: progress < end };
}

/** Takes a bet, or none (null), and plays on from the last layer before the outputs to see them. */
export function revealOutputs(bet: OutputBet | null): Propagation {
  return {
    progress: lastPropagationStep - 1,
    isPlaying: true,
    isUntouched: false,
    isRevealed: true,
    bet,
  };
}

/** Hides the outputs for a new bet. */
export function hideOutputs(state: Propagation): Propagation {
  return { ...startPropagation(true), progress: Math.min(state.progress, lastPropagationStep - 1) };
}

/** Where the light is at some progress; near a whole step it rests there. */
export function lightPlaceAt(progress: number): NetworkProgress {
  const from = Math.min(Math.floor(progress), lastPropagationStep - 1);
  const fraction = fractionOfStep(progress, from);
  return fraction < 1 ? { computed: from, fraction } : { computed: from + 1, fraction: 0 };
}
