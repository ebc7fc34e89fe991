/**
 * The state that a run begins with.
 */
import { copyNetwork, initialiseNetwork } from '../network/createNetwork.ts';
import { createRandom } from '../network/random.ts';
import { createTrainingState, type TrainingState } from '../network/TrainingState.ts';
import { checkSetup } from './checkSetup.ts';
import { hasSizes } from './fitsSetup.ts';
import type { RunOptions } from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/**
 * A copy of the network that is given, or one drawn from the setup's seed. Throws RangeError when the setup
 * is not one or the network does not fit it.
 */
export function firstState(setup: TrainingSetup, { network }: RunOptions): TrainingState {
  checkSetup(setup);
  const { sizes, hidden, optimiser, seed } = setup;
  const first = network
    ? copyNetwork(network)
    : initialiseNetwork(sizes, createRandom(seed), { hiddenActivation: hidden });
  if (!hasSizes(first, sizes)) throw new RangeError('The network has not the sizes of the setup.');
  return createTrainingState(first, optimiser, seed);
}
