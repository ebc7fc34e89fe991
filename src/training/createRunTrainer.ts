/**
 * Where one run's training is done: the state that changes, the examples, and what is told of it. Everything
 * that takes long is a task. It knows no clock: whoever calls says what time it is.
 */
import { createCost } from '../network/costs.ts';
import { copyNetwork, parameterCount } from '../network/createNetwork.ts';
import { lessonSizes } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import { copyTrainingState, type TrainingState } from '../network/TrainingState.ts';
import type { Task } from '../work/Task.ts';
import { askedExamples } from './askedExamples.ts';
import { createMean, createRate } from './createMean.ts';
import { createSetupTrainer } from './createSetupTrainer.ts';
import type { ExampleSupply } from './ExampleSupply.ts';
import { findHardest } from './findHardest.ts';
import { fitsSetup, hasSizes } from './fitsSetup.ts';
import { measureHeldOut } from './measureHeldOut.ts';
import { measureParameter } from './measureParameter.ts';
import { nextKeeping } from './nextKeeping.ts';
import { createPictureSupply } from './pictureSupply.ts';
import { createSyntheticSupply } from './syntheticSupply.ts';
import type { Answer, Question, SnapshotReport, TrainingBeginning } from './TrainingMessages.ts';
import type { Snapshot } from './TrainingRun.ts';

/** Does one run's training, a piece at a time, and answers questions about it. */
export interface RunTrainer {
  /**
   * Stands at the given state from now on (at a copy of it), or where it stood for null. The go's number
   * marks its reports. false, and nothing happens, when the state is not one of this run.
   */
  stand(number: number, from: TrainingState | null): boolean;
  /**
   * One piece of preparing what answers and measurements need; how much of it is done, 0...1. The rest is
   * only needed for training.
   */
  prepareHeldOut(): number;
  /** One piece of preparing all, for training from where it stands; how much of it is done, 0...1. */
  prepare(): number;
  /** Trains a piece: one step, or as many as take a millisecond or two. Must be prepared. */
  train(isOneStep: boolean, nowMs: number): { readonly hasRunAway: boolean; readonly isEpochOver: boolean };
  /** Whether the next snapshot that is kept is due. */
  isKeepingDue(): boolean;
  /** The snapshot as it stands, to be shown. */
  report(): SnapshotReport;
  /**
   * The snapshot as it stands, measured on the held-out examples, to be kept; null if it was kept before or
   * is no number.
   */
  keep(): Task<SnapshotReport | null>;
  answer(question: Question): Task<Answer>;
}

/** What of a snapshot is found by measuring. */
type Measured = Pick<Snapshot, 'cost' | 'accuracy' | 'testCost' | 'testAccuracy' | 'isKept'>;

/** Examples trained on in a piece, in a network of the lesson's size. */
const pieceExamples = 256;

/** A trainer that stands at `from`. Throws RangeError when it has nothing to train with. */
export function createRunTrainer({ setup, pictures, from, isKept }: TrainingBeginning): RunTrainer {
  const supply: ExampleSupply = pictures ? createPictureSupply(pictures) : createSyntheticSupply(setup.seed);
  const cost = createCost(setup.cost);
  const perPiece = (pieceExamples * parameterCount(lessonSizes)) / parameterCount(setup.sizes);
  const stepsPerPiece = Math.max(1, Math.round(perPiece / setup.minibatchSize));
  const asked = askedExamples(setup);
  const rate = createRate();
  const [sinceReport, sinceKept] = [createMean(), createMean()];
  let number = 0;
  let trainer = createSetupTrainer(setup, copyTrainingState(from));
  let [keptStep, keepAt] = [isKept ? from.step : -1, from.examplesSeen];

  /** The steps of a piece: no more than lead to the next snapshot that is kept. */
  function nextSteps(): number {
    const left = Math.ceil((keepAt - trainer.state.examplesSeen) / setup.minibatchSize);
    return Math.max(1, Math.min(stepsPerPiece, left));
  }

  /** Copies what it tells of; of a snapshot that is not kept, the network alone. */
  function snapshotNow(measured: Measured): SnapshotReport {
    const state = measured.isKept ? copyTrainingState(trainer.state) : null;
    const { step, epoch, examplesSeen, network } = trainer.state;
    const counts = { step, epoch, examplesSeen, examplesPerSecond: rate.perSecond };
    const snapshot = { ...counts, network: state?.network ?? copyNetwork(network), ...measured };
    return { kind: 'snapshot', number, snapshot, state };
  }

  function* keep(): Task<SnapshotReport | null> {
    const { state } = trainer;
    if (state.step === keptStep) return null;
    const heldOut = yield* measureHeldOut(state.network, supply.test, cost);
    if (!Number.isFinite(heldOut.testCost)) return null;
    keptStep = state.step;
    keepAt = nextKeeping(state.examplesSeen, supply.test.count, asked);
    sinceReport.take();
    return snapshotNow({ ...sinceKept.take(), ...heldOut, isKept: true });
  }

  return {
    stand: (newNumber, from) => {
      if (from && !fitsSetup(from, setup)) return false;
      number = newNumber;
      rate.reset();
      if (!from) return true;
      trainer = createSetupTrainer(setup, copyTrainingState(from));
      keptStep = from.step;
      keepAt = nextKeeping(from.examplesSeen, supply.test.count, asked);
      sinceReport.take();
      sinceKept.take();
      return true;
    },
    prepareHeldOut: supply.prepareHeldOut,
    prepare: () => supply.prepare(trainer.state.epoch),
    train: (isOneStep, nowMs) => {
      rate.see(trainer.state.examplesSeen, nowMs);
      const report = trainer.advance(supply.examples, isOneStep ? 1 : nextSteps());
      sinceReport.add(report);
      sinceKept.add(report);
      return { hasRunAway: !Number.isFinite(report.cost), isEpochOver: report.isEpochOver };
    },
    isKeepingDue: () => trainer.state.examplesSeen >= keepAt,
    report: () => snapshotNow({ ...sinceReport.take(), testCost: null, testAccuracy: null, isKept: false }),
    keep,
    answer: (question) => answerQuestion(question, supply, setup.sizes, cost),
  };
}

function* answerQuestion(
  question: Question,
  supply: ExampleSupply,
  sizes: Network['sizes'],
  cost: ReturnType<typeof createCost>,
): Task<Answer> {
  const { network } = question;
  if (!hasSizes(network, sizes)) return null;
  if (question.kind === 'hardest') return yield* findHardest(network, supply.test, cost, question.count);
  return yield* measureParameter(network, supply.probe, cost, question);
}
