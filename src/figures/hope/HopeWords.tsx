/**
 * The live sentences: what is said of what is shown, and of the neuron that is pointed at.
 */

import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import type { Moment } from '../../state/Moment.ts';
import { partTexts } from '../../text/partTexts.ts';
import { edgesSentence, type HopeFacts, networkName, pointedSentence, sentenceOf } from './describeHope.ts';
import type { HopeContext } from './HopeContext.ts';
import { hopeNetworks } from './model/hopeProbe.ts';
import { reservedEdges, reservedPointed, reservedSentences } from './reservedTexts.ts';
import { hopeTexts } from './text.ts';

interface WordsProps {
  readonly hope: HopeContext;
}

/** Gives what the sentences of a moment are made of. */
function useFacts({ probe, blind, momentOf, scoreOf }: HopeContext): (moment: Moment) => HopeFacts {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  return (moment) => ({
    probe: probe.getState(),
    blind: blind.getState(),
    moment: momentOf(moment),
    scoreOf,
    texts,
    words,
  });
}

/** The sentence on the drawing, the bar or the part that is shown. */
export function ShownWords({ hope }: WordsProps) {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const factsOf = useFacts(hope);
  return (
    <Reserved className="words hope-words" texts={reservedSentences(texts, words)}>
      <LiveText
        as="p"
        className="hope-sentence"
        tells="answer sentence"
        write={(moment) => sentenceOf(factsOf(moment))}
      />
    </Reserved>
  );
}

/** Why the parts are lit that the answer goes by. */
export function EdgeWords({ hope }: WordsProps) {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const factsOf = useFacts(hope);
  return (
    <Reserved className="quiet" texts={[reservedEdges(texts, words)]}>
      <LiveText
        as="p"
        className="hope-because"
        tells="answer sentence"
        write={(moment) => edgesSentence(factsOf(moment))}
      />
    </Reserved>
  );
}

/** What is known of the neuron that is pointed at. */
export function PointedWords({ hope }: WordsProps) {
  const factsOf = useFacts(hope);
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const isBlind = useCauseState(hope.blind, (test) => test.isBlind);
  const hint = isBlind ? texts.blind.hint : texts.hint;
  const write = (moment: Moment) => {
    for (const name of hopeNetworks) {
      const place = hope.pointedIn(name, moment);
      if (!place) continue;
      const facts = factsOf(moment);
      return texts.pointed(networkName(facts, name), pointedSentence(facts, name, place));
    }
    return hint;
  };
  return (
    <Reserved className="hope-says" texts={reservedPointed(texts, words)}>
      <LiveText as="p" className="hope-pointed" tells="answer sentence" hint={hint} write={write} />
    </Reserved>
  );
}
