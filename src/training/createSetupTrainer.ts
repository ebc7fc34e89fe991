/**
 * A setup, which is plain data -> the engine's trainer, which takes functions.
 */
import { createCost } from '../network/costs.ts';
import { imageSide } from '../network/lessonShape.ts';
import { constantRate } from '../network/schedules.ts';
import type { TrainingState } from '../network/TrainingState.ts';
import { createSmoothing } from '../network/totalVariation.ts';
import { createTrainer, type Trainer } from '../network/train.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/** A trainer that goes on from that state, which it will change. Throws RangeError when a number is out of range. */
export function createSetupTrainer(setup: TrainingSetup, state: TrainingState): Trainer {
  const { cost, minibatchSize, learningRate, weightDecay, smoothness } = setup;
  const smooth = createSmoothing({ rows: imageSide, columns: imageSide });
  return createTrainer(state, {
    cost: createCost(cost),
    minibatchSize,
    learningRate: constantRate(learningRate),
    weightDecay: [weightDecay],
    afterStep: smoothness > 0 ? (network, rate) => smooth(network.layers[0], rate * smoothness) : undefined,
  });
}
