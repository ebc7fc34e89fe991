/**
 * The account of one neuron: everything that its activation is made of, as a reader would add it up.
 *
 *   z_j = positive sum + negative sum + b_j        a_j = f(z_j)
 */
import { contributionsToNeuron, sumContributions } from './contributions.ts';
import type { ForwardPass } from './forward.ts';
import type { Network } from './Network.ts';

/**
 * Neuron j of one layer, at the picture of a forward pass; n is the number of neurons in the layer before.
 */
export interface NeuronAccount {
  /** The n weights w_jk. */
  readonly weights: Float64Array;
  /** The n activations a_k. */
  readonly inputs: Float64Array;
  /** The n contributions w_jk a_k. */
  readonly contributions: Float64Array;
  /** Sum of the contributions above 0. */
  readonly positive: number;
  /** Sum of the contributions below 0; 0 or negative. */
  readonly negative: number;
  readonly bias: number;
  /** The pre-activation. */
  readonly z: number;
  /** The activation. */
  readonly a: number;
}

/** The n weights w_jk into neuron j of network.layers[layerIndex], in a new array. */
export function weightsIntoNeuron({ layers }: Network, layerIndex: number, j: number): Float64Array {
  const { weights, inputCount, neuronCount } = layers[layerIndex];
  return Float64Array.from({ length: inputCount }, (_, k) => weights[k * neuronCount + j]);
}

/**
 * The m weights w_jk out of neuron k into network.layers[layerIndex]: a view of the network's own numbers.
 */
export function weightsOutOfNeuron({ layers }: Network, layerIndex: number, k: number): Float64Array {
  const { weights, neuronCount } = layers[layerIndex];
  return weights.subarray(k * neuronCount, (k + 1) * neuronCount);
}

/**
 * Accounts for neuron j of network.layers[layerIndex] at the picture that forward has put into the pass.
 * Throws RangeError when there is no such neuron.
 */
export function accountForNeuron(
  network: Network,
  pass: ForwardPass,
  layerIndex: number,
  j: number,
): NeuronAccount {
  const layer = network.layers[layerIndex];
  if (!layer)
    throw new RangeError(`There is no layer ${layerIndex} in a network of ${network.layers.length}.`);
  const inputs = pass.activations[layerIndex];
  const contributions = contributionsToNeuron(layer, j, inputs);
  return {
    weights: weightsIntoNeuron(network, layerIndex, j),
    inputs,
    contributions,
    ...sumContributions(contributions),
    bias: layer.biases[j],
    z: pass.zs[layerIndex][j],
    a: pass.activations[layerIndex + 1][j],
  };
}
