/**
 * Sentences that follow the lesson and are spoken: once it is at rest, not at every number that changes on
 * the way there.
 */
import { useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { setChanged } from '../../marks/setChanged.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLive } from '../follow/useLive.ts';

interface AnnouncedAtRestProps {
  readonly className: string;
  /** Whether what React renders in it is of an earlier moment still: the two are said as one. */
  readonly isBehind?: (moment: Moment) => boolean;
  readonly children: Elements;
}

/** A live region that is busy while the lesson moves, and until all of its rest stands in it. */
export function AnnouncedAtRest({ className, isBehind = () => false, children }: AnnouncedAtRestProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLive(
    (moment) => [!moment.isSettled || isBehind(moment)],
    (isBusy) => ref.current && setChanged(ref.current, 'aria-busy', String(isBusy)),
  );
  return (
    <div ref={ref} className={className} aria-live="polite">
      {children}
    </div>
  );
}
