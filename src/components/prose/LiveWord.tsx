/**
 * A number or name of this moment inside a sentence.
 */
import { outputLayer } from '../../network/lessonShape.ts';
import type { LiveId } from '../../text/prose.ts';
import { tellsOf } from '../answer/tellsOf.ts';
import { LiveText } from '../live/LiveText.tsx';
import { liveFacts } from './liveFacts.ts';

/** What each tells: see hideParts.ts. */
const tells: Readonly<Record<LiveId, string>> = {
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

/** Follows as often as a sentence can be read. */
export function LiveWord({ id, still }: LiveWordProps) {
  return (
    <LiveText
      className="live-word"
      slot={id}
      tells={tells[id]}
      pace="sentences"
      write={(moment) => liveFacts[id](moment) ?? still}
    />
  );
}
