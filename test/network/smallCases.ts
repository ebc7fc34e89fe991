/**
 * Seeded networks and pictures for the tests of the engine, and the slope of any function by central
 * differences.
 */

import type { ActivationFunction } from '../../src/network/activationFunctions.ts';
import type { Gradient } from '../../src/network/backpropagate.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';

/** Sizes from no hidden layer to three, on either side of the engine's groups of eight neurons. */
export const shapes: readonly (readonly number[])[] = [
  [5, 3],
  [2, 2, 1],
  [9, 8, 2],
  [12, 16, 16, 10],
  [7, 1, 19, 4],
  [10, 9, 7, 17, 3],
];

export function randomNetwork(
  sizes: readonly number[],
  seed: number,
  hiddenActivation: ActivationFunction = 'sigmoid',
): Network {
  return initialiseNetwork(sizes, createRandom(seed), { hiddenActivation });
}

/** A picture of n cells of which about the given share is lit. */
export function randomImage(n: number, seed: number, fraction = 0.6): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: n }, () => (random.uniform() < fraction ? random.uniform() : 0));
}

/** Pictures with labels 0...labelCount-1. */
export function randomDigits(
  n: number,
  count: number,
  labelCount: number,
): { images: Float64Array[]; labels: number[] } {
  const random = createRandom(77);
  const images = Array.from({ length: count }, (_, i) => randomImage(n, 1000 + i, 0.3));
  return { images, labels: images.map(() => random.integer(labelCount)) };
}

/** All numbers of a gradient or a network in one array: layer by layer, weights and then biases. */
export function flatten(gradient: Gradient): number[] {
  return gradient.layers.flatMap(({ weights, biases }) => [...weights, ...biases]);
}

/** df/dx of each x by central differences, where f looks at the arrays' present numbers. */
export function centralDifferences(arrays: readonly Float64Array[], f: () => number, step = 1e-4): number[] {
  return arrays.flatMap((array) =>
    Array.from(array, (x, index) => {
      array[index] = x + step;
      const above = f();
      array[index] = x - step;
      const below = f();
      array[index] = x;
      return (above - below) / (2 * step);
    }),
  );
}

/** The length of the difference of two vectors, relative to their own lengths; 0 where both are 0. */
export function relativeError(actual: Float64Array, expected: readonly number[]): number {
  const difference = Array.from(actual, (value, index) => value - expected[index]);
  const length = Math.hypot(...actual) + Math.hypot(...expected);
  return length === 0 ? 0 : Math.hypot(...difference) / length;
}

/** The largest difference of two equally long rows of numbers; infinite if their lengths differ. */
export function largestDifference(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < actual.length; i++) {
    const difference = Math.abs(actual[i] - expected[i]);
    if (!(difference <= largest)) largest = Number.isNaN(difference) ? Infinity : difference;
  }
  return largest;
}
