/** The texts of the figure that compares several hands' threes. */

import type { SharedRange } from './model/sharedCells.ts';
import type { HandThree } from './model/threeHands.ts';

const kinds: Readonly<Record<HandThree['kind'], string>> = {
  reader: 'your three',
  ours: 'our three',
  synthetic: 'made-up three',
};

/** What somebody who bets so may think; nothing is said of a bet that is right. */
function ideaBehind(bet: number | null): string {
  if (bet === null || bet === 0) return '';
  return bet > 0
    ? ' It stores no picture of a three to lay over yours: there would be too little to compare.'
    : ' They meet after all, because every digit is scaled and centred before the network gets it.';
}

export const threesTexts = {
  name: 'threes',
  en: {
    name: 'Threes in several hands',
    /** The first thing that the figure says. */
    lead: (hands: number) =>
      `The same digit, by ${hands} hands, as the network is given it, and what it says. Slide from one into the next.`,
    hands: 'Hands',
    slider: 'Slide from hand to hand',
    hand: ({
      kind,
      index,
      digit,
      activation,
    }: {
      kind: HandThree['kind'];
      index: number;
      digit: number;
      activation: string;
    }) => `Hand ${index}, ${kinds[kind]}: read as ${digit}, activation ${activation}`,
    /** A screen reader's words for a hand before there is a network. */
    unread: (kind: HandThree['kind'], index: number) => `Hand ${index}, ${kinds[kind]}`,
    between: (from: number, to: number) => `between hands ${from} and ${to}`,
    handName: (index: number) => `hand ${index}`,
    picture: 'What the network is given',
    sharedPicture: 'What the hands share',
    cell: ({ row, column, light }: { row: number; column: number; light: string }) =>
      `row ${row}, column ${column}: ${light}`,
    sharedCell: ({
      row,
      column,
      count,
      hands,
    }: {
      row: number;
      column: number;
      count: number;
      hands: number;
    }) => `row ${row}, column ${column}: lit by ${count} of ${hands} hands`,
    keys: 'Arrow keys go from cell to cell.',
    compare: ({
      lit,
      both,
      other,
      digit,
      activation,
    }: {
      lit: number;
      both: number;
      other: number;
      digit: number;
      activation: string;
    }) =>
      `This three lights ${lit} cells; hand ${other} lights ${both} of them too. The network reads it as ${digit}, with ${activation}.`,
    legend: { all: 'all of them light', some: 'some light, the more the brighter', none: 'none lights' },
    cells: (count: number) => (count === 1 ? '1 cell' : `${count} cells`),
    hidden: 'Bet first, then see.',
    question: (hands: number) => `How many of the 784 cells do all ${hands} of these threes light?`,
    ranges: { none: 'none', few: '1 to 50', many: '51 to 150', most: 'more than 150' } satisfies Readonly<
      Record<SharedRange, string>
    >,
    /** bet is by how many ranges it was too high, or below 0 too low; null without one. */
    verdict: ({
      bet,
      all,
      hands,
      some,
      still,
    }: {
      bet: number | null;
      all: number;
      hands: number;
      some: number;
      still: string;
    }) =>
      `${bet === null ? '' : bet === 0 ? 'Right. ' : 'Not quite. '}All ${hands} light ${all === 1 ? '1 cell' : `${all} cells`}, because no two pens went the same way: ${some} more are lit by some of them and not by others. ${still}${ideaBehind(bet)}`,
    /** Whether all of the hands are read as threes. */
    stillAll: (hands: number) => `And still the network reads each of the ${hands} as a 3.`,
    stillSome: (threes: number, hands: number) =>
      `And still the network reads ${threes} of the ${hands} as a 3.`,
    skip: 'Show it without a bet',
    again: 'Hide it again',
    toPad: 'Put this one on the pad',
  },
};

export type ThreesTexts = (typeof threesTexts)['en'];
