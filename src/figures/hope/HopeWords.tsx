/**
 * The live sentences: what is said of what is shown, and of the neuron that is pointed at.
 */
import { useCallback } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Moment } from '../../state/Moment.ts';
import { partTexts } from '../../text/partTexts.ts';
import { edgesSentence, type HopeFacts, pointedSentence, sentenceOf } from './describeHope.ts';
import type { HopeContext } from './HopeContext.ts';
import { HopeText } from './HopeText.tsx';
import { hopeNetworks } from './model/hopeProbe.ts';
import { hopeTexts } from './text.ts';

/** What the sentences of a moment are made of. */
function useFacts({ probe, momentOf, scoreOf }: HopeContext) {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  return useCallback(
    (moment: Moment): HopeFacts => {
      return { probe: probe.getState(), moment: momentOf(moment), scoreOf, texts, words };
    },
    [probe, momentOf, scoreOf, texts, words],
  );
}

/** The sentence on the drawing, the bar or the part that is shown. */
export function ShownWords({ hope }: { readonly hope: HopeContext }) {
  const factsOf = useFacts(hope);
  const write = useCallback((moment: Moment) => sentenceOf(factsOf(moment)), [factsOf]);
  return <HopeText className="hope-sentence" tells="answer sentence" hope={hope} write={write} />;
}

/** Why the parts are lit that the answer goes by. */
export function EdgeWords({ hope }: { readonly hope: HopeContext }) {
  const factsOf = useFacts(hope);
  const write = useCallback((moment: Moment) => edgesSentence(factsOf(moment)), [factsOf]);
  return <HopeText className="hope-because" tells="answer sentence" hope={hope} write={write} />;
}

/** What is known of the neuron that is pointed at. */
export function PointedWords({ hope }: { readonly hope: HopeContext }) {
  const factsOf = useFacts(hope);
  const { pointedIn } = hope;
  const write = useCallback(
    (moment: Moment) => {
      const facts = factsOf(moment);
      const { texts } = facts;
      for (const name of hopeNetworks) {
        const place = pointedIn(name, moment);
        if (place) return texts.pointed(texts.networks[name].name, pointedSentence(facts, name, place));
      }
      return texts.hint;
    },
    [pointedIn, factsOf],
  );
  const { hint } = useTexts(hopeTexts);
  return <HopeText className="hope-pointed" tells="answer sentence" hope={hope} hint={hint} write={write} />;
}
