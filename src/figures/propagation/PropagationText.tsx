/**
 * What happens, in a sentence, live; and spoken each time another layer is computed.
 */
import { useCallback, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useFollowing } from '../../components/follow/useCause.ts';
import { LiveSentence, sentenceText, writeSentence } from '../../components/live/LiveSentence.tsx';
import type { Moment } from '../../state/Moment.ts';
import { describePropagation } from './describePropagation.ts';
import { lightPlaceAt, type Propagation } from './model/propagation.ts';
import { propagationTexts } from './text.ts';

/** Written at the pace of reading, and at once when the light has come elsewhere. */
export function PropagationText({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const texts = useTexts(propagationTexts);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const announcedRef = useRef<HTMLParagraphElement>(null);
  const writtenRef = useRef('');
  const heardRef = useRef<number | null>(null);
  const write = useCallback(
    (moment: Moment, { progress }: Propagation) => {
      const { computed, fraction } = lightPlaceAt(progress);
      const place = `${computed}${fraction > 0}`;
      // Between two readable moments only another place on the way is news.
      if (!sentenceRef.current || (!moment.isSentenceDue && place === writtenRef.current)) return;
      writtenRef.current = place;
      const sentence = describePropagation(moment, progress, texts);
      writeSentence(sentenceRef.current, sentence);
      if (fraction > 0 || sentence.length === 0 || !announcedRef.current) return;
      if (heardRef.current !== null && heardRef.current !== computed)
        announcedRef.current.textContent = sentenceText(sentence);
      heardRef.current = computed;
    },
    [texts],
  );
  useFollowing(propagation, write);
  return (
    <>
      <LiveSentence ref={sentenceRef} className="propagation-sentence" tells="answer sentence" />
      {/* Another language does not say again what was said. */}
      <p
        key={texts.name}
        ref={announcedRef}
        className="visually-hidden"
        data-tells="answer sentence"
        aria-live="polite"
      />
    </>
  );
}
