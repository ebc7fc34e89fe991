/** How far an edited network is from the one that was loaded. */
import type { Network } from '../network/Network.ts';

function countDifferent(a: Float64Array, b: Float64Array): number {
  return a === b ? 0 : a.reduce((count, value, index) => count + (value === b[index] ? 0 : 1), 0);
}

/** How many weights and biases differ between two networks of the same sizes. */
export function countEdits(a: Network, b: Network): number {
  return a.layers.reduce(
    (count, { weights, biases }, index) =>
      count +
      countDifferent(weights, b.layers[index].weights) +
      countDifferent(biases, b.layers[index].biases),
    0,
  );
}
