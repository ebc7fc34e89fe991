/**
 * A paragraph that follows the lesson and the figure's own causes: mounted by React, written by a function.
 */
import { useRef } from 'react';
import { useLive } from '../../components/follow/useLive.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';

interface HopeTextProps {
  readonly className: string;
  /** What it tells: see hideParts.ts. */
  readonly tells: string;
  /** What it says while nothing is pointed at. */
  readonly hint?: string;
  /** The text of a moment. */
  readonly write: (moment: Moment) => string;
}

/** The text. Follows the pen only as often as one can read. */
export function HopeText({ className, tells, hint, write }: HopeTextProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    (moment) => [write(moment)],
    (text) => {
      if (!ref.current) return;
      if (hint === undefined) setText(ref.current, text);
      else setTextOrHint(ref.current, text, hint);
    },
    'numbers',
  );
  return <p ref={ref} className={className} data-tells={tells} />;
}
