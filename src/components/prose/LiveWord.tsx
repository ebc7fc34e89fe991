/**
 * A number or name of this moment inside a sentence.
 */

import { useCallback } from 'react';
import { setText } from '../../marks/setText.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { LiveId } from '../../text/prose.ts';
import { tellsOf } from '../answer/tellsOf.ts';
import { liveFacts } from './liveFacts.ts';
import { useLiveElement } from './useLiveElement.ts';

/** What each tells: see hideParts.ts. */
const latest: Readonly<Record<LiveId, string>> = {
  litCount: 'numbers',
  darkCount: 'numbers',
  digit: 'answer',
  digitActivation: tellsOf(outputLayer),
  next: 'answer',
  nextActivation: tellsOf(outputLayer),
  outputSum: 'numbers',
};

interface LiveWordProps {
  readonly id: LiveId;
  /** Stands there while there is nothing to say. */
  readonly still: string;
}

/** Written frame by frame; React renders the still word alone. */
export function LiveWord({ id, still }: LiveWordProps) {
  const write = useCallback(
    (element: HTMLElement, moment: Moment) => setText(element, liveFacts[id](moment) ?? still),
    [id, still],
  );
  const ref = useLiveElement<HTMLSpanElement>(write);
  return (
    <span ref={ref} className="live-word" data-live={id} data-tells={latest[id]}>
      {still}
    </span>
  );
}
