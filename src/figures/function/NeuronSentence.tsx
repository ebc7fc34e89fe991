/**
 * The neuron that is pointed at anywhere in the lesson, as the function that it is; without one, the
 * brightest output.
 */

import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import {
  LiveSentence,
  type SentencePiece,
  sentenceText,
  writeSentence,
} from '../../components/live/LiveSentence.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { prediction } from '../../network/forward.ts';
import { accountForNeuron } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatTerm, sayActivation, sayInput, widestActivation } from '../../text/numbers.ts';
import { functionCount } from './model/nestedFunction.ts';
import { printSum } from './partNumbers.ts';
import { type FunctionTexts, functionTexts } from './text.ts';

function describe(
  { network, pass, inspected }: Pick<Moment, 'network' | 'pass' | 'inspected'>,
  texts: FunctionTexts,
): readonly SentencePiece[] {
  if (!network || !pass) return [];
  const brightest = { layer: functionCount, index: prediction(pass.activations[functionCount]) };
  const place = inspected ?? brightest;
  const { layer, index } = place;
  if (layer === 0) return texts.given({ index, a: sayInput(pass.activations[0][index]) });
  const account = accountForNeuron(network, pass, layer - 1, index);
  const signed = (value: number) => formatTerm(value, { isSigned: true });
  return texts.neuron({
    place,
    positive: signed(account.positive),
    negative: signed(account.negative),
    bias: signed(account.bias),
    z: printSum(account),
    a: sayActivation(account.a),
  });
}

/** As long as its numbers get. */
const widestCall = {
  positive: '+10.125',
  negative: '−10.125',
  bias: '−10.125',
  z: '−10.125',
  a: widestActivation,
};

/** Written when sentences are due; the neurons in it can be pointed at. */
export function NeuronSentence() {
  const texts = useTexts(functionTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useLive(
    ({ network, pass, inspected }) => [network, pass, inspected],
    (network, pass, inspected) =>
      ref.current && writeSentence(ref.current, describe({ network, pass, inspected }, texts)),
    'sentences',
  );
  const widest = [
    texts.given({ index: 783, a: widestActivation }),
    ...[1, 2, 3].map((layer) => texts.neuron({ place: { layer, index: 15 }, ...widestCall })),
  ];
  return (
    <Reserved className="words" texts={widest.map(sentenceText)}>
      <LiveSentence ref={ref} className="function-neuron" tells="answer sentence" />
    </Reserved>
  );
}
