/**
 * The neuron that is pointed at anywhere in the lesson, as the function that it is; without one, the
 * brightest output.
 */
import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { LiveSentence, type SentencePiece, writeSentence } from '../../components/live/LiveSentence.tsx';
import { prediction } from '../../network/forward.ts';
import { accountForNeuron } from '../../network/neuronAccount.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation, formatTerm } from '../../text/numbers.ts';
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
  if (layer === 0) return texts.given({ index, a: formatActivation(pass.activations[0][index]) });
  const account = accountForNeuron(network, pass, layer - 1, index);
  const signed = (value: number) => formatTerm(value, { isSigned: true });
  return texts.neuron({
    place,
    positive: signed(account.positive),
    negative: signed(account.negative),
    bias: signed(account.bias),
    z: printSum(account),
    a: formatActivation(account.a),
  });
}

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
  return <LiveSentence ref={ref} className="function-neuron" tells="answer sentence" />;
}
