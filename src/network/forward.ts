/**
 * The forward pass: a picture lights the input layer, and each layer's activations cause the next layer's.
 *
 *   z_j = sum_k w_jk a_k + b_j        a_j = f(z_j)
 *
 * Input cells that are exactly 0 add nothing and are skipped. A pass that is handed in is filled again, and
 * nothing is allocated.
 */

import { activationFunctions } from './activationFunctions.ts';
import { allCells, createLitCells, type LitCells, listLitCells } from './LitCells.ts';
import type { Network } from './Network.ts';
import { weightedSums } from './weightedSums.ts';

/** Everything that one forward pass computes; reused from one picture to the next. */
export interface ForwardPass {
  /** The pre-activations of each layer: zs[0] belongs to network.layers[0]. */
  readonly zs: readonly Float64Array[];
  /**
   * activations[0] is the image itself, activations[l + 1] belongs to network.layers[l]; the last is the
   * output.
   */
  readonly activations: readonly Float64Array[];
  /** What feeds each layer: inputs[0] lists the lit cells of the image, inputs[l] all of activations[l]. */
  readonly inputs: readonly LitCells[];
}

/** An empty pass with room for any picture that this network is given. */
export function createForwardPass(network: Network): ForwardPass {
  const zs = network.layers.map((layer) => new Float64Array(layer.neuronCount));
  const activations = network.sizes.map((size) => new Float64Array(size));
  const inputs = network.layers.map((layer, index) =>
    index === 0 ? createLitCells(layer.inputCount) : allCells(activations[index]),
  );
  return { zs, activations, inputs };
}

/**
 * Runs the network on an image: one intensity a cell, 0 paper ... 1 ink (other numbers work too). Overwrites
 * the pass and returns it; activations[0] is a copy of the image. A given pass must come from
 * createForwardPass, for a network of the same sizes. Throws RangeError unless the image has one number for
 * each input neuron.
 */
export function forward(
  network: Network,
  image: Float64Array,
  pass = createForwardPass(network),
): ForwardPass {
  if (image.length !== network.sizes[0]) {
    throw new RangeError(`The image has ${image.length} cells; this network takes ${network.sizes[0]}.`);
  }
  pass.activations[0].set(image);
  listLitCells(image, pass.inputs[0]);
  forwardLit(network, pass.inputs[0], pass);
  return pass;
}

/**
 * Runs the network on a picture that is already a list of lit cells, as in a set of examples. Mutates the
 * pass, except activations[0] and inputs[0]: they still hold the last image given to forward.
 */
export function forwardLit(network: Network, lit: LitCells, pass: ForwardPass): void {
  weightedSums(network.layers[0], lit, pass.zs[0]);
  forwardSums(network, pass);
}

/**
 * Completes a pass whose zs[0], the first layer's pre-activations, is already filled. Mutates the rest.
 */
export function forwardSums(network: Network, pass: ForwardPass): void {
  const [{ activationFunction }] = network.layers;
  activationFunctions[activationFunction].activate(pass.zs[0], pass.activations[1]);
  forwardFrom(network, pass, 1);
}

/**
 * Computes network.layers[from] and all after it from activations[from], whatever they are; from is 1 or
 * more. Mutates the pass.
 */
export function forwardFrom(
  { layers }: Network,
  { zs, activations, inputs }: ForwardPass,
  from: number,
): void {
  for (let index = from; index < layers.length; index++) {
    weightedSums(layers[index], inputs[index], zs[index]);
    activationFunctions[layers[index].activationFunction].activate(zs[index], activations[index + 1]);
  }
}

/** Which output neuron is brightest: the index of the largest activation, the first of equals. */
export function prediction(activations: Float64Array): number {
  let brightest = 0;
  for (let j = 1; j < activations.length; j++) if (activations[j] > activations[brightest]) brightest = j;
  return brightest;
}
