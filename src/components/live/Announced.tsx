/**
 * What is heard once the lesson is at rest, and not seen: a live region into which nothing is written before.
 */
import { useEffect, useRef, useState } from 'react';
import { setText } from '../../marks/setText.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLive } from '../follow/useLive.ts';
import { createSpeech } from './createSpeech.ts';

interface AnnouncedProps {
  /** What there is to say of a moment at rest: see Speech. */
  readonly write: (moment: Moment) => string | null;
  /** What it tells: see hideParts.ts. */
  readonly tells?: string;
  /** Whether it is said only on the screen: what several parts of the page say is said by one. */
  readonly isOnlyInView?: boolean;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = (element.closest('.stage') ?? element).getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** An empty region at first; says what is news. */
export function Announced({ write, tells, isOnlyInView = false }: AnnouncedProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const [speech] = useState(() =>
    createSpeech((text) => {
      if (ref.current && (!isOnlyInView || isInView(ref.current))) setText(ref.current, text);
    }),
  );
  useLive(
    (moment) => [moment.isSettled ? write(moment) : null],
    (text) => speech.hear(text),
  );
  useEffect(() => speech.stop, [speech]);
  return <p ref={ref} className="visually-hidden" data-tells={tells} aria-live="polite" />;
}
