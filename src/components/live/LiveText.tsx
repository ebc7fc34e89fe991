/**
 * A piece of text that follows the lesson: mounted by React, written by a function as often as one can read.
 */
import { useRef } from 'react';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { type Pace, useLive } from '../follow/useLive.ts';

interface LiveTextProps {
  /** A paragraph, or a piece of one unless given. */
  readonly as?: 'p' | 'span';
  readonly className?: string;
  /** Tests and styles tell the pieces apart by it. */
  readonly slot?: string;
  /** What it tells: see hideParts.ts. */
  readonly tells?: string;
  /** How soon it follows: with the numbers unless given. */
  readonly pace?: Pace;
  /** What it says while nothing is pointed at: see setHint.ts. */
  readonly hint?: string;
  /** The text of a moment, which may be of the figure's own causes too. */
  readonly write: (moment: Moment) => string;
}

/** The text alone in its element; written before the first paint, so that what stands below does not move. */
export function LiveText({
  as: Kind = 'span',
  className,
  slot,
  tells,
  pace = 'numbers',
  hint,
  write,
}: LiveTextProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => [write(moment)],
    (text) => {
      if (!ref.current) return;
      if (hint === undefined) setText(ref.current, text);
      else setTextOrHint(ref.current, text, hint);
    },
    pace,
  );
  return <Kind ref={ref} className={className} data-slot={slot} data-tells={tells} />;
}
