/**
 * The line from a run to its trainer, as the run sees it. See createTrainerLine.ts.
 */
import type { NewQuestion } from './createQuestionBook.ts';
import type { Surroundings } from './TrainerHost.ts';
import type { Answer, BeginCommand, GoCommand, TrainerReport } from './TrainingMessages.ts';
import type { RunOptions, RunState, RunTrouble } from './TrainingRun.ts';

/** What the line needs of its run. */
export interface LineOptions {
  readonly surroundings: Surroundings;
  readonly loadPictures: RunOptions['loadPictures'];
  /** What a trainer is to begin with, apart from the pictures. */
  readonly beginning: () => Pick<BeginCommand, 'setup' | 'from' | 'isKept'>;
  /** Whether there is something that a trainer ought to be doing. */
  readonly isBusy: () => boolean;
  readonly onReport: (report: TrainerReport) => void;
  /**
   * The trainer is gone; the line is closed. What to say of it: null where no worker could be had in the
   * first place.
   */
  readonly onLost: (trouble: RunTrouble | null) => void;
  /** There is nothing to train with. */
  readonly onUnusable: () => void;
}

/** A line that can be opened and closed. */
export interface TrainerLine {
  readonly place: RunState['place'];
  readonly isOpen: boolean;
  /** Gets a trainer, if there is none, and tells it to begin. */
  open(): void;
  /** Says something to the trainer, once it has begun; nothing when there is none. */
  post(command: GoCommand | { readonly kind: 'pause' | 'prepare' | 'seen' }): void;
  ask(question: NewQuestion): Promise<Answer>;
  /** Lets the trainer go; questions stay open until the next. */
  close(): void;
  /** Lets the trainer go; questions get null for an answer. */
  end(): void;
}
