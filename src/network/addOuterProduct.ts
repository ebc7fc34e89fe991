/**
 * The sum at the heart of learning, over the lit inputs only:
 *
 *   target_jk += factor delta_j a_k
 *
 * The target is a gradient (factor 1 / minibatch size) or, in plain gradient descent, the weights themselves
 * (factor -learning rate / minibatch size). Eight neurons at a time, as in weightedSums.ts.
 */

import type { LitCells } from './LitCells.ts';

/** Adds to target (m x n, laid out as a layer's weights), for m deltas and the lit cells. Mutates target. */
export function addOuterProduct(
  lit: LitCells,
  deltas: Float64Array,
  factor: number,
  target: Float64Array,
): void {
  const m = deltas.length;
  let j = 0;
  for (; j + 8 <= m; j += 8) addEightNeurons(lit, deltas, factor, target, j);
  for (; j < m; j++) addOneNeuron(lit, deltas, factor, target, j);
}

/** Adds to the weights of neurons j...j+7. */
function addEightNeurons(
  lit: LitCells,
  deltas: Float64Array,
  factor: number,
  target: Float64Array,
  j: number,
): void {
  const m = deltas.length;
  const { cells, intensities, from, to } = lit;
  const d0 = factor * deltas[j];
  const d1 = factor * deltas[j + 1];
  const d2 = factor * deltas[j + 2];
  const d3 = factor * deltas[j + 3];
  const d4 = factor * deltas[j + 4];
  const d5 = factor * deltas[j + 5];
  const d6 = factor * deltas[j + 6];
  const d7 = factor * deltas[j + 7];
  for (let i = from; i < to; i++) {
    const a = intensities[i];
    const w = cells[i] * m + j;
    target[w] += d0 * a;
    target[w + 1] += d1 * a;
    target[w + 2] += d2 * a;
    target[w + 3] += d3 * a;
    target[w + 4] += d4 * a;
    target[w + 5] += d5 * a;
    target[w + 6] += d6 * a;
    target[w + 7] += d7 * a;
  }
}

/** Adds to the weights of neuron j alone. */
function addOneNeuron(
  lit: LitCells,
  deltas: Float64Array,
  factor: number,
  target: Float64Array,
  j: number,
): void {
  const m = deltas.length;
  const { cells, intensities, from, to } = lit;
  const d = factor * deltas[j];
  for (let i = from; i < to; i++) target[cells[i] * m + j] += d * intensities[i];
}
