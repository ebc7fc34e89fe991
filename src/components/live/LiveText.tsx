/**
 * A piece of text that follows the lesson frame by frame: mounted by React, written by a function.
 */
import { useLayoutEffect, useRef } from 'react';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from '../follow/LessonContext.ts';

interface LiveTextProps {
  readonly className?: string;
  /** Tests and styles tell the pieces apart by it. */
  readonly slot?: string;
  /** What it tells: see hideParts.ts. */
  readonly tells?: string;
  /** The text of a moment; must not change from one render to the next. */
  readonly write: (moment: Moment) => string;
}

/** The text, in a span. Follows only as often as one can read. */
export function LiveText({ className, slot, tells, write }: LiveTextProps) {
  const { loop } = useLesson();
  const ref = useRef<HTMLSpanElement>(null);
  // Before the first paint: what stands below does not move as the text comes.
  useLayoutEffect(() => {
    let isFirst = true;
    return loop.subscribe((moment) => {
      if (!ref.current || !(isFirst || moment.isReadable)) return;
      isFirst = false;
      setText(ref.current, write(moment));
    });
  }, [loop, write]);
  return <span ref={ref} className={className} data-slot={slot} data-tells={tells} />;
}
