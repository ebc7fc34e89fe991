/**
 * Runs a recipe: a network drawn from a seed or trained before, then its stages one after another. All chance
 * comes from the seed, so the same seed, recipe, data and Node version give the same numbers to the last bit.
 */
import { copyNetwork, initialiseNetwork } from '../../src/network/createNetwork.ts';
import type { Examples } from '../../src/network/examples.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom, type Random } from '../../src/network/random.ts';
import { createTrainingState, type TrainingState } from '../../src/network/TrainingState.ts';
import { createTrainer, type TrainingOptions, type TrainingReport } from '../../src/network/train.ts';
import { createAverage } from './averageNetwork.ts';
import { createStyleLabels, type StyleLabels } from './labelling.ts';
import type { TrainingData } from './loadTrainingData.ts';
import { createPartsTrainer, type PartsTrainer } from './partsTrainer.ts';
import type { Recipe, Stage } from './Stage.ts';
import { chunkSize, createSupply } from './stageSupply.ts';
import { trainingOptions } from './trainingOptions.ts';

/** How far a recipe has come. */
export interface Progress {
  /** The stage at work, from 0. */
  readonly stage: number;
  readonly stageCount: number;
  /** Examples seen, and planned, in all stages together. */
  readonly examplesSeen: number;
  readonly examplesPlanned: number;
  /** What the latest stretch came to. */
  readonly report: TrainingReport;
  /** The network as it stands; not a copy. */
  readonly network: Network;
}

/** Told how far the training has come. */
export type OnProgress = (progress: Progress) => void;

/** Examples between two reports. */
const reportEvery = 100 * chunkSize;

/** A network trained by the recipe from its beginning. Reports now and then, and at the end of each stage. */
export function trainNetwork(
  recipe: Recipe,
  data: TrainingData,
  seed: number,
  onProgress: OnProgress,
): Network {
  const random = createRandom(seed);
  const network = initialiseNetwork(lessonSizes, random);
  runStages(network, recipe, data, { seed, random, onProgress });
  return network;
}

/** A copy of a network that has learned already, trained further by the recipe; otherwise as trainNetwork. */
export function refineNetwork(
  start: Network,
  recipe: Recipe,
  data: TrainingData,
  { seed, onProgress }: { readonly seed: number; readonly onProgress: OnProgress },
): Network {
  const network = copyNetwork(start);
  runStages(network, recipe, data, { seed, random: createRandom(seed), onProgress });
  return network;
}

interface Run {
  readonly seed: number;
  /** What the streams of all stages draw from. */
  readonly random: Random;
  readonly onProgress: OnProgress;
}

/** One stage after another on the same weights. Mutates the network. */
function runStages(
  network: Network,
  recipe: Recipe,
  data: TrainingData,
  { seed, random, onProgress }: Run,
): void {
  const examplesPlanned = recipe.reduce((sum, stage) => sum + stage.examples, 0);
  let seenBefore = 0;
  for (const [index, stage] of recipe.entries()) {
    const state = createTrainingState(network, stage.optimiser, seed + index);
    const average = stage.averageKept === undefined ? null : createAverage(network, stage.averageKept);
    const labels = createStyleLabels(stage.parts?.styleWeight);
    const trainer = trainerOf(stage, state, trainingOptions(stage, network, average), labels);
    runStage(trainer, stage, createSupply(stage, data, random, labels), (report) =>
      onProgress({
        stage: index,
        stageCount: recipe.length,
        examplesSeen: seenBefore + state.examplesSeen,
        examplesPlanned,
        report,
        network,
      }),
    );
    average?.settle();
    seenBefore += stage.examples;
  }
}

/** The engine's own trainer, or the one that teaches parts too. */
function trainerOf(
  stage: Stage,
  state: TrainingState,
  options: TrainingOptions,
  { labelling }: StyleLabels,
): PartsTrainer {
  return stage.parts
    ? createPartsTrainer(state, options, labelling, stage.parts)
    : createTrainer(state, options);
}

/** Trains chunk by chunk until the stage has seen its examples; the last chunk may be left unfinished. */
function runStage(
  trainer: PartsTrainer,
  stage: Stage,
  supply: () => Examples,
  onReport: (report: TrainingReport) => void,
): void {
  const { state } = trainer;
  let nextReport = reportEvery;
  let examples = supply();
  while (state.examplesSeen < stage.examples) {
    const stepsLeft = Math.ceil((stage.examples - state.examplesSeen) / stage.minibatchSize);
    const report = trainer.advance(examples, Math.min(stepsLeft, chunkSize));
    if (report.isEpochOver) examples = supply();
    if (state.examplesSeen >= nextReport || state.examplesSeen >= stage.examples) {
      onReport(report);
      nextReport += reportEvery;
    }
  }
}
