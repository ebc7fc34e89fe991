/**
 * A sum in the reader's hand, and how far the scale reaches on which it lies. The scale goes on as far as one
 * pushes the sum. Belongs to one figure; the lesson does not keep it.
 */
import { sigmoid } from '../../../network/activationFunctions.ts';

/** The figure's cause: the sum in hand, and the scale that it is shown on. */
export interface SigmoidPlace {
  /** The pre-activation, a whole number of hundredths, -1000...1000. */
  readonly z: number;
  /** The scale shows -reach...reach. */
  readonly halfRange: number;
  /** In which direction it is held against the end of the scale: -1 or 1; 0 when it is not. */
  readonly push: -1 | 0 | 1;
}

/** As far as sums go here; a neuron's own lie within some ten. */
export const maxZ = 1000;
const minHalfRange = 10;
/** Beyond this fraction of the scale, or within that one, another scale shows a sum better. */
const roomyFractions = [0.12, 0.95] as const;
/** Where a sum stands on a scale that is made for it. */
const comfortableFraction = 0.8;
const hundredths = 100;

/** Where a figure begins: on the slope, on the bright side. */
export const firstPlace: SigmoidPlace = { z: 2, halfRange: minHalfRange, push: 0 };

function round(z: number): number {
  const held = Math.min(maxZ, Math.max(-maxZ, z));
  // Never -0, which would be printed.
  return Math.round(held * hundredths) / hundredths + 0;
}

function fitHalfRange(z: number, halfRange: number): number {
  const fraction = Math.abs(z) / halfRange;
  const isRoomy =
    fraction <= roomyFractions[1] && (fraction >= roomyFractions[0] || halfRange === minHalfRange);
  return isRoomy ? halfRange : Math.max(minHalfRange, Math.abs(z) / comfortableFraction);
}

/** Goes to a sum, by keys or typed; the scale goes with it. */
export function goToZ(state: SigmoidPlace, z: number): SigmoidPlace {
  if (!Number.isFinite(z)) return state;
  const held = round(z);
  return { z: held, halfRange: fitHalfRange(held, state.halfRange), push: 0 };
}

/** Drags to a place on the scale that there is; held against its end, the sum is pushed on. */
export function dragToZ(state: SigmoidPlace, z: number): SigmoidPlace {
  if (!Number.isFinite(z)) return state;
  const { halfRange } = state;
  const push = z >= halfRange ? 1 : z <= -halfRange ? -1 : 0;
  return { z: round(Math.min(halfRange, Math.max(-halfRange, z))), halfRange, push };
}

/** Pushes on by that many doublings of the scale. Nothing unless it is held against its end. */
export function pushOn(state: SigmoidPlace, doublings: number): SigmoidPlace {
  if (state.push === 0) return state;
  const halfRange = Math.min(maxZ, state.halfRange * 2 ** doublings);
  return { ...state, halfRange, z: round(state.push * halfRange) };
}

/** Ends a drag; a scale that became too long or too short for where it ended fits itself. */
export function letZGo(state: SigmoidPlace): SigmoidPlace {
  return goToZ(state, state.z);
}

/** The sum at which the sigmoid passes an activation: sigmoid(z) = a. */
export function sumFor(activation: number): number {
  return Math.log(activation / (1 - activation));
}

/** The activation that the bet asks for. */
export const wantedActivation = 0.99;
/** The answers that one can bet on: how far z must go. */
export const distanceRanges = [
  { from: 1, to: 2 },
  { from: 2, to: 4 },
  { from: 4, to: 6 },
  { from: 6, to: 10 },
] as const;

/**
 * The range in which the sigmoid passes the wanted activation: below it at its beginning, above it at its
 * end.
 */
export function rightRange(): number {
  return distanceRanges.findIndex(
    ({ from, to }) => sigmoid(from) <= wantedActivation && sigmoid(to) > wantedActivation,
  );
}
