/**
 * What happens, in a sentence, live; and spoken each time another layer is computed.
 */

import { useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import {
  LiveSentence,
  type SentencePiece,
  sentenceText,
  writeSentence,
} from '../../components/live/LiveSentence.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { describePropagation, reservedSentences } from './describePropagation.ts';
import { lightPlaceAt, neuronOff, type Propagation } from './model/propagation.ts';
import { propagationTexts } from './text.ts';

/** Written at the pace of reading, and at once when the light has come elsewhere. */
export function PropagationText({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const { store } = useLesson();
  const texts = useTexts(propagationTexts);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const announcedRef = useRef<HTMLParagraphElement>(null);
  const heardRef = useRef<number | null>(null);
  const shown = useRef<{ readonly place: string; readonly sentence: readonly SentencePiece[] } | null>(null);
  useLive(
    (moment) => {
      const { progress } = propagation.getState();
      const off = neuronOff(propagation.getState(), store.getState());
      const { computed, fraction } = lightPlaceAt(progress);
      const place = `${computed}${fraction > 0}${off?.index}`;
      // Between two readable moments only another place on the way is news.
      if (moment.isSentenceDue || place !== shown.current?.place)
        shown.current = { place, sentence: describePropagation(moment, { progress, off }, texts) };
      return [shown.current.sentence, computed, fraction > 0];
    },
    (sentence, computed, isBetween) => {
      if (!sentenceRef.current) return;
      writeSentence(sentenceRef.current, sentence);
      if (isBetween || sentence.length === 0 || !announcedRef.current) return;
      if (heardRef.current !== null && heardRef.current !== computed)
        announcedRef.current.textContent = sentenceText(sentence);
      heardRef.current = computed;
    },
  );
  return (
    <>
      <Reserved texts={reservedSentences(texts)}>
        <LiveSentence ref={sentenceRef} className="propagation-sentence" tells="answer sentence" />
      </Reserved>
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
