/** The texts of the figure that compares several hands' threes. */

import type { SharedRange } from '../../state/sharedCells.ts';
import type { HandThree } from './model/threeHands.ts';

/** What the figure `threes` says, in one language. */
export interface ThreesMessages {
  readonly name: string;
  /** The first thing that the figure says. */
  readonly lead: (hands: number) => string;
  readonly hands: string;
  readonly slider: string;
  readonly hand: (facts: {
    readonly kind: HandThree['kind'];
    readonly index: number;
    readonly digit: number;
    readonly activation: string;
  }) => string;
  /** A screen reader's words for a hand before there is a network. */
  readonly unread: (kind: HandThree['kind'], index: number) => string;
  readonly between: (from: number, to: number) => string;
  readonly handName: (index: number) => string;
  readonly picture: string;
  readonly sharedPicture: string;
  readonly cell: (facts: { readonly row: number; readonly column: number; readonly light: string }) => string;
  readonly sharedCell: (facts: {
    readonly row: number;
    readonly column: number;
    readonly count: number;
    readonly hands: number;
  }) => string;
  readonly keys: string;
  readonly compare: (facts: {
    readonly lit: number;
    readonly both: number;
    readonly other: number;
    readonly digit: number;
    readonly activation: string;
  }) => string;
  readonly legend: { readonly all: string; readonly some: string; readonly none: string };
  readonly cells: (count: number) => string;
  readonly hidden: string;
  readonly question: (hands: number) => string;
  readonly ranges: Readonly<Record<SharedRange, string>>;
  readonly verdict: (facts: {
    readonly isRight: boolean | null;
    readonly all: number;
    readonly hands: number;
    readonly some: number;
    readonly still: string;
  }) => string;
  /** Whether all of the hands are read as threes. */
  readonly stillAll: (hands: number) => string;
  readonly stillSome: (threes: number, hands: number) => string;
  readonly skip: string;
  readonly again: string;
  readonly toPad: string;
}

const kinds: Readonly<Record<HandThree['kind'], string>> = {
  reader: 'your three',
  ours: 'our three',
  synthetic: 'made-up three',
};

export const threesTexts: Readonly<Record<'en', ThreesMessages>> = {
  en: {
    name: 'Threes in several hands',
    lead: (hands) =>
      `The same digit, by ${hands} hands, as the network is given it, and what it says. Slide from one into the next.`,
    hands: 'Hands',
    slider: 'Slide from hand to hand',
    hand: ({ kind, index, digit, activation }) =>
      `Hand ${index}, ${kinds[kind]}: read as ${digit}, activation ${activation}`,
    unread: (kind, index) => `Hand ${index}, ${kinds[kind]}`,
    between: (from, to) => `between hands ${from} and ${to}`,
    handName: (index) => `hand ${index}`,
    picture: 'What the network is given',
    sharedPicture: 'What the hands share',
    cell: ({ row, column, light }) => `row ${row}, column ${column}: ${light}`,
    sharedCell: ({ row, column, count, hands }) =>
      `row ${row}, column ${column}: lit by ${count} of ${hands} hands`,
    keys: 'Arrow keys go from cell to cell.',
    compare: ({ lit, both, other, digit, activation }) =>
      `This three lights ${lit} cells; hand ${other} lights ${both} of them too. The network reads it as ${digit}, with ${activation}.`,
    legend: { all: 'all of them light', some: 'some light, the more the brighter', none: 'none lights' },
    cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
    hidden: 'Bet first, then see.',
    question: (hands) => `How many of the 784 cells do all ${hands} of these threes light?`,
    ranges: { none: 'none', few: '1 to 50', many: '51 to 150', most: 'more than 150' },
    verdict: ({ isRight, all, hands, some, still }) =>
      `${isRight === null ? '' : isRight ? 'Right. ' : 'Not quite. '}All ${hands} light ${all === 1 ? '1 cell' : `${all} cells`}; ${some} more are lit by some of them and not by others. ${still}`,
    stillAll: (hands) => `And still the network reads each of the ${hands} as a 3.`,
    stillSome: (threes, hands) => `And still the network reads ${threes} of the ${hands} as a 3.`,
    skip: 'Show it without a bet',
    again: 'Hide it again',
    toPad: 'Put this one on the pad',
  },
};
