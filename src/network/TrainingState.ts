/**
 * A training run as it stands: one plain object with everything that the next step depends on. It can be
 * kept, copied, or sent to a worker; a run that goes on from a copy ends with the same numbers ("rewind").
 *
 * What the run is to do (cost, rates, minibatch size) and which examples it sees are not part of it; see
 * train.ts.
 */

import type { Gradient } from './backpropagate.ts';
import { copyNetwork } from './createNetwork.ts';
import type { Network } from './Network.ts';
import { createMemory, type OptimiserMemory, type OptimiserName } from './optimisers.ts';
import { createRandom } from './random.ts';

/** Everything that changes while a network learns. */
export interface TrainingState {
  readonly network: Network;
  readonly optimiser: OptimiserName;
  readonly memory: OptimiserMemory;
  /** Seed and epoch decide the order in which examples come. */
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

/** A run that is about to begin. It will change the network. The seed is a whole number. */
export function createTrainingState(network: Network, optimiser: OptimiserName, seed: number): TrainingState {
  const memory = createMemory(optimiser, network);
  return { network, optimiser, memory, seed, step: 0, epoch: 0, position: 0, examplesSeen: 0 };
}

/** The same run in buffers of its own. */
export function copyTrainingState(state: TrainingState): TrainingState {
  const { first, second } = state.memory;
  return {
    ...state,
    network: copyNetwork(state.network),
    memory: { first: first && copyGradient(first), second: second && copyGradient(second) },
  };
}

/** The order in which an epoch goes through that many examples: 0...count-1, shuffled by seed and epoch. */
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
