/**
 * When what is not needed to draw and be answered may be put together.
 */
import { startTransition, useEffect, useState } from 'react';
import { useLessonState } from '../follow/LessonContext.ts';

const nothing = async () => {};

/**
 * Whether the first answer has been painted, or there can be none, and what `load` loads then is there, or
 * cannot be had. `load` must be the same function at each call.
 */
export function useIsAnswerPainted(load: () => Promise<unknown> = nothing): boolean {
  const isKnown = useLessonState(({ network }) => network.status.kind !== 'loading');
  const [isPending, setDue] = useState(false);
  useEffect(() => {
    if (!isKnown) return;
    let isWanted = true;
    const prepare = async () => {
      await load();
      if (isWanted) startTransition(() => setDue(true));
    };
    let timer = 0;
    const request = requestAnimationFrame(() => {
      timer = window.setTimeout(prepare);
    });
    return () => {
      isWanted = false;
      cancelAnimationFrame(request);
      clearTimeout(timer);
    };
  }, [isKnown, load]);
  return isPending;
}
