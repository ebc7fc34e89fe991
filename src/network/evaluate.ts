/**
 * How well a network does on a set of examples: accuracy, cost, and which digits it confuses.
 *
 * A prediction is the brightest output, however dim. exactlyOne says how often the outputs also look like an
 * answer to a reader: a single one is bright.
 */

import { type Cost, createCost } from './costs.ts';
import { checkExamples, type Examples, viewExample } from './examples.ts';
import { createForwardPass, forwardLit, prediction } from './forward.ts';
import { createLitCells } from './LitCells.ts';
import type { Network } from './Network.ts';

/** What an evaluation found. All fractions are in 0...1. */
export interface Evaluation {
  /** Examples looked at. */
  readonly count: number;
  /** Fraction of examples whose brightest output is the label's. */
  readonly accuracy: number;
  readonly meanCost: number;
  /** Counts, m x m, row-major: label i was predicted as j confusion[i * m + j] times. */
  readonly confusion: Uint32Array;
  /** Fraction of examples at which exactly one output is above 0.5, the right one or not. */
  readonly exactlyOne: number;
}

/** What can be chosen about an evaluation. */
export interface EvaluationOptions {
  /** The cost to average; the course's squared cost unless given. */
  readonly cost?: Cost;
  /** Only examples from...to-1; all of them unless given. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Runs the network on the examples. Throws RangeError when there are none, or they do not fit the network:
 * their cells its inputs, their labels its m outputs.
 */
export function evaluate(network: Network, examples: Examples, options: EvaluationOptions = {}): Evaluation {
  const m = network.sizes[network.sizes.length - 1];
  checkExamples(examples, network.sizes[0], m);
  const { cost = createCost('squared'), from = 0, to = examples.count } = options;
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  const zs = pass.zs[pass.zs.length - 1];
  const outputs = pass.activations[pass.activations.length - 1];
  const confusion = new Uint32Array(m * m);
  let [rightCount, exactlyOneCount, totalCost] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const label = examples.labels[i];
    viewExample(examples, i, lit);
    forwardLit(network, lit, pass);
    const predicted = prediction(outputs);
    confusion[label * m + predicted]++;
    rightCount += Number(predicted === label);
    exactlyOneCount += Number(brightCount(outputs) === 1);
    totalCost += cost.value(zs, outputs, label);
  }
  const count = to - from;
  return {
    count,
    accuracy: rightCount / count,
    meanCost: totalCost / count,
    confusion,
    exactlyOne: exactlyOneCount / count,
  };
}

/** How many outputs are above 0.5. */
function brightCount(outputs: Float64Array): number {
  let count = 0;
  for (const a of outputs) if (a > 0.5) count++;
  return count;
}
