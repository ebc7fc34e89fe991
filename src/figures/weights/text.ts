/** The texts of the figure `weights`. */
import type { AddingOrder } from './model/addingUp.ts';

/** A pixel's term, ink x weight = contribution, with its numbers as printed; row and column from 0. */
export interface PrintedWeight {
  readonly row: number;
  readonly column: number;
  readonly ink: string;
  readonly weight: string;
  readonly contribution: string;
}

/** What the figure `weights` says, in one language. */
export interface WeightsMessages {
  readonly name: string;
  readonly lead: string;
  readonly choose: string;
  readonly grid: string;
  readonly keys: string;
  /** Names above the parts: of the grid by what it shows, of the column, of the sums. */
  readonly gridShows: Readonly<Record<'weights' | 'contributions', string>>;
  readonly column: string;
  readonly sums: string;
  readonly shows: string;
  readonly order: string;
  readonly orders: Readonly<Record<AddingOrder, string>>;
  readonly play: string;
  readonly stop: string;
  readonly slider: string;
  readonly added: (count: number) => string;
  readonly term: (printed: PrintedWeight) => string;
  readonly hint: string;
  readonly positive: string;
  readonly negative: string;
  readonly soFar: string;
  readonly rest: (facts: {
    readonly sum: string;
    readonly bias: string;
    readonly z: string;
    readonly a: string;
  }) => string;
  readonly unfinished: (count: number) => string;
  readonly noNetwork: string;
  readonly question: (name: string) => string;
  readonly above: string;
  readonly below: string;
  readonly verdict: (facts: {
    readonly isRight: boolean;
    readonly positive: string;
    readonly negative: string;
    readonly sum: string;
  }) => string;
  readonly addAll: string;
}

export const weightsTexts: Readonly<Record<'en', WeightsMessages>> = {
  en: {
    name: 'Add up ink × weights',
    lead: 'One neuron of hidden layer 1, and its 784 weights as a grid over your drawing: blue is positive, orange with a dash negative. Outlined pixels have ink. Ink × weight is a pixel’s contribution; add them up, one after the other.',
    choose: 'Neuron',
    grid: 'The 784 weights of the neuron',
    keys: 'Arrow keys go from pixel to pixel.',
    gridShows: { weights: 'weights', contributions: 'ink × weights' },
    column: 'terms',
    sums: 'sums',
    shows: 'The grid shows',
    order: 'Order',
    orders: { place: 'row by row', size: 'sorted' },
    play: 'Add up',
    stop: 'Stop',
    slider: 'Contributions added',
    added: (count) => `${count} of 784 added`,
    term: ({ row, column, ink, weight, contribution }) =>
      `Row ${row}, column ${column}: ink ${ink} × weight ${weight} = ${contribution}`,
    hint: 'Point at a pixel to see its term.',
    positive: '+ positive sum',
    negative: '− negative sum',
    soFar: 'weighted sum',
    rest: ({ sum, bias, z, a }) =>
      `All 784 come to ${sum}. With the bias ${bias}, z = ${z}, and a = σ(z) = ${a}.`,
    unfinished: (count) => `After ${count} of the 784 contributions.`,
    noNetwork: 'There is no network now, so there are no weights.',
    question: (name) => `${name}: will its contributions for your digit come to more than 0 or to less?`,
    above: 'more than 0',
    below: 'less than 0',
    verdict: ({ isRight, positive, negative, sum }) =>
      `${isRight ? 'Right' : 'The other way'}: ${positive} and ${negative} make ${sum}.`,
    addAll: 'Add all of them',
  },
};
