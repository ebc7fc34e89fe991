/**
 * Sentences that follow the lesson and are spoken: once it is at rest, not at every number that changes on
 * the way there.
 */
import { useRef } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { setChanged } from '../../marks/setChanged.ts';
import { useAtRest } from '../follow/useAtRest.ts';
import { useLive } from '../follow/useLive.ts';

interface AnnouncedAtRestProps {
  readonly className: string;
  readonly children: Elements;
}

/**
 * A live region that is busy while the lesson moves, and until what React renders of its rest stands in it
 * too: the two are said as one.
 */
export function AnnouncedAtRest({ className, children }: AnnouncedAtRestProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [rendered] = useAtRest((moment) => [moment]);
  useLive(
    (moment) => [!moment.isSettled || moment !== rendered],
    (isBusy) => ref.current && setChanged(ref.current, 'aria-busy', String(isBusy)),
  );
  return (
    <div ref={ref} className={className} aria-live="polite">
      {children}
    </div>
  );
}
