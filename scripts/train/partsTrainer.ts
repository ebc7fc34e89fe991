/**
 * Training with two costs at once: the digit at the outputs, and the parts at hidden layer 2, each neuron of
 * which is one part. delta of hidden layer 2 is what comes back from the outputs, if it may, and what the
 * parts ask for:
 *
 *   delta_k = [a_k (1 - a_k) sum_j w_jk delta_j] + partsShare weight_k (a_k - y_k);  0 where y_k is not known
 *
 * The second term is that of a sigmoid's cross-entropy. Everything else is the engine's.
 */
import { activationFunctions } from '../../src/network/activationFunctions.ts';
import { addGradient, createDeltas, createGradient } from '../../src/network/backpropagate.ts';
import type { Cost } from '../../src/network/costs.ts';
import { type Examples, viewExample } from '../../src/network/examples.ts';
import { createForwardPass, forwardLit, prediction } from '../../src/network/forward.ts';
import { createLitCells } from '../../src/network/LitCells.ts';
import type { Network } from '../../src/network/Network.ts';
import { takeStep } from '../../src/network/optimisers.ts';
import { sumBack } from '../../src/network/sumBack.ts';
import { exampleOrder, type TrainingState } from '../../src/network/TrainingState.ts';
import type { Trainer, TrainingOptions } from '../../src/network/train.ts';
import type { Labelling, LabelMeaning } from './labelling.ts';

/** What to weigh against what. */
export interface PartsRules {
  /** The weight of the parts' cost against the digit's. */
  readonly partsShare: number;
  /** What counts where only the synthetic hand's style decides whether a part is there; see labelling.ts. */
  readonly styleWeight: number;
  /** Whether the digit's cost changes the hidden layers too, or only the output layer on top of them. */
  readonly digitsReachDown: boolean;
}

/**
 * As an engine's trainer; each call goes through all the examples it is given, whatever number of steps it is
 * told.
 */
export type PartsTrainer = Pick<Trainer, 'state' | 'advance'>;

/** A trainer by Adam for a network of two hidden layers. The examples' labels mean what `labelling` says. */
export function createPartsTrainer(
  state: TrainingState,
  options: TrainingOptions,
  labelling: Labelling,
  rules: PartsRules,
): PartsTrainer {
  const { network } = state;
  const gradient = createGradient(network);
  const work = createExampleWork(network, options.cost, labelling, rules);

  function takeOneStep(examples: Examples, indices: Uint32Array): number {
    const learningRate = options.learningRate(state.examplesSeen / (options.plannedExamples ?? Infinity));
    for (const i of indices) work.add(examples, i, 1 / indices.length, gradient);
    state.step++;
    takeStep(state, gradient, {
      learningRate,
      step: state.step,
      weightDecay: options.weightDecay,
    });
    options.afterStep?.(network, learningRate);
    state.examplesSeen += indices.length;
    return learningRate;
  }

  function advance(examples: Examples) {
    const order = exampleOrder(state, examples.count);
    const before = state.step;
    work.found.cost = 0;
    work.found.rightCount = 0;
    let learningRate = Number.NaN;
    for (let at = 0; at < order.length; at += options.minibatchSize) {
      learningRate = takeOneStep(examples, order.subarray(at, at + options.minibatchSize));
    }
    state.epoch++;
    return {
      steps: state.step - before,
      examples: order.length,
      cost: work.found.cost / order.length,
      accuracy: work.found.rightCount / order.length,
      learningRate,
      isEpochOver: true,
    };
  }

  return { state, advance };
}

/** The buffers and the way of one example; `found` adds up the digit's cost and the right predictions. */
function createExampleWork(network: Network, cost: Cost, labelling: Labelling, rules: PartsRules) {
  const [, partLayer, outputLayer] = network.layers;
  const lit = createLitCells(0);
  const pass = createForwardPass(network);
  const deltas = createDeltas(network);
  const [inner, parts, outputs] = deltas;
  const [, innerActivations, partActivations, outputActivations] = pass.activations;
  const found = { cost: 0, rightCount: 0 };

  function findPartDeltas({ parts: y, partWeights }: LabelMeaning): void {
    parts.fill(0);
    if (rules.digitsReachDown) {
      sumBack(outputLayer, outputs, parts);
      activationFunctions.sigmoid.multiplyBySlopes(pass.zs[1], partActivations, parts);
    }
    for (let k = 0; k < parts.length; k++) {
      if (!Number.isNaN(y[k])) parts[k] += rules.partsShare * partWeights[k] * (partActivations[k] - y[k]);
    }
    sumBack(partLayer, parts, inner);
    activationFunctions.sigmoid.multiplyBySlopes(pass.zs[0], innerActivations, inner);
  }

  return {
    found,
    /** Adds factor times the example's gradient to the target. */
    add(examples: Examples, i: number, factor: number, target: ReturnType<typeof createGradient>): void {
      viewExample(examples, i, lit);
      forwardLit(network, lit, pass);
      const meaning = labelling[examples.labels[i]];
      const { digit } = meaning;
      cost.findDeltas(pass.zs[2], outputActivations, digit, outputs);
      findPartDeltas(meaning);
      addGradient(lit, pass, deltas, factor, target);
      found.cost += cost.value(pass.zs[2], outputActivations, digit);
      found.rightCount += Number(prediction(outputActivations) === digit);
    },
  };
}
