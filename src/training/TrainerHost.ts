/**
 * The place where a run is trained, as the run sees it: something to post to that posts back.
 */
import type { Post, TrainerCommand, TrainerReport } from './TrainingMessages.ts';

/** A trainer that has been opened. */
export interface TrainerHost {
  readonly post: Post<TrainerCommand>;
  /** Ends it; nothing is heard of it any more. */
  close(): void;
}

/** Told by a host what comes of it. */
export interface HostListener {
  onReport(report: TrainerReport): void;
  /** It is no more. Not called after close. */
  onLost(): void;
}

/** Opens a host. May throw where there cannot be one. */
export type OpenHost = (listener: HostListener) => TrainerHost;

/** What a run finds around it: the places to train in, and the time. */
export interface Surroundings {
  readonly openWorker: OpenHost;
  readonly openPage: OpenHost;
  /** Calls back before the page is next painted; returns what calls it off. */
  readonly onFrame: (then: () => void) => () => void;
  /** Calls back about every second; returns what ends it. */
  readonly everySecond: (then: () => void) => () => void;
}
