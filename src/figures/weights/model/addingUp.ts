/**
 * Adding up the 784 contributions of a neuron of hidden layer 1, one after the other: how far one is, in
 * which order, and what they come to so far; and the bet on their sum, before which none is added. Belongs to
 * one figure; the lesson does not keep it.
 */
import { inputCount } from '../../../network/lessonShape.ts';
import type { LessonState } from '../../../state/LessonState.ts';
import { isSamePlace, type NeuronPlace } from '../../../state/NeuronPlace.ts';
import { matchesPassCauses, type PassCauses } from '../../../state/nextMoment.ts';

/**
 * In which order they are added: row by row as they lie in the picture, or the largest first and the most
 * negative last.
 */
export type AddingOrder = 'place' | 'size';

/** More than 0, or less: what can be bet. */
export const signs = ['above', 'below'] as const;
export type Sign = (typeof signs)[number];

/** A bet, and what it was about. */
export interface SignBet {
  readonly choice: Sign;
  readonly place: NeuronPlace;
  readonly causes: PassCauses;
  /** The sums of its contributions, above 0 and below. */
  readonly positive: number;
  readonly negative: number;
  /** The weights that met ink. */
  readonly inkedCount: number;
  /** Whether all of them have been added up since: then it is graded. */
  readonly isGraded: boolean;
}

/** The figure's cause. */
export interface AddingUp {
  /** Contributions added so far, 0...784; between two whole numbers while it plays. */
  readonly count: number;
  readonly order: AddingOrder;
  readonly isPlaying: boolean;
  /** What the grid shows of a pixel before its contribution leaves. */
  readonly shows: 'weights' | 'contributions';
  /** Whether the sum is still to be bet on: then nothing is added, and no sum is told. */
  readonly isAsked: boolean;
  /** Null before. */
  readonly bet: SignBet | null;
}

/** Where a figure begins: with nothing added where there is a bet to come, and with all of it otherwise. */
export function startAdding(isAsked: boolean): AddingUp {
  const count = isAsked ? 0 : inputCount;
  return { count, order: 'place', isPlaying: false, shows: 'weights', isAsked, bet: null };
}

/** A number of contributions is added; once all are, a bet is graded. */
function withCount(state: AddingUp, count: number): AddingUp {
  const { bet } = state;
  const isGraded = count === inputCount;
  return { ...state, count, bet: bet && isGraded ? { ...bet, isGraded } : bet };
}

/** Takes a bet, and adds up from the beginning. */
export function placeSignBet(state: AddingUp, bet: Omit<SignBet, 'isGraded'>): AddingUp {
  return { ...state, count: 0, isPlaying: true, isAsked: false, bet: { ...bet, isGraded: false } };
}

/** Hides the sum for a new bet. */
export function askForSign(state: AddingUp): AddingUp {
  return { ...state, count: 0, isPlaying: false, isAsked: true, bet: null };
}

/** The bet, as long as neuron, drawing and network are those that it was made on; null otherwise. */
export function currentSignBet({ bet }: AddingUp, place: NeuronPlace, state: LessonState): SignBet | null {
  return bet && isSamePlace(bet.place, place) && matchesPassCauses(bet.causes, state) ? bet : null;
}

/** Goes to a number of contributions; what was playing stops. Who does so does not bet any more. */
export function addUpTo(state: AddingUp, count: number): AddingUp {
  if (!Number.isFinite(count)) return state;
  const reached = Math.min(inputCount, Math.max(0, Math.round(count)));
  return { ...withCount(state, reached), isPlaying: false, isAsked: false };
}

/** Plays on, or stops; from the end it begins again. Who does so does not bet any more. */
export function toggleAdding(state: AddingUp): AddingUp {
  if (state.isPlaying) return { ...state, count: Math.floor(state.count), isPlaying: false };
  return { ...state, count: state.count === inputCount ? 0 : state.count, isPlaying: true, isAsked: false };
}

/** Plays on by that many contributions; stops at the end. Nothing unless it plays. */
export function advanceAdding(state: AddingUp, by: number): AddingUp {
  if (!state.isPlaying) return state;
  const count = Math.min(inputCount, state.count + by);
  return { ...withCount(state, count), isPlaying: count < inputCount };
}

/** Adds in another order, as far as one was. */
export function orderBy(state: AddingUp, order: AddingOrder): AddingUp {
  return { ...state, order };
}

/** The pixels in the order in which their contributions are added. */
export function addingOrder(contributions: Float64Array, order: AddingOrder): Uint16Array {
  const cells = Uint16Array.from(contributions, (_, cell) => cell);
  // Equal ones stay in their place: the order is the same every time.
  return order === 'place' ? cells : cells.sort((a, b) => contributions[b] - contributions[a] || a - b);
}

/** Sums so far, of the contributions above 0, of those below, and of both. */
export interface RunningSums {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** The sums after 0, 1, ... 784 contributions: 785 of each. */
export function runningSums(contributions: Float64Array, cells: Uint16Array): RunningSums {
  const positive = new Float64Array(cells.length + 1);
  const negative = new Float64Array(cells.length + 1);
  cells.forEach((cell, step) => {
    const contribution = contributions[cell];
    positive[step + 1] = positive[step] + Math.max(0, contribution);
    negative[step + 1] = negative[step] + Math.min(0, contribution);
  });
  return { positive, negative };
}

/** Contributions that are on their way into the column at a time. */
const movingTogether = 56;

/**
 * Fraction 0...1 of its way into the column that a contribution has gone, the one at some place of the order;
 * smooth at both ends.
 */
export function fractionOfStep(count: number, step: number): number {
  const gone = (count * (1 + movingTogether / inputCount) - step) / movingTogether;
  const clamped = Math.min(1, Math.max(0, gone));
  return clamped * clamped * (3 - 2 * clamped);
}
