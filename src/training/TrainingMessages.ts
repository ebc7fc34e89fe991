/**
 * What the page and the trainer say to each other, typed once for both sides. The trainer is a session
 * (createSession.ts) in a worker or, where there can be none, in the page; both are reached by messages.
 *
 * Each `go` has a number of its own, and whatever comes of it bears that number: so neither side takes an old
 * message for a new one.
 */
import type { Network } from '../network/Network.ts';
import type { TrainingState } from '../network/TrainingState.ts';
import type {
  HardExample,
  ParameterMeasurement,
  ParameterPlace,
  PictureSets,
  Snapshot,
} from './TrainingRun.ts';
import type { TrainingSetup } from './TrainingSetup.ts';

/** The first message: what to do, from where on, and the pictures if they are not synthetic. Said once. */
export interface BeginCommand {
  readonly kind: 'begin';
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

/** A question about a network, with the number that its answer will bear. */
export type Question =
  | { readonly kind: 'hardest'; readonly id: number; readonly network: Network; readonly count: number }
  | {
      readonly kind: 'parameter';
      readonly id: number;
      readonly network: Network;
      readonly place: ParameterPlace;
      readonly at: readonly number[];
    };

/**
 * What the page says. prepare: a go may come soon. seen: the last report was shown, there may be another.
 * ping: answer, whatever you are doing.
 */
export type TrainerCommand =
  | BeginCommand
  | GoCommand
  | { readonly kind: 'pause' }
  | { readonly kind: 'prepare' }
  | { readonly kind: 'seen' }
  | { readonly kind: 'ping' }
  | Question;

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

/**
 * What the trainer says. preparing: how much is done, 0...1. paused: that `go` is over. unusable: it cannot
 * begin with what it was given.
 */
export type TrainerReport =
  | { readonly kind: 'preparing'; readonly fraction: number }
  | SnapshotReport
  | { readonly kind: 'paused'; readonly number: number; readonly hasRunAway: boolean }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'alive' }
  | { readonly kind: 'unusable' };

/** Hands over a message, and the buffers in it that the sender has no more use for. */
export type Post<Message> = (message: Message, transfer: ArrayBuffer[]) => void;
