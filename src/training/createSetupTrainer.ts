/**
 * A setup, which is plain data -> the engine's trainer, which takes functions.
 *
 * The first layer is smoothed after every fourth step, four times as strongly: after every step it would take
 * a fifth of the time of training.
 */
import { createCost } from '../network/costs.ts';
import { imageSide } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import { constantRate } from '../network/schedules.ts';
import type { TrainingState } from '../network/TrainingState.ts';
import { createSmoothing } from '../network/totalVariation.ts';
import { createTrainer, type Trainer } from '../network/train.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/** Steps from one smoothing to the next. */
const smoothingPeriod = 4;

/**
 * A trainer that goes on from that state, which it will change. Throws RangeError when a number is out of
 * range.
 */
export function createSetupTrainer(setup: TrainingSetup, state: TrainingState): Trainer {
  const { cost, minibatchSize, learningRate, weightDecay, smoothness } = setup;
  const smooth = createSmoothing({ rows: imageSide, columns: imageSide });
  const smoothNowAndThen = (network: Network, rate: number) => {
    if (state.step % smoothingPeriod === 0) smooth(network.layers[0], smoothingPeriod * rate * smoothness);
  };
  return createTrainer(state, {
    cost: createCost(cost),
    minibatchSize,
    learningRate: constantRate(learningRate),
    weightDecay: [weightDecay],
    afterStep: smoothness > 0 ? smoothNowAndThen : undefined,
  });
}
