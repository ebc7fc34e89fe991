/**
 * Weight pictures that can be looked at: a small step that draws each first-layer weight towards its
 * neighbours in the picture, and a measure of how rough the pictures are.
 *
 *   w += strength * sum over the four neighbours of d / (|d| + 0.02)      d = neighbour - w
 *   roughness = sum |difference to a neighbour| / sum |w|
 *
 * Unlike a blur, the step pulls hardly more at a large difference than at a small one, so that edges stay
 * sharp (total variation: Rudin, Osher and Fatemi, 1992).
 */

import type { Layer } from './Network.ts';

/** The sides of the picture that feeds the layer; the cells are row-major. */
export interface PictureSides {
  readonly rows: number;
  readonly columns: number;
}

/** A difference as small as this pulls half as strongly as a large one. */
const softening = 0.02;

/**
 * A step that smooths a layer's weight pictures by that strength, 0 or above: learning rate times tv, where a
 * tv of 0.01...0.02 suits MNIST. All pulls are computed before any weight moves. It keeps a buffer (m x n) of
 * its own. The step mutates the layer's weights, and throws RangeError when the layer is not fed by rows x
 * columns cells.
 */
export function createSmoothing(sides: PictureSides): (layer: Layer, strength: number) => void {
  let pulls = new Float64Array(0);
  return (layer, strength) => {
    checkSides(layer, sides);
    const { weights } = layer;
    if (pulls.length !== weights.length) pulls = new Float64Array(weights.length);
    findPulls(layer, sides, pulls);
    for (let i = 0; i < weights.length; i++) weights[i] += strength * pulls[i];
  };
}

/**
 * How rough the layer's weight pictures are, all neurons together; each pair of neighbours counts once. A
 * flat picture has 0, normally distributed noise on 28 x 28 cells 2.7; 0 where all weights are 0. Throws
 * RangeError when the layer is not fed by rows x columns cells.
 */
export function roughness(layer: Layer, sides: PictureSides): number {
  checkSides(layer, sides);
  const { weights, neuronCount: m } = layer;
  const { rows, columns } = sides;
  let differences = 0;
  let sizes = 0;
  for (let k = 0; k < rows * columns; k++) {
    const hasRight = (k + 1) % columns !== 0;
    const hasBelow = k + columns < rows * columns;
    for (let j = 0; j < m; j++) {
      const w = weights[k * m + j];
      sizes += Math.abs(w);
      if (hasRight) differences += Math.abs(weights[(k + 1) * m + j] - w);
      if (hasBelow) differences += Math.abs(weights[(k + columns) * m + j] - w);
    }
  }
  return sizes === 0 ? 0 : differences / sizes;
}

/**
 * Each pair of neighbours is looked at once: what draws one weight up draws the other down. Mutates pulls.
 */
function findPulls(layer: Layer, { rows, columns }: PictureSides, pulls: Float64Array): void {
  const m = layer.neuronCount;
  pulls.fill(0);
  for (let row = 0; row < rows; row++) {
    const start = row * columns * m;
    // Along a row, a weight's right-hand neighbour is m places on; its neighbour below, a whole row.
    pullTogether(layer.weights, pulls, start, (columns - 1) * m, m);
    if (row < rows - 1) pullTogether(layer.weights, pulls, start, columns * m, columns * m);
  }
}

/** Pulls between the weights at i and at i + distance, for i in start...start + count-1. */
function pullTogether(
  weights: Float64Array,
  pulls: Float64Array,
  start: number,
  count: number,
  distance: number,
): void {
  for (let i = start; i < start + count; i++) {
    const difference = weights[i + distance] - weights[i];
    const pull = difference / (Math.abs(difference) + softening);
    pulls[i] += pull;
    pulls[i + distance] -= pull;
  }
}

function checkSides(layer: Layer, { rows, columns }: PictureSides): void {
  if (rows * columns !== layer.inputCount) {
    throw new RangeError(`The layer is fed by ${layer.inputCount} cells, not by ${rows} x ${columns}.`);
  }
}
