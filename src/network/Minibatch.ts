/**
 * A minibatch: each example goes forward and backward through the same weights; then the mean of their
 * gradients is added up.
 *
 *   dC/dw = (1 / B) sum over the B examples of dC_example/dw
 *
 * The passes and deltas of all B examples are kept until then, so that the mean can be added straight to the
 * weights.
 */

import { addGradient, createDeltas, findDeltas, type Gradient } from './backpropagate.ts';
import type { Cost } from './costs.ts';
import { type Examples, viewExample } from './examples.ts';
import { createForwardPass, type ForwardPass, forwardLit, prediction } from './forward.ts';
import { createLitCells, type LitCells } from './LitCells.ts';
import type { Network } from './Network.ts';

/** Buffers for one example: its lit cells, its pass, and the delta of every neuron. */
interface ExampleBuffers {
  readonly lit: LitCells;
  readonly pass: ForwardPass;
  readonly deltas: readonly Float64Array[];
}

/** Buffers for minibatches of up to a given size, and what was found in the last one. */
export interface Minibatch {
  /** Examples in the last minibatch. */
  readonly count: number;
  /** The sum of their costs. */
  readonly cost: number;
  /** How many of them the network got right: the brightest output was the label's. */
  readonly rightCount: number;
  /** Runs the examples at these indices, forward and backward; at most as many as there is room for. */
  run(examples: Examples, indices: Uint32Array): void;
  /** Adds factor times their mean gradient to target, which may be the network itself. Mutates target. */
  addGradient(factor: number, target: Gradient): void;
}

/**
 * Room for minibatches of up to that many examples.
 * Throws RangeError unless the size is a whole number from 1 up.
 */
export function createMinibatch(network: Network, size: number, cost: Cost): Minibatch {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`A minibatch has a whole number of examples from 1 up, not ${size}.`);
  }
  const buffers = Array.from(
    { length: size },
    (): ExampleBuffers => ({
      lit: createLitCells(0),
      pass: createForwardPass(network),
      deltas: createDeltas(network),
    }),
  );
  const last = network.layers.length - 1;
  const found = { count: 0, cost: 0, rightCount: 0 };

  function runExample(examples: Examples, i: number, { lit, pass, deltas }: ExampleBuffers): void {
    const label = examples.labels[i];
    viewExample(examples, i, lit);
    forwardLit(network, lit, pass);
    findDeltas(network, pass, label, cost, deltas);
    found.cost += cost.value(pass.zs[last], pass.activations[last + 1], label);
    found.rightCount += Number(prediction(pass.activations[last + 1]) === label);
  }

  return {
    get count() {
      return found.count;
    },
    get cost() {
      return found.cost;
    },
    get rightCount() {
      return found.rightCount;
    },
    run(examples, indices) {
      found.count = indices.length;
      found.cost = 0;
      found.rightCount = 0;
      for (let place = 0; place < indices.length; place++) {
        runExample(examples, indices[place], buffers[place]);
      }
    },
    addGradient(factor, target) {
      for (let place = 0; place < found.count; place++) {
        const { lit, pass, deltas } = buffers[place];
        addGradient(lit, pass, deltas, factor / found.count, target);
      }
    },
  };
}
