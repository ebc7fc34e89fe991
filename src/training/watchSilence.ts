/**
 * Notices a trainer that says nothing although it is asked every second. Seconds are counted, not measured: a
 * computer that slept has not waited.
 */
import type { Surroundings } from './TrainerHost.ts';

/** Seconds without an answer after which a trainer counts as lost. */
const maxSilentSeconds = 5;

/** What a second is, when to ask, how to ask, and what to do about silence. */
export interface SilenceOptions {
  readonly everySecond: Surroundings['everySecond'];
  /** Whether the trainer ought to be doing something; else nothing is asked of it. */
  readonly isBusy: () => boolean;
  readonly ping: () => void;
  readonly onSilent: () => void;
}

/** A watch that has begun: it begins anew with whatever is heard, and ends when it is told to. */
export interface SilenceWatch {
  /** Something was heard. */
  hear(): void;
  end(): void;
}

/** Begins to watch. */
export function watchSilence({ everySecond, isBusy, ping, onSilent }: SilenceOptions): SilenceWatch {
  let seconds = 0;
  const end = everySecond(() => {
    if (!isBusy()) return;
    if (seconds++ < maxSilentSeconds) ping();
    else onSilent();
  });
  return {
    hear: () => {
      seconds = 0;
    },
    end,
  };
}
