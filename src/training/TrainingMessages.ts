/**
 * What the page and the trainer say to each other, typed once for both sides. The trainer is a job
 * (createTrainingJob.ts) in a worker or, where there can be none, in the page.
 *
 * Each `go` has a number of its own, and whatever comes of it bears that number: so neither side takes an old
 * message for a new one.
 */
import type { Network } from '../network/Network.ts';
import type { TrainingState } from '../network/TrainingState.ts';
import type { JobTypes } from '../work/Job.ts';
import type {
  HardExample,
  ParameterMeasurement,
  ParameterPlace,
  PictureSets,
  Snapshot,
} from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/** What to do, from where on, and the pictures if they are not synthetic. */
export interface TrainingBeginning {
  readonly setup: TrainingSetup;
  readonly from: TrainingState;
  /** Whether the page has that snapshot already, measured; if not, it is the first to be reported. */
  readonly isKept: boolean;
  readonly pictures: PictureSets | null;
}

/**
 * Train on, from that state or from where it stands; until told to pause, for one step, or to the epoch's
 * end.
 */
export interface GoCommand {
  readonly kind: 'go';
  readonly number: number;
  readonly until: 'paused' | 'step' | 'epoch';
  readonly from: TrainingState | null;
}

/** A question about a network. */
export type Question =
  | { readonly kind: 'hardest'; readonly network: Network; readonly count: number }
  | {
      readonly kind: 'parameter';
      readonly network: Network;
      readonly place: ParameterPlace;
      readonly at: readonly number[];
    };

/** A snapshot of the run; with everything that is needed to go on from there if it is to be kept. */
export interface SnapshotReport {
  readonly kind: 'snapshot';
  /** The number of the `go` that led to it; 0 for the snapshot it began with. */
  readonly number: number;
  readonly snapshot: Snapshot;
  /** Shares the snapshot's network. */
  readonly state: TrainingState | null;
}

/** What a question came to; null where it made no sense. */
export type Answer = readonly HardExample[] | ParameterMeasurement | null;

/** What the trainer says. preparing: how much is done, 0...1. paused: that `go` is over. */
export type TrainerReport =
  | { readonly kind: 'preparing'; readonly fraction: number }
  | SnapshotReport
  | { readonly kind: 'paused'; readonly number: number; readonly hasRunAway: boolean };

/** The two sides. prepare: a go may come soon. seen: the last report was shown, there may be another. */
export interface TrainingTypes extends JobTypes {
  readonly beginning: TrainingBeginning;
  readonly command: GoCommand | { readonly kind: 'pause' | 'prepare' | 'seen' };
  readonly question: Question;
  readonly answer: Answer;
  readonly report: TrainerReport;
}
