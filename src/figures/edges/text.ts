/** The texts of the figure about the little edges that parts are made of. */

import type { PartName } from '../../image/parts.ts';
import type { EdgeName } from '../../image/probesOfEdges.ts';
import { listWords } from '../../text/listWords.ts';
import { partTexts } from '../../text/partTexts.ts';
import type { EdgeDirection } from './model/breakIntoEdges.ts';
import type { EdgeSubject } from './model/edgeSwitches.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly digit: number;
  readonly activation: string;
}

const aDigit = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`;
const edgesOf = (count: number) => (count === 1 ? '1 edge' : `${count} edges`);
const placeOf = ({ row, column, direction }: EdgeName) => `${direction}, at row ${row}, column ${column}`;
const directions = { level: 'level', rising: 'rising', upright: 'upright', falling: 'falling' } as const;

function litParts(parts: readonly PartName[]): string {
  if (parts.length === 0) return 'no part’s neuron is above 0.5';
  const names = listWords(parts.map((part) => partTexts.en[part].name));
  return parts.length === 1
    ? `the neuron of one part is above 0.5, the ${names}`
    : `the neurons of these parts are above 0.5: ${names}`;
}

/** What somebody who bets so may think; nothing is said of a bet that is right. */
function ideaBehind(missBy: number): string {
  if (missBy === 0) return '';
  return missBy > 0
    ? ' It does not compare with a stored picture in which every edge must be found.'
    : ' A few edges are in many digits; nobody told it for which one you are going.';
}

export const edgesTexts = {
  name: 'edges',
  en: {
    name: 'Strokes broken into little edges',
    words: partTexts.en,
    lead: 'A part is recognised by its little edges. Here a stroke is broken into them, and sorted by the way they go.',
    subjects: 'What to break',
    subject: { yours: 'your drawing', loop: 'a loop', line: 'a long line' } satisfies Readonly<
      Record<EdgeSubject, string>
    >,
    whole: { yours: 'The drawing', loop: 'A loop', line: 'A long line' } satisfies Readonly<
      Record<EdgeSubject, string>
    >,
    byDirection: 'Its edges, by direction',
    direction: directions,
    count: edgesOf,
    blank: 'Draw a digit to break it, or break the loop or the line.',
    board: 'The edges, in the order of the pen',
    edge: (index: number, direction: EdgeDirection) => `Edge ${index}, ${direction}`,
    apart: 'How far apart the edges lie',
    apartValue: (percent: number) => (percent === 0 ? 'whole' : `broken, ${percent} % apart`),
    play: 'Switch on one by one',
    stop: 'Stop',
    next: 'Next edge',
    allOn: 'All on',
    allOff: 'All off',
    given: 'the network is given',
    edgeNeurons: 'hidden layer 1: 16 neurons for edges',
    partNeurons: 'hidden layer 2: 16 neurons for parts',
    network:
      'What answers here is the network that was built on purpose to work like this, whichever one the rest of the page uses.',
    noNetwork: (reason: string) => `The network built as hoped is not there: ${reason}`,
    loading: 'The network built as hoped is being loaded.',
    edgeNeuron: (j: number, edge: EdgeName | null) =>
      edge ? `Neuron ${j}, ${placeOf(edge)}:` : `Neuron ${j}:`,
    hint: 'Point at an edge, a direction or a neuron. Press an edge to switch it.',
    ofEdge: ({
      index,
      direction,
      j,
      from,
      to,
    }: {
      index: number;
      direction: EdgeDirection;
      j: number;
      from: string;
      to: string;
    }) =>
      `Edge ${index}, ${direction}. If it were all the ink there is, neuron ${j} of hidden layer 1 would rise most: from ${from} on blank paper to ${to}.`,
    ofDirection: (direction: EdgeDirection, count: number) =>
      `${edgesOf(count)} here ${count === 1 ? 'is' : 'are'} ${direction}. The neurons of hidden layer 1 that are named after this direction stand out.`,
    ofNeuron: ({
      j,
      edge,
      activation,
      blank,
    }: {
      j: number /** null until it is known. */;
      edge: EdgeName | null;
      activation: string;
      blank: string;
    }) => {
      const light = `It is at ${activation}, on blank paper at ${blank}.`;
      if (!edge) return `Neuron ${j} of hidden layer 1. ${light}`;
      return `Neuron ${j} of hidden layer 1 likes best a bar that is ${placeOf(edge)} (0 to 3 from the top and from the left). ${light}`;
    },
    ofPart: (part: PartName, activation: string) =>
      `The neuron of the ${partTexts.en[part].name}, ${partTexts.en[part].looks}, is at ${activation}.`,
    answer: ({
      on,
      count,
      parts,
      reading,
    }: {
      on: number;
      count: number;
      parts: readonly PartName[];
      reading: Reading;
    }) => {
      if (on === 0)
        return 'No edge is on. On blank paper some neurons glow all the same: their biases alone light them.';
      return `With ${on} of ${edgesOf(count)} on, ${litParts(parts)}, and the network reads ${aDigit(reading.digit)}, with ${reading.activation}.`;
    },
    /** Without the digit where that is not to be told. */
    question: ({ count, digit }: { count: number; digit: number | null }) => {
      const [all, then] = digit === null ? ['some digit', 'that digit'] : [aDigit(digit), aDigit(digit)];
      return `All ${edgesOf(count)} together are read as ${all}. Switched on in the order of the pen, from how many on does the network read ${then}, and nothing else again?`;
    },
    range: ({ from, to }: Range) => (from === to ? `${from}` : `${from} to ${to}`),
    /** missBy is 0 for a bet that is right, above 0 for one that is too high, below for one too low. */
    verdict: ({
      missBy,
      from,
      count,
      digit,
      activation,
      before,
    }: {
      missBy: number;
      from: number;
      count: number;
      digit: number;
      activation: string /** What is read with one edge fewer; null where there is none fewer. */;
      before: number | null;
    }) => {
      const graded = missBy === 0 ? 'Right: ' : 'Not quite: ';
      const earlier = before === null ? '' : ` With ${from - 1} it still reads ${aDigit(before)}.`;
      return `${graded}from ${from} of ${edgesOf(count)} on the network reads ${aDigit(digit)}, at first with ${activation}, because no edge decides: each adds its part to the sums.${earlier}${ideaBehind(missBy)}`;
    },
    readings: 'What is read with so many edges on',
    readingAt: (count: number, { digit, activation }: Reading) =>
      `${edgesOf(count)}: ${digit}, ${activation}`,
  },
};

export type EdgesTexts = (typeof edgesTexts)['en'];
