/**
 * Notices a worker that says nothing although it is asked every second. Seconds are counted, not measured: a
 * computer that slept has not waited.
 */
import type { Clock } from './JobHosts.ts';

/** Seconds without an answer after which a worker counts as lost. */
const maxSilentSeconds = 5;

/** When to ask (while it ought to be doing something), how to ask, and what to do about silence. */
interface SilenceOptions {
  readonly isBusy: () => boolean;
  readonly ping: () => void;
  readonly onSilent: () => void;
}

/** Begins to watch: anew with whatever is heard, and until it is ended. */
export function watchSilence({ everySecond }: Pick<Clock, 'everySecond'>, options: SilenceOptions) {
  let seconds = 0;
  const end = everySecond(() => {
    if (!options.isBusy()) return;
    if (seconds++ < maxSilentSeconds) options.ping();
    else options.onSilent();
  });
  const hear = () => {
    seconds = 0;
  };
  return { hear, end };
}
