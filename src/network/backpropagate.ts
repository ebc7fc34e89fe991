/**
 * Backpropagation: from how the cost changes with each output to how it changes with every weight and bias.
 *
 *   delta_j = dC/dz_j   delta_k = f'(z_k) sum_j w_jk delta_j   dC/dw_jk = delta_j a_k   dC/db_j = delta_j
 *
 * pictureGradient goes the same way back from a single neuron to the picture: which cells would excite that
 * neuron?
 */

import { activationFunctions } from './activationFunctions.ts';
import { addOuterProduct } from './addOuterProduct.ts';
import type { Cost } from './costs.ts';
import type { ForwardPass } from './forward.ts';
import type { LitCells } from './LitCells.ts';
import type { Network } from './Network.ts';
import { sumBack } from './sumBack.ts';

/** One number for each parameter of one layer, laid out as the layer's own. */
export interface LayerGradient {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** One number for each parameter of a network: dC/dw and dC/db. A network itself has this shape too. */
export interface Gradient {
  readonly layers: readonly LayerGradient[];
}

/** A gradient of zeros for that network. */
export function createGradient(network: Network): Gradient {
  return {
    layers: network.layers.map(({ weights, biases }) => ({
      weights: new Float64Array(weights.length),
      biases: new Float64Array(biases.length),
    })),
  };
}

/** Buffers for delta: one array a layer, deltas[l] with a number for each neuron of network.layers[l]. */
export function createDeltas(network: Network): Float64Array[] {
  return network.layers.map((layer) => new Float64Array(layer.neuronCount));
}

/**
 * The gradient of one example's cost, after forward has filled the pass with its image. Overwrites the given
 * gradient, if there is one, and returns it. Allocates; training uses Minibatch.ts instead.
 */
export function backpropagate(
  network: Network,
  pass: ForwardPass,
  label: number,
  cost: Cost,
  gradient = createGradient(network),
): Gradient {
  for (const { weights, biases } of gradient.layers) {
    weights.fill(0);
    biases.fill(0);
  }
  const deltas = createDeltas(network);
  findDeltas(network, pass, label, cost, deltas);
  addGradient(pass.inputs[0], pass, deltas, 1, gradient);
  return gradient;
}

/** Fills deltas with dC/dz_j of all neurons of all layers, for what is in the pass. Mutates deltas. */
export function findDeltas(
  network: Network,
  pass: ForwardPass,
  label: number,
  cost: Cost,
  deltas: readonly Float64Array[],
): void {
  const last = network.layers.length - 1;
  cost.findDeltas(pass.zs[last], pass.activations[last + 1], label, deltas[last]);
  for (let index = last; index > 0; index--) backpropagateLayer(network, pass, index, deltas);
}

/**
 * Adds factor times one example's gradient to target, given its lit cells, its pass and its deltas. The
 * target may be the network itself: that is a step of gradient descent. Mutates target.
 */
export function addGradient(
  lit: LitCells,
  pass: ForwardPass,
  deltas: readonly Float64Array[],
  factor: number,
  target: Gradient,
): void {
  for (let index = 0; index < deltas.length; index++) {
    const { weights, biases } = target.layers[index];
    const layerDeltas = deltas[index];
    addOuterProduct(index === 0 ? lit : pass.inputs[index], layerDeltas, factor, weights);
    for (let j = 0; j < layerDeltas.length; j++) biases[j] += factor * layerDeltas[j];
  }
}

/**
 * dz_j/da_k of neuron j in network.layers[layerIndex] for all cells k of the picture, lit or not: how much
 * its pre-activation would change with each cell, at the picture that forward has put into the pass. In the
 * first layer these are the neuron's weights. Returns a new array, one number a cell. Throws RangeError when
 * there is no such neuron.
 */
export function pictureGradient(
  network: Network,
  pass: ForwardPass,
  layerIndex: number,
  j: number,
): Float64Array {
  const layer = network.layers[layerIndex];
  if (layer === undefined || !Number.isInteger(j) || j < 0 || j >= layer.neuronCount) {
    throw new RangeError(`There is no neuron ${j} in layer ${layerIndex}.`);
  }
  const deltas = createDeltas(network);
  deltas[layerIndex][j] = 1;
  for (let index = layerIndex; index > 0; index--) backpropagateLayer(network, pass, index, deltas);
  const gradient = new Float64Array(network.sizes[0]);
  sumBack(network.layers[0], deltas[0], gradient);
  return gradient;
}

/** Fills deltas[index - 1] from deltas[index]. */
function backpropagateLayer(
  network: Network,
  pass: ForwardPass,
  index: number,
  deltas: readonly Float64Array[],
): void {
  const f = network.layers[index - 1].activationFunction;
  sumBack(network.layers[index], deltas[index], deltas[index - 1]);
  activationFunctions[f].multiplyBySlopes(pass.zs[index - 1], pass.activations[index], deltas[index - 1]);
}
