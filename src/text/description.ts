/**
 * What the descriptions of all figures have in common: their four parts, what is on the pad, and where in a
 * picture something lies. What a figure says of itself is in its folder.
 */

import { listWords } from './listWords.ts';

/** Numbers that are heard or read as a table. */
export interface DescribedTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** What a figure says of itself; Facts are what it shows at a moment. */
export interface DescriptionTexts<Facts> {
  /** What is here: what one would see, the same at all times. */
  readonly here: string;
  /** What it shows now, in sentences. */
  readonly now: (facts: Facts) => readonly string[];
  /** The same as numbers, where it is a graph or a list of many. */
  readonly tables?: (facts: Facts) => readonly DescribedTable[];
  /** What one can do, by which control. */
  readonly can: readonly string[];
  /** What to try first, and what to attend to. */
  readonly hint: string;
}

/** What is on the pad, and the brightest outputs, as printed; answer is null where there is none. */
export interface PadFacts {
  readonly drawn: 'nothing' | 'example' | 'own';
  /** The digit that it is an example of, or null. */
  readonly label: number | null;
  readonly answer: {
    readonly digit: number;
    readonly activation: string;
    readonly next: number;
    readonly nextActivation: string;
  } | null;
}

/** The nine parts of a picture, row by row. */
const ninths = [
  'the upper left',
  'the top',
  'the upper right',
  'the left',
  'the middle',
  'the right',
  'the lower left',
  'the bottom',
  'the lower right',
];

/** "the top and the middle", by the numbers of the ninths. */
export function sayNinths(places: readonly number[]): string {
  return listWords(places.map((place) => ninths[place]));
}

/** Where the weights of a picture are positive, and where negative: ninths, the strongest first. */
export interface WeightPlaces {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

/** A picture of weights in words. */
export function sayWeights({ positive, negative }: WeightPlaces): string {
  const signs = [
    ...(positive.length > 0 ? [`positive at ${sayNinths(positive)}`] : []),
    ...(negative.length > 0 ? [`negative at ${sayNinths(negative)}`] : []),
  ];
  return signs.length > 0 ? signs.join('; ') : 'mixed everywhere; no region stands out';
}

function sayPad({ drawn, label, answer }: PadFacts): string {
  const what = {
    nothing: 'Nothing is drawn on the pad.',
    example: `On the pad is our example of ${label === 8 ? 'an' : 'a'} ${label}.`,
    own: 'On the pad is a drawing.',
  }[drawn];
  if (!answer) return what;
  const { digit, activation, next, nextActivation } = answer;
  return `${what} The network answers ${digit}, with ${activation}; next comes ${next}, with ${nextActivation}.`;
}

/** Neurons by their index, with what each holds, as printed. */
export interface PrintedNeuron {
  readonly index: number;
  readonly activation: string;
}

/** "neuron 3 (0.98) and neuron 9 (0.91)". */
export function sayNeurons(neurons: readonly PrintedNeuron[]): string {
  return listWords(neurons.map(({ index, activation }) => `neuron ${index} (${activation})`));
}

/** The ten outputs as a table. */
export function outputsTable(activations: readonly string[]): DescribedTable {
  return {
    title: 'The ten outputs',
    columns: ['digit', 'activation'],
    rows: activations.map((activation, digit) => [String(digit), activation]),
  };
}

/** A run of lit pixels in a row: its first and its last column. */
export type InkRun = readonly [first: number, last: number];

/** Columns of a row, in runs. */
export function sayRuns(runs: readonly InkRun[]): string {
  return runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
}

/** A picture of ink as a table: which pixels of which row are lit. Rows without ink are left out. */
export function inkTable(
  title: string,
  rows: readonly { row: number; runs: readonly InkRun[] }[],
): DescribedTable {
  return {
    title,
    columns: ['row', 'lit columns'],
    rows: rows.map(({ row, runs }) => [String(row), sayRuns(runs)]),
  };
}

/** How far a network has learned, as printed; null where it was not measured. */
export interface PrintedSnapshot {
  readonly examples: string;
  readonly accuracy: string | null;
  readonly cost: string | null;
}

/** What a run of training shows. */
export interface RunFacts {
  readonly isRunning: boolean;
  readonly latest: PrintedSnapshot;
  /** Some of the moments that are kept, oldest first. */
  readonly kept: readonly PrintedSnapshot[];
  /** Where each neuron of the first layer has its weights. */
  readonly pictures: readonly WeightPlaces[];
}

/** A run in sentences. */
export function sayRun({ isRunning, latest: { examples, accuracy, cost } }: RunFacts): readonly string[] {
  const measured =
    accuracy === null || cost === null
      ? ''
      : ` It reads ${accuracy} of the digits held out correctly, at a cost of ${cost}.`;
  if (examples === '0')
    return [`The network is untrained: its weights and biases are random numbers.${measured}`];
  return [`The network ${isRunning ? 'is learning' : 'rests'}; it has seen ${examples} examples.${measured}`];
}

/** Pictures of weights in words, a row a neuron. */
export function weightsTable(pictures: readonly WeightPlaces[]): DescribedTable {
  return {
    title: 'The pictures of weights, in words',
    columns: ['neuron', 'where its weights are'],
    rows: pictures.map((places, index) => [String(index), sayWeights(places)]),
  };
}

/** A run as tables: its curves, and its pictures of weights. */
export function runTables({ kept, pictures }: RunFacts): readonly DescribedTable[] {
  const measured = kept.filter(({ accuracy }) => accuracy !== null);
  return [
    {
      title: 'The curves, on digits held out',
      columns: ['examples seen', 'read correctly', 'cost'],
      rows: measured.map(({ examples, accuracy, cost }) => [examples, accuracy ?? '', cost ?? '']),
    },
    weightsTable(pictures),
  ];
}

export const descriptionTexts = {
  name: 'description',
  en: {
    title: (name: string) => `${name}: described`,
    here: 'What is here',
    now: 'What it shows now',
    can: 'What you can do',
    hint: 'A hint',
    numbers: 'In numbers',
    close: 'Close the description',
    pad: sayPad,
    noNetwork: 'There is no network yet, so there are no numbers to describe.',
  },
};
