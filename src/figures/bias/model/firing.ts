/**
 * For which examples a neuron fires, and how its bias decides that.
 *
 *   z = weighted sum + b        it fires where a = sigmoid(z) is above 0.5: where the weighted sum exceeds -b
 *
 * The weighted sums do not depend on the neuron's own bias: one set of them serves for every bias that is
 * tried.
 */
import { type Examples, viewExample } from '../../../network/examples.ts';
import { createForwardPass, forwardLit } from '../../../network/forward.ts';
import { createLitCells } from '../../../network/LitCells.ts';
import { digitCount } from '../../../network/lessonShape.ts';
import type { Network } from '../../../network/Network.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** The weighted sums of a neuron after the inputs, one for each example. */
export function weightedSumsOver(network: Network, examples: Examples, place: NeuronPlace): Float64Array {
  const { layer, index } = place;
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  const bias = network.layers[layer - 1].biases[index];
  return Float64Array.from({ length: examples.count }, (_, example) => {
    viewExample(examples, example, lit);
    forwardLit(network, lit, pass);
    return pass.zs[layer - 1][index] - bias;
  });
}

/** What the weighted sums of a neuron depend on: while all of these are the same, so are the sums. */
function causesOf({ layers }: Network, examples: Examples, { layer, index }: NeuronPlace): unknown[] {
  return [examples, examples.count, layer, index, layers[layer - 1].weights, ...layers.slice(0, layer - 1)];
}

/**
 * weightedSumsOver, which works only when something came that the sums depend on: a neuron's own bias does
 * not count.
 */
export function createSumsKeeper(): typeof weightedSumsOver {
  let causes: readonly unknown[] = [];
  let sums: Float64Array = new Float64Array(0);
  return (network, examples, place) => {
    const now = causesOf(network, examples, place);
    if (now.length !== causes.length || now.some((cause, index) => cause !== causes[index]))
      sums = weightedSumsOver(network, examples, place);
    causes = now;
    return sums;
  };
}

/** How many of the sums exceed -b. */
export function countFiring(sums: Float64Array, bias: number): number {
  return sums.reduce((count, sum) => count + Number(sum + bias > 0), 0);
}

/** A digit, how many examples there are of it, and for how many of those a neuron fires. */
export interface DigitFiring {
  readonly digit: number;
  readonly count: number;
  readonly total: number;
}

/** The firing of each digit, in the digits' order. */
export function firingByDigit(sums: Float64Array, { labels }: Examples, bias: number): DigitFiring[] {
  const counts = Array.from({ length: digitCount }, (_, digit) => ({ digit, count: 0, total: 0 }));
  sums.forEach((sum, example) => {
    const of = counts[labels[example]];
    of.total++;
    of.count += Number(sum + bias > 0);
  });
  return counts;
}

/** The scale is at least as wide as this on both sides of 0: the notes' bias of -10 lies within it. */
const minHalfRange = 12;
/** Room beyond what is farthest out. */
const roomFraction = 1.06;

/** How far a scale of sums must reach, symmetric about 0, to show all of them and the place -b. */
export function halfRangeOf(sums: Float64Array, bias: number): number {
  const farthest = sums.reduce((far, sum) => Math.max(far, Math.abs(sum)), Math.abs(bias));
  return Math.max(minHalfRange, Math.ceil(farthest * roomFraction));
}

/** How many sums lie in each of so many equal parts of -reach...reach; the ends hold what lies beyond. */
export function binSums(sums: Float64Array, halfRange: number, binCount: number): Uint16Array {
  const bins = new Uint16Array(binCount);
  for (const sum of sums) {
    const bin = Math.floor(((sum + halfRange) / (2 * halfRange)) * binCount);
    bins[Math.min(binCount - 1, Math.max(0, bin))]++;
  }
  return bins;
}

/** How much the bet lowers a bias. */
export const loweredBy = 2;
/**
 * The answers that one can bet on: the fraction of the digits for which a neuron still fires once its bias is
 * lower.
 */
export const keptAnswers = ['none', 'fewer', 'more', 'all'] as const;
export type KeptAnswer = (typeof keptAnswers)[number];

/** The answer that holds when it fired for `before` digits, and fires for `after` of them now. */
export function keptAnswer(before: number, after: number): KeptAnswer {
  if (after === before && before > 0) return 'all';
  if (after === 0) return 'none';
  return after * 2 >= before ? 'more' : 'fewer';
}
