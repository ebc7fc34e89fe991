/**
 * Taking a weighted sum apart: who added what to a neuron's pre-activation.
 *
 *   contribution of neuron k to neuron j = w_jk a_k        z_j = positive sum + negative sum + b_j
 */

import type { Layer } from './Network.ts';

/** The two halves of a weighted sum without its bias; the negative one is 0 or below. */
export interface ContributionSums {
  readonly positive: number;
  readonly negative: number;
}

/**
 * The n contributions w_jk a_k to neuron j, from the n activations of the layer before, in the order of k.
 * Written into the given buffer (n) if there is one, and returned. Throws RangeError when there is no neuron
 * j or the activations have not the length n.
 */
export function contributionsToNeuron(
  layer: Layer,
  j: number,
  activations: Float64Array,
  into = new Float64Array(layer.inputCount),
): Float64Array {
  const { weights, inputCount, neuronCount } = layer;
  if (!Number.isInteger(j) || j < 0 || j >= neuronCount) {
    throw new RangeError(`There is no neuron ${j} in a layer of ${neuronCount}.`);
  }
  if (activations.length !== inputCount) {
    throw new RangeError(`${activations.length} activations for a layer that is fed by ${inputCount}.`);
  }
  for (let k = 0; k < inputCount; k++) into[k] = weights[k * neuronCount + j] * activations[k];
  return into;
}

/** The sum of the positive contributions and the sum of the negative ones. */
export function sumContributions(contributions: Float64Array): ContributionSums {
  let positive = 0;
  let negative = 0;
  for (const contribution of contributions) {
    if (contribution > 0) positive += contribution;
    else negative += contribution;
  }
  return { positive, negative };
}
