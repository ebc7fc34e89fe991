/**
 * What a figure computes in the page itself: while nothing moves and somebody can see it.
 */
import { useEffect, useLayoutEffect } from 'react';
import { browserClock } from '../../work/browserHosts.ts';
import { createPageWork, finishWork, type WantedWork } from '../../work/createPageWork.ts';
import { useIsOnPaper } from '../page/onPaper.ts';
import { useLesson } from './LessonContext.ts';

/** Does the work, the same object for as long as it is the same; all of it at once for paper. */
export function usePageWork<Request>(work: WantedWork<Request>): void {
  const { loop } = useLesson();
  useEffect(() => {
    const isFree = () => loop.moment.isSettled && loop.isSeen();
    const { start, stop } = createPageWork(work, isFree, browserClock);
    const unsubscribe = loop.subscribe(start);
    return () => {
      unsubscribe();
      stop();
    };
  }, [loop, work]);
  const isPrinted = useIsOnPaper();
  useLayoutEffect(() => {
    if (isPrinted) finishWork(work);
  }, [isPrinted, work]);
}
