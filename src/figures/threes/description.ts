/** The figure `threes` in words. */
import { type DescriptionTexts, type InkRun, inkTable } from '../../text/description.ts';
import type { HandThree } from './model/threeHands.ts';

/** A hand's three, as printed; read is null before a network has read it. */
interface PrintedHand {
  readonly kind: HandThree['kind'];
  readonly litCount: number;
  /** How many of those the hand before lights too; null for the first. */
  readonly both: number | null;
  readonly read: { readonly digit: number; readonly activation: string } | null;
}

/** What the figure shows. */
export interface ThreesFacts {
  readonly hands: readonly PrintedHand[];
  /** The whole hand that the slide is nearest to. */
  readonly nearest: number;
  /** What all of them share; null before the bet. */
  readonly shared: { readonly all: number; readonly some: number; readonly none: number } | null;
  /** The pixels that the nearest hand lights. */
  readonly rows: readonly { readonly row: number; readonly runs: readonly InkRun[] }[];
}

const kinds: Readonly<Record<HandThree['kind'], string>> = {
  reader: 'your own',
  ours: 'ours',
  synthetic: 'made up',
};

export const threesDescription = {
  name: 'threes-description',
  en: {
    here: 'A row of threes, each written by another hand, drawn as the network is given them: 28 rows of 28 cells, white where there is ink. Below them one is shown large, and beside it a picture of what all of them share: brightest where every hand has ink, dark where none has.',
    now: ({ hands, nearest, shared }: ThreesFacts) => [
      `Hand ${nearest} of ${hands.length} is shown large, counted from 0; it lights ${hands[nearest].litCount} of the 784 cells.`,
      shared
        ? `All of the hands light ${shared.all} cells; ${shared.some} more are lit by some of them; ${shared.none} by none.`
        : 'What all of them share is hidden until you have bet.',
    ],
    tables: ({ hands, nearest, rows }: ThreesFacts) => [
      {
        title: 'The hands',
        columns: ['hand', 'whose', 'cells lit', 'of them lit by the hand before', 'read as', 'activation'],
        rows: hands.map(({ kind, litCount, both, read }, index) => [
          String(index),
          kinds[kind],
          String(litCount),
          both === null ? '' : String(both),
          read ? String(read.digit) : '',
          read?.activation ?? '',
        ]),
      },
      inkTable(`Hand ${nearest}: which cells are lit`, rows),
    ],
    can: [
      'Go from hand to hand: with the slider and arrow keys, or by the button of each hand.',
      'Bet how many cells all of them light, or have it shown without a bet.',
      'Walk through both pictures cell by cell with arrow keys.',
      'Put a three on the pad.',
    ],
    hint: 'Read in the table how many cells a hand has in common with the hand before. Far from all, and still both are threes.',
  } satisfies DescriptionTexts<ThreesFacts>,
};
