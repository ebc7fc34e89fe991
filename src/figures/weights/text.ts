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

export const weightsTexts = {
  name: 'weights',
  en: {
    name: 'Add up ink × weights',
    lead: 'One neuron of hidden layer 1, and its 784 weights as a grid over your drawing: blue is positive, orange with a dash negative. Outlined pixels have ink. Ink × weight is a pixel’s contribution; add them up, one after the other.',
    choose: 'Neuron',
    grid: 'The 784 weights of the neuron',
    keys: 'Arrow keys go from pixel to pixel.',
    /** Names above the parts: of the grid by what it shows, of the column, of the sums. */
    gridShows: { weights: 'weights', contributions: 'ink × weights' } satisfies Readonly<
      Record<'weights' | 'contributions', string>
    >,
    column: 'terms',
    sums: 'sums',
    shows: 'The grid shows',
    order: 'Order',
    orders: { place: 'row by row', size: 'sorted' } satisfies Readonly<Record<AddingOrder, string>>,
    play: 'Add up',
    stop: 'Stop',
    slider: 'Contributions added',
    added: (count: number) => `${count} of 784 added`,
    term: ({ row, column, ink, weight, contribution }: PrintedWeight) =>
      `Row ${row}, column ${column}: ink ${ink} × weight ${weight} = ${contribution}`,
    hint: 'Point at a pixel to see its term.',
    positive: '+ positive sum',
    negative: '− negative sum',
    soFar: 'weighted sum',
    rest: ({ sum, bias, z, a }: { sum: string; bias: string; z: string; a: string }) =>
      `All 784 come to ${sum}. With the bias ${bias}, z = ${z}, which makes its activation ${a}.`,
    unfinished: (count: number) => `After ${count} of the 784 contributions.`,
    /** Stands for a sum that is to be bet on. */
    unknown: '?',
    asked: 'Nothing is added up yet: bet first.',
    noNetwork: 'There is no network now, so there are no weights.',
    question: (name: string) =>
      `${name}: will its 784 contributions for your digit come to more than 0 or to less?`,
    questionBlank: 'Draw a digit, then bet: will ink × weights come to more than 0 or to less?',
    answers: { above: 'more than 0', below: 'less than 0' },
    verdict: ({
      isRight,
      isAbove,
      positive,
      negative,
      sum,
      inkedCount,
    }: {
      isRight: boolean;
      isAbove: boolean;
      positive: string;
      negative: string;
      sum: string;
      /** The weights that met ink. */
      inkedCount: number;
    }) => {
      const outcome = `${isRight ? 'Right' : 'No'}: ${sum}, because your ink on blue adds ${positive}, and ${isAbove ? 'that on orange takes only' : 'that on orange takes'} ${negative}.`;
      const idea = `The neuron stores no picture that your digit would have to look like: only the ${inkedCount} weights under your ink count, and all others are multiplied by 0.`;
      return isRight ? outcome : `${outcome} ${idea}`;
    },
    again: 'Hide the sum and bet',
  },
};

export type WeightsTexts = (typeof weightsTexts)['en'];
