/**
 * A piece of text that follows the lesson: mounted by React, written by a function as often as one can read.
 */
import { useRef } from 'react';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { type Pace, useLive } from '../follow/useLive.ts';

interface LiveTextProps {
  readonly className?: string;
  /** Tests and styles tell the pieces apart by it. */
  readonly slot?: string;
  /** What it tells: see hideParts.ts. */
  readonly tells?: string;
  /** How soon it follows: with the numbers unless given. */
  readonly pace?: Pace;
  /** The text of a moment, which may be of the figure's own causes too. */
  readonly write: (moment: Moment) => string;
}

/** The text, in a span; written before the first paint, so that what stands below does not move. */
export function LiveText({ className, slot, tells, pace = 'numbers', write }: LiveTextProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useLive(
    (moment) => [write(moment)],
    (text) => ref.current && setText(ref.current, text),
    pace,
  );
  return <span ref={ref} className={className} data-slot={slot} data-tells={tells} />;
}
