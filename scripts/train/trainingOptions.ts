/**
 * A stage of a recipe, which is plain data -> what the engine's trainer takes: functions.
 */
import { createCost } from '../../src/network/costs.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import { constantRate, cosineRate, type Schedule } from '../../src/network/schedules.ts';
import { createSmoothing } from '../../src/network/totalVariation.ts';
import type { TrainingOptions } from '../../src/network/train.ts';
import type { NetworkAverage } from './averageNetwork.ts';
import type { RateOptions, Stage } from './recipes.ts';

/** The options of a stage; after each step it smooths the first layer if asked, and the average follows if there is one. */
export function trainingOptions(stage: Stage, average: NetworkAverage | null): TrainingOptions {
  const smooth = createSmoothing({ rows: imageSide, columns: imageSide });
  const isWatched = stage.totalVariation !== 0 || average !== null;
  return {
    cost: createCost(stage.cost),
    minibatchSize: stage.minibatchSize,
    learningRate: schedule(stage.learningRate),
    plannedExamples: stage.examples,
    weightDecay: stage.weightDecay,
    afterStep: isWatched
      ? (network, learningRate) => {
          if (stage.totalVariation !== 0) smooth(network.layers[0], learningRate * stage.totalVariation);
          average?.follow();
        }
      : undefined,
  };
}

function schedule({ rate, cosine }: RateOptions): Schedule {
  return cosine ? cosineRate(rate, cosine) : constantRate(rate);
}
