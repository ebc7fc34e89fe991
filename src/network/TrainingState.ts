/**
 * A training run as it stands: one plain object with everything that the next step depends on, so that a run
 * can be kept, sent to a worker, copied, and taken up again from any copy with the very same outcome
 * ("rewind").
 *
 * What the run is to do (cost, rates, minibatch size) and which examples it sees are not part of it; see
 * train.ts.
 */

import type { Gradient } from './backpropagate.ts';
import { copyNetwork } from './createNetwork.ts';
import type { Network } from './Network.ts';
import { createMoments, type Moments, type OptimiserName } from './optimisers.ts';
import { createRandom } from './random.ts';

/** Everything that changes while a network learns. */
export interface TrainingState {
  readonly network: Network;
  readonly optimiser: OptimiserName;
  readonly moments: Moments;
  /** From it and the epoch follows the order in which examples come. */
  readonly seed: number;
  /** Steps taken, a minibatch each. */
  step: number;
  /** Epochs completed. */
  epoch: number;
  /** Examples already seen in this epoch, 0...number of examples. */
  position: number;
  /** Examples seen in the whole run. */
  examplesSeen: number;
}

/** A run about to begin with that network, which it will change. The seed is a whole number. */
export function createTrainingState(network: Network, optimiser: OptimiserName, seed: number): TrainingState {
  const moments = createMoments(optimiser, network);
  return { network, optimiser, moments, seed, step: 0, epoch: 0, position: 0, examplesSeen: 0 };
}

/** The same run in buffers of its own. */
export function copyTrainingState(state: TrainingState): TrainingState {
  const { first, second } = state.moments;
  return {
    ...state,
    network: copyNetwork(state.network),
    moments: { first: first && copyGradient(first), second: second && copyGradient(second) },
  };
}

/**
 * The order in which an epoch of that many examples is gone through: 0...count-1, shuffled by seed and epoch.
 */
export function exampleOrder({ seed, epoch }: TrainingState, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const epochSeed = createRandom(seed).integer(2 ** 32) + epoch;
  createRandom(epochSeed).shuffle(order);
  return order;
}

function copyGradient(gradient: Gradient): Gradient {
  return {
    layers: gradient.layers.map(({ weights, biases }) => ({
      weights: weights.slice(),
      biases: biases.slice(),
    })),
  };
}
