/**
 * Neurons of the reader's own network that hold about some number, and pairs of them that one can compare.
 */
import { createRandom } from '../../../network/random.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** A neuron, and what it holds. */
export interface HeldNumber {
  readonly place: NeuronPlace;
  readonly activation: number;
}

/** All neurons of some layers, in order; activations are of every layer, as in ForwardPass. */
function numbersOf(activations: readonly Float64Array[], first: number, end: number): HeldNumber[] {
  return activations
    .slice(first, end)
    .flatMap((values, offset) =>
      Array.from(values, (activation, index) => ({ place: { layer: first + offset, index }, activation })),
    );
}

/** The neurons after the inputs. */
export function neuronsOf(activations: readonly Float64Array[]): HeldNumber[] {
  return numbersOf(activations, 1, activations.length);
}

/** Those that hold the numbers nearest to a value, nearest first; of equals the first. */
function nearest(numbers: readonly HeldNumber[], value: number, count: number): HeldNumber[] {
  const distance = ({ activation }: HeldNumber) => Math.abs(activation - value);
  return numbers.toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
}

/** The neurons after the inputs that are nearest to a value. */
export function nearestNeurons(
  activations: readonly Float64Array[],
  value: number,
  count: number,
): HeldNumber[] {
  return nearest(neuronsOf(activations), value, count);
}

/** The inputs, which are pixels, that are nearest to a value. */
export function nearestPixels(
  activations: readonly Float64Array[],
  value: number,
  count: number,
): HeldNumber[] {
  return nearest(numbersOf(activations, 0, 1), value, count);
}

/** Differences that one can see, but has to look for; smaller ones only where there are no such pairs. */
const difference = { seen: 0.01, least: 0.05, most: 0.35 } as const;

/**
 * Two neurons after the inputs whose brightness one can compare, in random order; the same seed chooses the
 * same. Null where no two differ.
 */
export function comparablePair(
  activations: readonly Float64Array[],
  seed: number,
): readonly [HeldNumber, HeldNumber] | null {
  const numbers = neuronsOf(activations);
  const pairs = numbers.flatMap((a) => numbers.map((b) => [a, b] as const));
  const apart = ([a, b]: (typeof pairs)[number]) => Math.abs(a.activation - b.activation);
  const good = pairs.filter((pair) => apart(pair) >= difference.least && apart(pair) <= difference.most);
  const usable = good.length > 0 ? good : pairs.filter((pair) => apart(pair) >= difference.seen);
  return usable.length > 0 ? usable[createRandom(seed).integer(usable.length)] : null;
}
