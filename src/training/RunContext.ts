/**
 * What a run holds while it lives, handed to its commands (runCommands.ts) and to what comes back from the
 * trainer (runEvents.ts).
 */
import type { Channel } from '../work/createChannel.ts';
import type { RunRecord } from './createRunRecord.ts';
import type { GoCommand, TrainingTypes } from './TrainingMessages.ts';
import type { RunStatus, RunTrouble } from './TrainingRun.ts';

/** What a run is doing; changed by commands and events. */
export interface RunControl {
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
  readonly control: RunControl;
  readonly record: RunRecord;
  readonly channel: Channel<TrainingTypes>;
  /** Something has changed that listeners should hear of. */
  readonly notify: () => void;
}

/** What a new run is doing: nothing is prepared, and it is paused once it is. */
export function createControl(): RunControl {
  return { wish: 'pause', ending: null, trouble: null, prepared: 0, goNumber: 0, isPauseAwaited: false };
}

/** All that in one word; a run that is stopping still says what it is doing. */
export function statusOf({ ending, prepared, wish }: RunControl): RunStatus {
  if (ending === 'failed' || ending === 'stopped') return ending;
  if (wish !== 'pause') return 'running';
  return prepared < 1 ? 'preparing' : 'paused';
}
