/**
 * An element of the running text that follows the lesson: mounted by React, written by a function at the pace
 * of reading.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** The element; write must not change from one render to the next. */
export function useLiveElement<Kind extends HTMLElement>(
  write: (element: Kind, moment: Moment) => void,
): RefObject<Kind | null> {
  const { loop } = useLesson();
  const ref = useRef<Kind>(null);
  useLayoutEffect(() => {
    let written: Moment['inspected'] | undefined;
    return loop.subscribe((moment) => {
      // What is pointed at shows at once, whatever moves.
      if (!ref.current || (written === moment.inspected && !moment.isSentenceDue)) return;
      written = moment.inspected;
      write(ref.current, moment);
    });
  }, [loop, write]);
  return ref;
}
