/**
 * A piece of text that follows the lesson and the figure's own causes: mounted by React, written by a
 * function.
 */
import { useCallback, useRef } from 'react';
import { useFollowing } from '../../components/follow/useCause.ts';
import { setTextOrHint } from '../../marks/setHint.ts';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import type { HopeContext } from './HopeContext.ts';

interface HopeTextProps {
  readonly hope: HopeContext;
  readonly className: string;
  /** What it tells: see hideParts.ts. */
  readonly tells: string;
  /** What it says while nothing is pointed at. */
  readonly hint?: string;
  /** The text of a moment; must not change from one render to the next. */
  readonly write: (moment: Moment) => string;
}

/** The text, in a paragraph. Follows the pen only as often as one can read. */
export function HopeText({ hope, className, tells, hint, write }: HopeTextProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const draw = useCallback(
    (moment: Moment) => {
      if (!ref.current || !moment.isReadable) return;
      const text = write(moment);
      if (hint === undefined) setText(ref.current, text);
      else setTextOrHint(ref.current, text, hint);
    },
    [write, hint],
  );
  useFollowing(hope.probe, draw);
  return <p ref={ref} className={className} data-tells={tells} />;
}
