/**
 * Puts something large together part by part, each painted before the next is begun, so that the reader is
 * never kept waiting for long.
 */
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useIsOnPaper } from '../page/onPaper.ts';

/** How many of `count` parts are there by now: `step` more after each paint, all of them on paper. */
export function useGradually(count: number, step = 1): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (shown < count) startTransition(() => setShown(Math.min(count, shown + step)));
  }, [shown, count, step]);
  return useIsOnPaper() ? count : Math.min(shown, count);
}

/** Its children come once what is around them has been painted. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  return useGradually(1) === 1 && children;
}
