/**
 * The page itself as a host, where there can be no worker: in slices, and between them time for the pen and
 * for painting.
 */

import { createJobRunner } from './createJobRunner.ts';
import { createSlices } from './createSlices.ts';
import type { OpenJob } from './Job.ts';
import type { Clock, HostListener, OpenHost } from './JobHosts.ts';

/** Slices of work in the page. */
export const pageSlices = { sliceMs: 6, gapMs: 4 } as const;

/** Opens a job in the page. One that is done at once is over when the message has been posted: for paper. */
export function openInPage<Beginning, Report>(
  open: OpenJob<Beginning, Report>,
  clock: Pick<Clock, 'nowMs' | 'after'>,
  isAtOnce: boolean,
): OpenHost {
  return <Message>({ onMessage }: HostListener<Message>) => {
    const inbox: unknown[] = [];
    const runner = createJobRunner(open, (message) => onMessage(message as Message), clock.nowMs);
    const work = () => {
      for (const message of inbox.splice(0)) runner.take(message);
      return runner.work();
    };
    const slices = createSlices(work, { ...pageSlices, clock });
    return {
      post: (message) => {
        inbox.push(message);
        if (isAtOnce) while (work());
        else slices.start();
      },
      close: slices.stop,
    };
  };
}
