/**
 * How wide the weight pictures of a layer are: a little edge has nearly all of its weight in a few pixels, a
 * wide pattern in many.
 */
import type { Layer } from '../../../network/Network.ts';

/** The fewest inputs that hold half of a neuron's weight, by size; the mean over all neurons of the layer. */
export function meanHalfInputs({ weights, neuronCount, inputCount }: Layer): number {
  let total = 0;
  for (let j = 0; j < neuronCount; j++) {
    const sizes = Float64Array.from({ length: inputCount }, (_, k) => Math.abs(weights[k * neuronCount + j]));
    sizes.sort();
    const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
    for (let [held, k] = [0, inputCount - 1]; held < half; k--, total++) held += sizes[k];
  }
  return total / neuronCount;
}
