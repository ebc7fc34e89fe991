/**
 * A stage of a recipe, which is plain data -> what the engine's trainer takes: functions.
 */
import { createCost } from '../../src/network/costs.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { constantRate, cosineRate, type Schedule } from '../../src/network/schedules.ts';
import { createSmoothing } from '../../src/network/totalVariation.ts';
import type { TrainingOptions } from '../../src/network/train.ts';
import type { NetworkAverage } from './averageNetwork.ts';
import { createLocality } from './locality.ts';
import type { RateOptions, Stage } from './Stage.ts';

/** What a stage works with besides its numbers. */
export interface StageMeans {
  /** Follows the network, if the stage ends with it. */
  readonly average: NetworkAverage | null;
  /** y for each label, where a teacher says it. */
  readonly targets?: readonly Float64Array[];
}

/** What to do for that network after each step. */
type AfterStep = (learningRate: number) => void;

/**
 * The options of a stage for that network; after each step it smooths and shrinks the first layer if asked,
 * and the average follows if there is one.
 */
export function trainingOptions(
  stage: Stage,
  network: Network,
  { average, targets }: StageMeans,
): TrainingOptions {
  const after = afterSteps(stage, network, average);
  return {
    cost: createCost(stage.cost, { targets }),
    minibatchSize: stage.minibatchSize,
    learningRate: schedule(stage.learningRate),
    plannedExamples: stage.examples,
    weightDecay: stage.weightDecay,
    afterStep:
      after.length === 0
        ? undefined
        : (_, learningRate) => {
            for (const act of after) act(learningRate);
          },
  };
}

/** In this order: smoothing spreads a little over the edge of a place, and the average takes the outcome. */
function afterSteps(stage: Stage, network: Network, average: NetworkAverage | null): AfterStep[] {
  const [firstLayer] = network.layers;
  const after: AfterStep[] = [];
  if (stage.totalVariation !== 0) {
    const smooth = createSmoothing({ rows: imageSide, columns: imageSide });
    after.push((learningRate) => smooth(firstLayer, learningRate * stage.totalVariation));
  }
  if (stage.locality) after.push(createLocality(firstLayer, stage.locality));
  if (average) after.push(() => average.follow());
  return after;
}

function schedule({ rate, cosine }: RateOptions): Schedule {
  return cosine ? cosineRate(rate, cosine) : constantRate(rate);
}
