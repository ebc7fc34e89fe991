/**
 * What a run holds while it lives, handed to its commands (runCommands.ts) and to what comes back from the
 * trainer (runEvents.ts).
 */
import type { RunRecord } from './createRunRecord.ts';
import type { TrainerLine } from './TrainerLine.ts';
import type { GoCommand } from './TrainingMessages.ts';
import type { RunStatus, RunTrouble } from './TrainingRun.ts';

/** What a run is doing; changed by commands and events. */
export interface RunCourse {
  /** What it was told to do last: to pause, to go on until told otherwise, or for one step or epoch. */
  wish: 'pause' | GoCommand['until'];
  /**
   * Why there is no more to do: it failed; it was stopped, or will be once the trainer has paused. null while
   * there is.
   */
  ending: 'failed' | 'stopped' | 'stopping' | null;
  trouble: RunTrouble | null;
  /** How much of the preparing is done, 0...1. */
  prepared: number;
  /** The number of the last `go`. */
  goNumber: number;
  /** Whether the trainer was told to pause and has not said that it did. */
  isPauseAwaited: boolean;
}

/** The parts of one run; they live as long as it does. */
export interface RunContext {
  readonly course: RunCourse;
  readonly record: RunRecord;
  readonly line: TrainerLine;
  /** Something has changed that listeners should hear of. */
  readonly announce: () => void;
}

/** The course of a new run: nothing prepared, and paused once it is. */
export function createCourse(): RunCourse {
  return { wish: 'pause', ending: null, trouble: null, prepared: 0, goNumber: 0, isPauseAwaited: false };
}

/** The course in one word; a run that is stopping still says what it is doing. */
export function statusOf({ ending, prepared, wish }: RunCourse): RunStatus {
  if (ending === 'failed' || ending === 'stopped') return ending;
  if (wish !== 'pause') return 'running';
  return prepared < 1 ? 'preparing' : 'paused';
}
