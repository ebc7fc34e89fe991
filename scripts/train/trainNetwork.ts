/**
 * Runs a recipe: a network drawn from a seed, then its stages one after another, in segments of some minutes.
 * All chance comes from the seed, so the same seed, recipe, data and Node version give the same numbers to
 * the last bit, also when the run is stopped after a segment and goes on later.
 */
import { copyNetwork, initialiseNetwork } from '../../src/network/createNetwork.ts';
import type { Examples } from '../../src/network/examples.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';
import { createTrainingState, type TrainingState } from '../../src/network/TrainingState.ts';
import { createTrainer, type TrainingOptions, type TrainingReport } from '../../src/network/train.ts';
import { createAverage } from './averageNetwork.ts';
import type { Checkpoint } from './checkpoint.ts';
import { createStyleLabels, type StyleLabels } from './labelling.ts';
import type { TrainingData } from './loadTrainingData.ts';
import { createPartsTrainer, type PartsTrainer } from './partsTrainer.ts';
import type { Recipe, Stage } from './Stage.ts';
import { chunkSize, createSupply } from './stageSupply.ts';
import { createTaughtAnswers } from './taughtAnswers.ts';
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
/**
 * Examples between two checkpoints, some minutes: from each, the stream begins anew with a seed of its own.
 */
const usualSegment = 8192 * chunkSize;

/** What a run is told. */
export interface RunOptions {
  readonly seed: number;
  readonly onProgress: OnProgress;
  /** Where the weights begin, which are copied; drawn from the seed unless given. */
  readonly start?: Network | null;
  /** Neurons in each layer; the lesson's unless given. */
  readonly sizes?: readonly number[];
  /** Whose answers stages with a teaching learn; such a stage throws without it. */
  readonly teacher?: Network | null;
  /** Told after each segment; what it is given is not a copy. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void;
  /** Where an earlier run was stopped. */
  readonly resumed?: Checkpoint | null;
  /** Examples in a segment; a few minutes' worth unless given. */
  readonly segmentExamples?: number;
}

/**
 * A network trained by the recipe from its beginning, or from where it was stopped: one stage after another
 * on the same weights. Reports now and then, and at the end of each stage.
 */
export function trainNetwork(recipe: Recipe, data: TrainingData, options: RunOptions): Network {
  const { seed, start, resumed, onProgress, sizes = lessonSizes } = options;
  const examplesPlanned = recipe.reduce((sum, stage) => sum + stage.examples, 0);
  const begun = start ? copyNetwork(start) : initialiseNetwork(sizes, createRandom(seed));
  let network = resumed?.state.network ?? begun;
  let seenBefore = 0;
  for (const [index, stage] of recipe.entries()) {
    const isBegun = resumed?.stage === index;
    if (!resumed || resumed.stage <= index) {
      const state = isBegun ? resumed.state : createTrainingState(network, stage.optimiser, seed + index);
      network = state.network;
      const seen = seenBefore;
      runStage({ index, stage, state, begun: isBegun ? resumed : null }, data, options, (report) =>
        onProgress({
          stage: index,
          stageCount: recipe.length,
          examplesSeen: seen + state.examplesSeen,
          examplesPlanned,
          report,
          network: state.network,
        }),
      );
    }
    seenBefore += stage.examples;
  }
  return network;
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

/** A stage under way, and the checkpoint in it from which it goes on. */
interface StageRun {
  readonly index: number;
  readonly stage: Stage;
  readonly state: TrainingState;
  readonly begun: Checkpoint | null;
}

/** Trains segment by segment until the stage has seen its examples. */
function runStage(
  { index, stage, state, begun }: StageRun,
  data: TrainingData,
  { seed, teacher, onCheckpoint, segmentExamples = usualSegment }: RunOptions,
  onReport: (report: TrainingReport) => void,
): void {
  const { averageKept } = stage;
  const average =
    averageKept === undefined ? null : createAverage(state.network, averageKept, begun?.average ?? undefined);
  const labels = createStyleLabels(stage.parts?.styleWeight);
  if (stage.teaching && !(teacher && stage.bank))
    throw new Error('This recipe needs a bank and a teacher: --teacher FILE.');
  for (let segment = begun?.segment ?? 0; state.examplesSeen < stage.examples; segment++) {
    const answers = stage.teaching && teacher ? createTaughtAnswers(teacher, stage.teaching) : null;
    const means = { average, targets: answers?.targets };
    const trainer = trainerOf(stage, state, trainingOptions(stage, state.network, means), labels);
    const random = createRandom(segmentSeed(seed, index, segment));
    const end = Math.min(stage.examples, (segment + 1) * segmentExamples);
    const supply = createSupply(stage, data, random, { labels, answers });
    runSegment(trainer, stage, { supply, end }, onReport);
    if (state.examplesSeen < stage.examples)
      onCheckpoint?.({ stage: index, segment: segment + 1, state, average: average?.network ?? null });
  }
  average?.settle();
}

/** One stream's own seed: of another stage or segment, another. */
function segmentSeed(seed: number, stage: number, segment: number): number {
  return createRandom(createRandom(seed).integer(2 ** 32) + 1000 * stage + segment).integer(2 ** 32);
}

/** Trains chunk by chunk up to that many examples; the last chunk may be left unfinished. */
function runSegment(
  trainer: PartsTrainer,
  stage: Stage,
  { supply, end }: { readonly supply: () => Examples; readonly end: number },
  onReport: (report: TrainingReport) => void,
): void {
  const { state } = trainer;
  let nextReport = state.examplesSeen + reportEvery;
  let examples = supply();
  while (state.examplesSeen < end) {
    const stepsLeft = Math.ceil((end - state.examplesSeen) / stage.minibatchSize);
    const report = trainer.advance(examples, Math.min(stepsLeft, chunkSize));
    if (report.isEpochOver) examples = supply();
    if (state.examplesSeen >= nextReport || state.examplesSeen >= stage.examples) {
      onReport(report);
      nextReport += reportEvery;
    }
  }
}
