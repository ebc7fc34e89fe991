/**
 * Making networks: all zero, random, or a copy; and counting their parameters.
 *
 * Sizes are the neurons of each layer, the input layer first: [784, 16, 16, 10]. Hidden layers are sigmoid
 * unless asked otherwise; the output layer is always sigmoid.
 */

import type { ActivationFunction } from './activationFunctions.ts';
import type { Layer, Network } from './Network.ts';
import type { Random } from './random.ts';

/** What can be chosen about a new network besides its sizes. */
export interface NetworkOptions {
  /** What the hidden layers use; 'sigmoid' unless given. The output layer is sigmoid in any case. */
  readonly hiddenActivation?: ActivationFunction;
}

/**
 * A network whose weights and biases are all 0.
 * Throws RangeError unless there are at least two sizes, all whole numbers from 1 up.
 */
export function createNetwork(sizes: readonly number[], options: NetworkOptions = {}): Network {
  if (sizes.length < 2 || !sizes.every((size) => Number.isInteger(size) && size >= 1)) {
    throw new RangeError(
      `A network needs at least two layers of at least one neuron, not [${sizes.join(', ')}].`,
    );
  }
  const layers = sizes.slice(1).map((neuronCount, index): Layer => {
    const inputCount = sizes[index];
    const isOutput = index === sizes.length - 2;
    return {
      inputCount,
      neuronCount,
      activationFunction: isOutput ? 'sigmoid' : (options.hiddenActivation ?? 'sigmoid'),
      weights: new Float64Array(neuronCount * inputCount),
      biases: new Float64Array(neuronCount),
    };
  });
  return { sizes: [...sizes], layers };
}

/**
 * A network that knows nothing yet: weights and biases drawn from the normal distribution with mean 0 and
 * standard deviation 1 / sqrt(n), n the neurons in the previous layer, so that a weighted sum of n terms has
 * about the size of one activation, whatever n is (Nielsen, "Neural Networks and Deep Learning", chapter 3;
 * there for the weights alone). Drawn layer by layer, the weights in their storage order and then the biases.
 * Throws as createNetwork does.
 */
export function initialiseNetwork(
  sizes: readonly number[],
  random: Random,
  options: NetworkOptions = {},
): Network {
  const network = createNetwork(sizes, options);
  for (const { weights, biases, inputCount } of network.layers) {
    const scale = 1 / Math.sqrt(inputCount);
    for (let index = 0; index < weights.length; index++) weights[index] = scale * random.normal();
    for (let j = 0; j < biases.length; j++) biases[j] = scale * random.normal();
  }
  return network;
}

/** A network with the same numbers in buffers of its own. */
export function copyNetwork(network: Network): Network {
  return {
    sizes: [...network.sizes],
    layers: network.layers.map((layer) => ({
      ...layer,
      weights: layer.weights.slice(),
      biases: layer.biases.slice(),
    })),
  };
}

/** How many weights and biases a network of these sizes has: the sum of m x n + m over its layers. */
export function parameterCount(sizes: readonly number[]): number {
  let count = 0;
  for (let index = 1; index < sizes.length; index++) count += sizes[index] * (sizes[index - 1] + 1);
  return count;
}
