/** The texts of the figure about the little edges that parts are made of. */

import type { PartName } from '../../image/parts.ts';
import type { EdgeName } from '../../image/probesOfEdges.ts';
import { listWords } from '../../text/listWords.ts';
import { type PartWords, partWords } from '../../text/partWords.ts';
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

export interface EdgesMessages {
  readonly name: string;
  readonly words: PartWords;
  readonly lead: string;
  readonly subjects: string;
  readonly subject: Readonly<Record<EdgeSubject, string>>;
  readonly whole: Readonly<Record<EdgeSubject, string>>;
  readonly byDirection: string;
  readonly direction: Readonly<Record<EdgeDirection, string>>;
  readonly count: (count: number) => string;
  readonly blank: string;
  readonly board: string;
  readonly edge: (index: number, direction: EdgeDirection) => string;
  readonly apart: string;
  readonly apartValue: (percent: number) => string;
  readonly play: string;
  readonly stop: string;
  readonly next: string;
  readonly allOn: string;
  readonly allOff: string;
  readonly given: string;
  readonly edgeNeurons: string;
  readonly partNeurons: string;
  readonly network: string;
  readonly noNetwork: (reason: string) => string;
  readonly loading: string;
  readonly edgeNeuron: (j: number, edge: EdgeName | null) => string;
  readonly hint: string;
  readonly ofEdge: (facts: {
    readonly index: number;
    readonly direction: EdgeDirection;
    readonly j: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly ofDirection: (direction: EdgeDirection, count: number) => string;
  readonly ofNeuron: (facts: {
    readonly j: number;
    /** null until it is known. */
    readonly edge: EdgeName | null;
    readonly activation: string;
    readonly blank: string;
  }) => string;
  readonly ofPart: (part: PartName, activation: string) => string;
  readonly answer: (facts: {
    readonly on: number;
    readonly count: number;
    readonly parts: readonly PartName[];
    readonly reading: Reading;
  }) => string;
  /** Without the digit where that is not to be told. */
  readonly question: (facts: { readonly count: number; readonly digit: number | null }) => string;
  readonly range: (range: Range) => string;
  readonly verdict: (facts: {
    readonly isRight: boolean;
    readonly from: number;
    readonly count: number;
    readonly digit: number;
    readonly activation: string;
    /** What is read with one edge fewer; null where there is none fewer. */
    readonly before: number | null;
  }) => string;
  readonly readings: string;
  readonly readingAt: (count: number, reading: Reading) => string;
}

const aDigit = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`;
const edgesOf = (count: number) => (count === 1 ? '1 edge' : `${count} edges`);
const placeOf = ({ row, column, direction }: EdgeName) => `${direction}, at row ${row}, column ${column}`;
const directions = { level: 'level', rising: 'rising', upright: 'upright', falling: 'falling' } as const;

function litParts(parts: readonly PartName[]): string {
  if (parts.length === 0) return 'no part’s neuron is above 0.5';
  const names = listWords(parts.map((part) => partWords.en[part].name));
  return parts.length === 1
    ? `the neuron of one part is above 0.5, the ${names}`
    : `the neurons of these parts are above 0.5: ${names}`;
}

export const edgesTexts: Readonly<Record<'en', EdgesMessages>> = {
  en: {
    name: 'Strokes broken into little edges',
    words: partWords.en,
    lead: 'A part is recognised by its little edges. Here a stroke is broken into them, and sorted by the way they go.',
    subjects: 'What to break',
    subject: { yours: 'your drawing', loop: 'a loop', line: 'a long line' },
    whole: { yours: 'The drawing', loop: 'A loop', line: 'A long line' },
    byDirection: 'Its edges, by direction',
    direction: directions,
    count: edgesOf,
    blank: 'Draw a digit to break it, or break the loop or the line.',
    board: 'The edges, in the order of the pen',
    edge: (index, direction) => `Edge ${index}, ${direction}`,
    apart: 'How far apart the edges lie',
    apartValue: (percent) => (percent === 0 ? 'whole' : `broken, ${percent} % apart`),
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
    noNetwork: (reason) => `The network built as hoped is not there: ${reason}`,
    loading: 'The network built as hoped is being loaded.',
    edgeNeuron: (j, edge) => (edge ? `Neuron ${j}, ${placeOf(edge)}:` : `Neuron ${j}:`),
    hint: 'Point at an edge, a direction or a neuron. Press an edge to switch it.',
    ofEdge: ({ index, direction, j, from, to }) =>
      `Edge ${index}, ${direction}. If it were all the ink there is, neuron ${j} of hidden layer 1 would rise most: from ${from} on blank paper to ${to}.`,
    ofDirection: (direction, count) =>
      `${edgesOf(count)} here ${count === 1 ? 'is' : 'are'} ${direction}. The neurons of hidden layer 1 that are named after this direction stand out.`,
    ofNeuron: ({ j, edge, activation, blank }) => {
      const light = `It is at ${activation}, on blank paper at ${blank}.`;
      if (!edge) return `Neuron ${j} of hidden layer 1. ${light}`;
      return `Neuron ${j} of hidden layer 1 likes best a bar that is ${placeOf(edge)} (0 to 3 from the top and from the left). ${light}`;
    },
    ofPart: (part, activation) =>
      `The neuron of the ${partWords.en[part].name}, ${partWords.en[part].looks}, is at ${activation}.`,
    answer: ({ on, count, parts, reading }) => {
      if (on === 0)
        return 'No edge is on. On blank paper some neurons glow all the same: their biases alone light them.';
      return `With ${on} of ${edgesOf(count)} on, ${litParts(parts)}, and the network reads ${aDigit(reading.digit)}, with ${reading.activation}.`;
    },
    question: ({ count, digit }) => {
      const [all, then] = digit === null ? ['some digit', 'that digit'] : [aDigit(digit), aDigit(digit)];
      return `All ${edgesOf(count)} together are read as ${all}. Switched on in the order of the pen, from how many on does the network read ${then}, and nothing else again?`;
    },
    range: ({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`),
    verdict: ({ isRight, from, count, digit, activation, before }) => {
      const graded = isRight ? 'Right: ' : 'Not quite: ';
      const earlier = before === null ? '' : ` With ${from - 1} it still reads ${aDigit(before)}.`;
      return `${graded}from ${from} of ${edgesOf(count)} on the network reads ${aDigit(digit)}, at first with ${activation}.${earlier}`;
    },
    readings: 'What is read with so many edges on',
    readingAt: (count, { digit, activation }) => `${edgesOf(count)}: ${digit}, ${activation}`,
  },
};
