/**
 * What happens at some point of the forward pass, in a sentence with this drawing's numbers and the names of
 * its neurons.
 */

import { type SentencePiece, sentenceText } from '../../components/live/LiveSentence.tsx';
import { inputCount } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatSum, formatTerm, sayActivation, widestActivation } from '../../text/numbers.ts';
import { factsOfLayer, type LayerFacts, type NeuronFacts } from './model/layerAccount.ts';
import { lightPlaceAt } from './model/propagation.ts';
import type { PropagationTexts } from './text.ts';

/** An activation above this counts as bright. */
const bright = 0.5;

const signed = (value: number) => formatTerm(value, { isSigned: true });

function printSum(layer: number, { j, inputs, bias, a }: NeuronFacts) {
  return {
    place: { layer, index: j },
    inputs: signed(inputs),
    bias: signed(bias),
    z: formatSum([inputs, bias]),
    a: sayActivation(a),
  };
}

function printPushes(layer: number, { pushes }: LayerFacts) {
  return pushes.map(({ k, contribution }) => ({
    place: { layer: layer - 1, index: k },
    contribution: signed(contribution),
  }));
}

function describeOutputs(
  { pass, answer }: Moment,
  layer: number,
  facts: LayerFacts,
  texts: PropagationTexts,
): readonly SentencePiece[] {
  const outputs = pass?.activations[layer];
  if (!answer || !outputs) return texts.noAnswer;
  return texts.outputs({
    brightest: printSum(layer, facts.brightest),
    isBright: facts.brightest.a > bright,
    pushes: printPushes(layer, facts),
    next: answer.next,
    nextActivation: sayActivation(outputs[answer.next]),
  });
}

/** The sentence for a moment, as it is with that neuron off, and some progress; none without a network. */
export function describePropagation(
  moment: Moment,
  { progress, off }: { readonly progress: number; readonly off: NeuronPlace | null },
  texts: PropagationTexts,
): readonly SentencePiece[] {
  const { network, pass, image } = moment;
  if (!network || !pass) return [];
  const { computed, fraction } = lightPlaceAt(progress);
  const litCount = image.reduce((count, intensity) => count + (intensity > 0 ? 1 : 0), 0);
  if (fraction > 0) return texts.ways[computed](litCount);
  if (computed === 0) return litCount === 0 ? texts.noInk : texts.inputs(litCount);
  if (off && computed === off.layer)
    return texts.offIn1({ place: off, z: formatTerm(pass.zs[computed - 1][off.index]) });
  const tail = off ? texts.isOff(off) : [];
  const facts = factsOfLayer(network, pass, computed - 1);
  const brightest = printSum(computed, facts.brightest);
  if (computed === 1)
    return texts.hidden1({ litCount, brightest, darkest: printSum(computed, facts.darkest) });
  if (computed === 2) return [...texts.hidden2({ brightest, pushes: printPushes(computed, facts) }), ...tail];
  return [...describeOutputs(moment, computed, facts, texts), ...tail];
}

/** As long as its numbers get. */
const widest = {
  place: { layer: 2, index: 15 },
  inputs: '+10.125',
  bias: '−10.125',
  z: '−10.125',
  a: widestActivation,
};
const widestOff = { layer: 1, index: 15 };
const pushes = Array.from({ length: 2 }, () => ({ place: widest.place, contribution: '+10.125' }));

/** Every sentence of the way at its longest. */
export function reservedSentences(texts: PropagationTexts): readonly string[] {
  const outputs = { brightest: widest, pushes, next: 8, nextActivation: widestActivation };
  return [
    texts.noInk,
    texts.noAnswer,
    texts.inputs(inputCount),
    ...texts.ways.map((describe) => describe(inputCount)),
    texts.hidden1({ litCount: inputCount, brightest: widest, darkest: widest }),
    texts.hidden1({ litCount: 0, brightest: widest, darkest: widest }),
    texts.offIn1({ place: widestOff, z: widest.z }),
    ...[
      texts.hidden2({ brightest: widest, pushes }),
      texts.outputs({ ...outputs, isBright: true }),
      texts.outputs({ ...outputs, isBright: false }),
    ].map((pieces) => [...pieces, ...texts.isOff(widestOff)]),
  ].map(sentenceText);
}
