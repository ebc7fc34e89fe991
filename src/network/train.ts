/**
 * Training: minibatch after minibatch, w moves against the gradient of the cost (for the equations, see
 * costs.ts, backpropagate.ts and optimisers.ts).
 *
 * The caller decides how many steps to take at a time: a stretch. There is no clock here, and nothing
 * asynchronous. What the next step depends on is in the TrainingState.
 */

import type { Cost } from './costs.ts';
import { createMove } from './createMove.ts';
import { checkExamples, type Examples } from './examples.ts';
import { createMinibatch } from './Minibatch.ts';
import type { Network } from './Network.ts';
import type { Schedule } from './schedules.ts';
import { exampleOrder, type TrainingState } from './TrainingState.ts';

/** What a training run is to do. */
export interface TrainingOptions {
  readonly cost: Cost;
  /** Examples in a minibatch, from 1 up; the last one of an epoch may be smaller. */
  readonly minibatchSize: number;
  readonly learningRate: Schedule;
  /**
   * How many examples the run is to see. The schedule needs it: progress = examplesSeen / plannedExamples. If
   * absent, progress stays 0.
   */
  readonly plannedExamples?: number;
  /** Decoupled weight decay of each layer, the first layer first; layers without an entry do not decay. */
  readonly weightDecay?: readonly number[];
  /**
   * Called after each step. It may change the network: smooth the weight pictures, for example.
   */
  readonly afterStep?: (network: Network, learningRate: number) => void;
}

/**
 * The results of a stretch: steps of training taken in one call. The means are over its own examples, each
 * measured before it was learned.
 */
export interface TrainingReport {
  readonly steps: number;
  readonly examples: number;
  /** Mean cost; NaN over no examples. */
  readonly cost: number;
  /** Fraction of right predictions, 0...1; NaN over no examples. */
  readonly accuracy: number;
  /** The learning rate of the last step; NaN over no steps. */
  readonly learningRate: number;
  /** Whether the epoch ended with this stretch. */
  readonly isEpochOver: boolean;
}

/** How to watch and to stop an epoch. */
export interface EpochControl {
  /** Read before each stretch. When aborted, the epoch stops where it is; the next call continues it. */
  readonly signal?: { readonly aborted: boolean };
  /** Called after each stretch. */
  readonly onReport?: (report: TrainingReport, state: TrainingState) => void;
  /** Steps in a stretch, at least 1; 100 unless given. */
  readonly reportEvery?: number;
}

/** Drives one run. Each call is given the examples; they may change from epoch to epoch. */
export interface Trainer {
  /** Changed by every call below. */
  readonly state: TrainingState;
  /**
   * Takes up to that many steps, fewer if the epoch ends before. Throws RangeError when there are no
   * examples, or they do not fit the network.
   */
  advance(examples: Examples, steps: number): TrainingReport;
  /** Trains to the end of the epoch; false when the signal stopped it before. Throws as advance does. */
  finishEpoch(examples: Examples, control?: EpochControl): boolean;
}

/** The examples of an epoch, and the order in which they come. */
interface EpochOrder {
  readonly epoch: number;
  readonly examples: Examples;
  readonly indices: Uint32Array;
}

/**
 * A trainer that continues from that state. Throws RangeError unless the minibatch size is a whole number
 * from 1 up.
 */
export function createTrainer(state: TrainingState, options: TrainingOptions): Trainer {
  const { network } = state;
  const minibatch = createMinibatch(network, options.minibatchSize, options.cost);
  const move = createMove(state, minibatch, options.weightDecay);
  let order: EpochOrder | null = null;

  function orderOf(examples: Examples): Uint32Array {
    const { epoch } = state;
    if (order?.epoch !== epoch || order.examples !== examples || order.indices.length !== examples.count) {
      const labelCount = options.cost.targets?.length ?? network.sizes[network.sizes.length - 1];
      checkExamples(examples, network.sizes[0], labelCount);
      order = { epoch, examples, indices: exampleOrder(state, examples.count) };
    }
    return order.indices;
  }

  function takeOneStep(examples: Examples, indices: Uint32Array): number {
    const learningRate = options.learningRate(state.examplesSeen / (options.plannedExamples ?? Infinity));
    minibatch.run(examples, indices);
    state.step++;
    move(learningRate);
    options.afterStep?.(network, learningRate);
    state.examplesSeen += indices.length;
    state.position += indices.length;
    return learningRate;
  }

  function advance(examples: Examples, steps: number): TrainingReport {
    const indices = orderOf(examples);
    const before = { step: state.step, examplesSeen: state.examplesSeen };
    let [cost, rightCount, learningRate] = [0, 0, Number.NaN];
    for (let taken = 0; taken < steps && state.position < indices.length; taken++) {
      const end = state.position + options.minibatchSize;
      learningRate = takeOneStep(examples, indices.subarray(state.position, end));
      cost += minibatch.cost;
      rightCount += minibatch.rightCount;
    }
    const isEpochOver = state.position >= indices.length;
    if (isEpochOver) {
      state.epoch++;
      state.position = 0;
    }
    const seen = state.examplesSeen - before.examplesSeen;
    return {
      steps: state.step - before.step,
      examples: seen,
      cost: cost / seen,
      accuracy: rightCount / seen,
      learningRate,
      isEpochOver,
    };
  }

  function finishEpoch(examples: Examples, control: EpochControl = {}): boolean {
    while (!control.signal?.aborted) {
      const report = advance(examples, Math.max(1, control.reportEvery ?? 100));
      control.onReport?.(report, state);
      if (report.isEpochOver) return true;
    }
    return false;
  }

  return { state, advance, finishEpoch };
}
