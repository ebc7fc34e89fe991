/**
 * The forward pass: a picture lights the first layer, and each layer's pattern causes the next.
 *
 *   z_j = sum_k w_jk a_k + b_j        a_j = f(z_j)
 *
 * Input cells that are exactly 0 add nothing and are skipped. Nothing is allocated when a pass is handed in.
 */

import { activate } from './activationFunctions.ts';
import type { Network } from './Network.ts';
import { type LitCells, weightedSums } from './weightedSums.ts';

/** Everything that one forward pass computes; reused from one picture to the next. */
export interface ForwardPass {
  /** The pre-activations of each layer: zs[0] belongs to network.layers[0]. */
  readonly zs: readonly Float64Array[];
  /** activations[0] is the image itself, activations[l + 1] belongs to network.layers[l]; the last is the output. */
  readonly activations: readonly Float64Array[];
  /** What lit each layer: lit[l] lists the neurons, with their activations, that feed network.layers[l]. */
  readonly lit: readonly LitCells[];
}

/** An empty pass with room for any picture that this network is given. */
export function createForwardPass(network: Network): ForwardPass {
  const zs = network.layers.map((layer) => new Float64Array(layer.neuronCount));
  const activations = network.sizes.map((size) => new Float64Array(size));
  const lit = network.layers.map((layer, index) => ({
    cells: Int32Array.from({ length: layer.inputCount }, (_, k) => k),
    // A deeper layer is fed by all neurons before it: their activations are listed as they stand.
    intensities: index === 0 ? new Float64Array(layer.inputCount) : activations[index],
    from: 0,
    to: index === 0 ? 0 : layer.inputCount,
  }));
  return { zs, activations, lit };
}

/**
 * Runs the network on an image: Float64Array, one intensity a cell, 0 paper ... 1 ink (other numbers work too).
 * Returns the pass, whose buffers it has overwritten; the image is copied into activations[0].
 * A given pass must come from createForwardPass of a network of the same sizes.
 * Throws RangeError when the image has not one number for each input neuron.
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
  listLitCells(image, pass.lit[0]);
  propagate(network, pass);
  return pass;
}

/** Which output neuron is brightest: the index of the largest activation, the first of equals. */
export function prediction(activations: Float64Array): number {
  let brightest = 0;
  for (let j = 1; j < activations.length; j++) if (activations[j] > activations[brightest]) brightest = j;
  return brightest;
}

/** Runs all layers on the pass's lit input cells. activations[0] is neither read nor written. Mutates the rest. */
export function propagate(network: Network, pass: ForwardPass): void {
  const { layers } = network;
  for (let index = 0; index < layers.length; index++) {
    weightedSums(layers[index], pass.lit[index], pass.zs[index]);
    activate(layers[index].activationFunction, pass.zs[index], pass.activations[index + 1]);
  }
}

/** Lists the cells of the image that are not 0. Mutates lit, whose arrays must be as long as the image. */
function listLitCells(image: Float64Array, lit: LitCells): void {
  const { cells, intensities } = lit;
  let count = 0;
  for (let k = 0; k < image.length; k++) {
    const a = image[k];
    if (a !== 0) {
      cells[count] = k;
      intensities[count] = a;
      count++;
    }
  }
  lit.from = 0;
  lit.to = count;
}
