/**
 * The state that a run begins with.
 */
import { copyNetwork, initialiseNetwork } from '../network/createNetwork.ts';
import { createRandom } from '../network/random.ts';
import { createTrainingState, type TrainingState } from '../network/TrainingState.ts';
import { checkSetup, checkState } from './checkSetup.ts';
import type { RunOptions } from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/**
 * A copy of the network that is given, or one drawn from the setup's seed. Throws RangeError when the setup is not one or
 * the network does not fit it.
 */
export function firstState(setup: TrainingSetup, { network }: RunOptions): TrainingState {
  checkSetup(setup);
  const { sizes, hidden, optimiser, seed } = setup;
  const first = network
    ? copyNetwork(network)
    : initialiseNetwork(sizes, createRandom(seed), { hiddenActivation: hidden });
  const state = createTrainingState(first, optimiser, seed);
  checkState(setup, state);
  return state;
}
