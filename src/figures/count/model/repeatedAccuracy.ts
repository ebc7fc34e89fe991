/**
 * The accuracy of one network after another on the same examples, where each differs in little from the one
 * before: a knob that is turned. The first layer's pre-activations are kept,
 *
 *   z_j = sum_k w_jk a_k + b_j        count x m, example by example
 *
 * and summed anew for those neurons alone whose weights or bias changed; nothing is added to an old sum, so
 * that nothing drifts. The layers behind are small and are run in full. The result is exactly that of
 * evaluate.ts.
 */
import { checkExamples, type Examples, viewExample } from '../../../network/examples.ts';
import { createForwardPass, forwardSums, prediction } from '../../../network/forward.ts';
import { createLitCells } from '../../../network/LitCells.ts';
import type { Layer, Network } from '../../../network/Network.ts';
import { weightedSum, weightedSums } from '../../../network/weightedSums.ts';

/** Examples in one piece of work: a millisecond or two, or twice that where all sums are new. */
const pieceSize = 250;
/** From so many changed neurons on, all of a layer together are the faster way. */
const manyNeurons = 4;

/**
 * The neurons of a layer whose weights or bias are not what they were; all if there was no such layer.
 * @internal Exported for its test: an accuracy does not tell which sums were kept.
 */
export function changedNeurons(before: Layer | null, now: Layer): number[] {
  const m = now.neuronCount;
  const all = Array.from({ length: m }, (_, j) => j);
  if (!before || before.neuronCount !== m || before.weights.length !== now.weights.length) return all;
  const isChanged = all.map((j) => before.biases[j] !== now.biases[j]);
  if (before.weights !== now.weights) {
    for (let place = 0; place < now.weights.length; place++)
      if (before.weights[place] !== now.weights[place]) isChanged[place % m] = true;
  }
  return all.filter((j) => isChanged[j]);
}

/**
 * A function that measures a network on the examples, which must not change: a generator that yields after
 * each piece of work and returns the accuracy, 0...1. One that is not run to its end costs the next one what
 * was kept. Throws RangeError as evaluate does.
 */
export function createRepeatedAccuracy(
  examples: Examples,
): (network: Network) => Generator<void, number, void> {
  const lit = createLitCells(0);
  let kept: Layer | null = null;
  let sums = new Float64Array(0);

  /** Writes the example's pre-activations into zs, the stale ones anew. */
  function sumExample(layer: Layer, example: number, stale: readonly number[], zs: Float64Array): void {
    const start = example * layer.neuronCount;
    if (stale.length > 0) viewExample(examples, example, lit);
    if (stale.length >= manyNeurons) {
      weightedSums(layer, lit, zs);
      sums.set(zs, start);
      return;
    }
    for (const j of stale) sums[start + j] = weightedSum(layer, lit, j);
    for (let j = 0; j < zs.length; j++) zs[j] = sums[start + j];
  }

  return function* measure(network) {
    const outputCount = network.sizes[network.sizes.length - 1];
    checkExamples(examples, network.sizes[0], outputCount);
    const layer = network.layers[0];
    const stale = changedNeurons(kept, layer);
    const room = examples.count * layer.neuronCount;
    if (sums.length !== room) sums = new Float64Array(room);
    kept = null;
    const pass = createForwardPass(network);
    const outputs = pass.activations[network.layers.length];
    let rightCount = 0;
    for (let example = 0; example < examples.count; example++) {
      sumExample(layer, example, stale, pass.zs[0]);
      forwardSums(network, pass);
      rightCount += Number(prediction(outputs) === examples.labels[example]);
      if (example % pieceSize === pieceSize - 1) yield;
    }
    kept = layer;
    return rightCount / examples.count;
  };
}
