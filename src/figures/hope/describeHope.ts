/**
 * The sentences of the figure `hope`: why the network built as hoped answers what it answers, what a bar or a
 * part lights, and what is known of the neuron that is pointed at. All numbers are those of the moment.
 */

import { partNames } from '../../image/parts.ts';
import { nameEdge } from '../../image/probesOfEdges.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatPercent, formatTerm, sayActivation } from '../../text/numbers.ts';
import type { PartTexts } from '../../text/partTexts.ts';
import { type BlindTest, labelOf } from './model/blindTest.ts';
import type { HopeMoment, Reading } from './model/hopeMoment.ts';
import { edgesNamed, type Reason, reasonsFor } from './model/hopePath.ts';
import type { HopeNetwork, HopeProbe } from './model/hopeProbe.ts';
import { bestPart } from './model/hopeScore.ts';
import type { HopeTexts, PrintedPart, PrintedReason } from './text.ts';
import type { KnownScore } from './useHopeScores.ts';

/** One moment of the figure, what is known of its networks, and the words for it. */
export interface HopeFacts {
  readonly probe: HopeProbe;
  readonly blind: BlindTest;
  readonly moment: HopeMoment;
  readonly scoreOf: (name: HopeNetwork) => KnownScore | null;
  readonly texts: HopeTexts;
  readonly words: PartTexts;
}

/** What a network is called: by its label while that is all that may be seen. */
export function networkName({ blind, texts }: Pick<HopeFacts, 'blind' | 'texts'>, name: HopeNetwork): string {
  return blind.isBlind ? texts.blind.name(labelOf(blind, name)) : texts.networks[name].name;
}

/**
 * What a hidden neuron is called: by its edge or part in the network built as hoped, by its number in others.
 */
function neuronName(facts: HopeFacts, network: HopeNetwork, { layer, index }: NeuronPlace): string {
  const { scoreOf, texts, words, blind } = facts;
  const isNamed = network === 'hoped' && !blind.isBlind;
  if (isNamed && layer === 2) return words[partNames[index]].name;
  const bar = isNamed && layer === 1 ? scoreOf('hoped')?.bars?.[index] : null;
  return bar ? texts.edge(nameEdge(bar)) : texts.neuron(layer, index);
}

/** The sentence on what is shown: why `hoped` reads a drawing as it does, or what a bar or a part lights. */
export function sentenceOf(facts: HopeFacts): string {
  const { probe, moment, texts } = facts;
  if (probe.kind === 'bar') return barSentence(facts);
  if (probe.kind === 'part') return partSentence(facts);
  const { hoped } = moment.readings;
  if (!hoped) return '';
  const { digit, pass } = hoped;
  if (digit === null) return texts.noDrawing;
  if (facts.blind.isBlind) return texts.blind.drawing;
  const activation = sayActivation(pass.activations[3][digit]);
  return texts.because({ digit, activation, parts: reasonsOf(facts, hoped, digit) });
}

/** Why the parts are lit that the network built as hoped goes by; empty where it goes by none. */
export function edgesSentence(facts: HopeFacts): string {
  const { hoped } = facts.moment.readings;
  if (facts.blind.isBlind || facts.probe.kind === 'bar' || !hoped || hoped.digit === null) return '';
  return facts.texts.becauseEdges(reasonsOf(facts, hoped, hoped.digit));
}

function reasonsOf(facts: HopeFacts, { network, pass }: Reading, digit: number): PrintedPart[] {
  const print = (layer: number, reason: Reason): PrintedReason => ({
    name: neuronName(facts, 'hoped', { layer, index: reason.index }),
    activation: sayActivation(reason.activation),
    contribution: formatTerm(reason.contribution, { isSigned: true }),
  });
  return reasonsFor(network, pass, { layer: 3, index: digit }).map((part) => ({
    ...print(2, part),
    edges: reasonsFor(network, pass, { layer: 2, index: part.index }, edgesNamed).map((edge) =>
      print(1, edge),
    ),
  }));
}

function barSentence(facts: HopeFacts): string {
  const { probe, moment, texts } = facts;
  const most = facts.blind.order.flatMap((name) => {
    const reading = moment.readings[name];
    if (!reading) return [];
    const { blank, pass } = reading;
    const rise = (j: number) => pass.activations[1][j] - blank[j];
    const index = blank.reduce((best, _, j) => (rise(j) > rise(best) ? j : best), 0);
    return [
      {
        network: networkName(facts, name),
        neuron: neuronName(facts, name, { layer: 1, index }),
        from: sayActivation(blank[index]),
        to: sayActivation(pass.activations[1][index]),
      },
    ];
  });
  return texts.barSays(texts.edge(nameEdge(probe.bar)), most);
}

function partSentence({ probe, blind, moment, scoreOf, texts, words }: HopeFacts): string {
  const { part, label } = probe.sample;
  if (blind.isBlind) return texts.blind.part(label, words[part].name);
  const { hoped, trained } = moment.readings;
  const score = scoreOf('trained')?.score;
  const index = partNames.indexOf(part);
  const best = score?.parts.reduce((found, of, j) => (of[index] > score.parts[found][index] ? j : found), 0);
  return texts.partSays({
    digit: label,
    part: words[part].name,
    hoped: hoped ? sayActivation(hoped.pass.activations[2][index]) : texts.unknown,
    other:
      trained && score && best !== undefined
        ? {
            index: best,
            activation: sayActivation(trained.pass.activations[2][best]),
            separation: formatPercent(score.parts[best][index]),
          }
        : null,
  });
}

/** What is known of a neuron, in words. */
export function pointedSentence(facts: HopeFacts, network: HopeNetwork, place: NeuronPlace): string {
  const { texts, moment, scoreOf } = facts;
  const reading = moment.readings[network];
  const { layer, index } = place;
  const activation = sayActivation(reading?.pass.activations[layer][index] ?? 0);
  if (layer === 3) return texts.output(index, activation);
  if (facts.blind.isBlind) return texts.blind.neuron(neuronName(facts, network, place), activation);
  const score = scoreOf(network)?.score;
  if (!score || !reading) return texts.unmeasured(neuronName(facts, network, place), activation);
  if (layer === 2) return partPointed(facts, network, { index, activation });
  const { bar, alone, crowded } = score.edges[index];
  const printed = {
    index,
    edge: texts.edge(nameEdge(bar)),
    activation,
    blank: sayActivation(reading.blank[index]),
    alone: formatPercent(alone),
    crowded: formatPercent(crowded),
  };
  return network === 'hoped' ? texts.namedEdge(printed) : texts.likelyEdge(printed);
}

function partPointed(
  { texts, words, scoreOf }: HopeFacts,
  network: HopeNetwork,
  { index, activation }: { readonly index: number; readonly activation: string },
): string {
  const score = scoreOf(network)?.score;
  if (!score) return '';
  if (network === 'hoped') {
    const { name, looks } = words[partNames[index]];
    const separation = formatPercent(score.parts[index][index]);
    return texts.namedPart({ part: name, looks, activation, separation });
  }
  const { part, separation } = bestPart(score, index);
  return texts.likelyPart({
    index,
    part: words[part].name,
    activation,
    separation: formatPercent(separation),
  });
}
