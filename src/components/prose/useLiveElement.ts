/**
 * An element of the running text that follows the lesson: mounted by React, written by a function at the pace
 * of reading.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { LessonFrame } from '../../state/LessonFrame.ts';
import { useLesson } from '../follow/LessonContext.ts';

/** The element; write must not change from one render to the next. */
export function useLiveElement<Kind extends HTMLElement>(
  write: (element: Kind, frame: LessonFrame) => void,
): RefObject<Kind | null> {
  const { loop } = useLesson();
  const ref = useRef<Kind>(null);
  useLayoutEffect(() => {
    let written: LessonFrame['inspected'] | undefined;
    return loop.subscribe((frame) => {
      // What is pointed at shows at once, whatever moves.
      if (!ref.current || (written === frame.inspected && !frame.isSentenceDue)) return;
      written = frame.inspected;
      write(ref.current, frame);
    });
  }, [loop, write]);
  return ref;
}
