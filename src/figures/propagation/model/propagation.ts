/**
 * How far the reader has let the forward pass run:
 *
 *   0 inputs -> 1 hidden layer 1 -> 2 hidden layer 2 -> 3 outputs
 *
 * Progress is a number 0...3; between two whole ones light is on its way from one layer to the next. And the
 * bet on a neuron that is switched off. Belongs to one figure; the lesson does not keep it.
 */

import { lessonSizes } from '../../../network/lessonShape.ts';
import { fractionOfStep } from '../../../state/framingSteps.ts';
import type { LessonState } from '../../../state/LessonState.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';
import type { NetworkProgress } from '../../../state/networkProgress.ts';
import { matchesPassCauses, type PassCauses } from '../../../state/nextMoment.ts';
import type { SwitchOff } from './switchOff.ts';

/** Progress at which the outputs are computed: as many steps as there are layers after the input. */
export const lastPropagationStep = lessonSizes.length - 1;

/** What can be bet: the same answer, or another one. */
export const offAnswers = ['same', 'other'] as const;
export type OffAnswer = (typeof offAnswers)[number];

/** A bet, and what the network made of the drawing without the neuron. */
export interface OffBet {
  readonly choice: OffAnswer;
  readonly place: NeuronPlace;
  readonly outcome: SwitchOff;
  /** What it was about: another drawing or network is another question. */
  readonly causes: PassCauses;
  /** Whether the picture shows the pass without the neuron. */
  readonly isOff: boolean;
}

export interface Propagation {
  readonly progress: number;
  readonly isPlaying: boolean;
  /** Null until a bet is made. */
  readonly bet: OffBet | null;
}

/** A figure begins with all layers computed. */
export const startedPropagation: Propagation = {
  progress: lastPropagationStep,
  isPlaying: false,
  bet: null,
};

/** Goes to some progress; what was playing stops. */
export function goToProgress(state: Propagation, progress: number): Propagation {
  if (!Number.isFinite(progress)) return state;
  return { ...state, progress: Math.min(lastPropagationStep, Math.max(0, progress)), isPlaying: false };
}

/** Goes to the next whole step (1) or the one before (-1). */
export function stepPropagation(state: Propagation, direction: 1 | -1): Propagation {
  const { progress } = state;
  return goToProgress(state, direction > 0 ? Math.floor(progress) + 1 : Math.ceil(progress) - 1);
}

/** Stops where it is, or plays on; at its end, from the beginning. */
export function togglePropagationPlay(state: Propagation): Propagation {
  if (state.isPlaying) return { ...state, isPlaying: false };
  const isAnew = state.progress >= lastPropagationStep;
  return { ...state, progress: isAnew ? 0 : state.progress, isPlaying: true };
}

/** Plays on by that many steps (a fraction of one in a frame); stops at the outputs. */
export function advancePropagation(state: Propagation, stepCount: number): Propagation {
  if (!state.isPlaying) return state;
  const progress = Math.min(lastPropagationStep, state.progress + stepCount);
  return { ...state, progress, isPlaying: progress < lastPropagationStep };
}

/** Takes a bet, and shows what came of it. */
export function placeOffBet(state: Propagation, bet: Omit<OffBet, 'isOff'>): Propagation {
  return { ...goToProgress(state, lastPropagationStep), bet: { ...bet, isOff: true } };
}

/** Puts the neuron of the bet back into the picture, or takes it out again. */
export function toggleOff(state: Propagation): Propagation {
  return state.bet ? { ...state, bet: { ...state.bet, isOff: !state.bet.isOff } } : state;
}

/** The bet, as long as drawing and network are those that it was made on; null otherwise. */
export function currentBet({ bet }: Propagation, state: LessonState): OffBet | null {
  return bet && matchesPassCauses(bet.causes, state) ? bet : null;
}

/** The neuron that is switched off in the picture, or null. */
export function neuronOff(propagation: Propagation, state: LessonState): NeuronPlace | null {
  const bet = currentBet(propagation, state);
  return bet?.isOff ? bet.place : null;
}

/** Where the light is at some progress; near a whole step it rests there. */
export function lightPlaceAt(progress: number): NetworkProgress {
  const from = Math.min(Math.floor(progress), lastPropagationStep - 1);
  const fraction = fractionOfStep(progress, from);
  return fraction < 1 ? { computed: from, fraction } : { computed: from + 1, fraction: 0 };
}
