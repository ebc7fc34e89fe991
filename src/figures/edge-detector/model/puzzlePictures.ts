/**
 * The small sets of pictures that painted weights are tried on: what should light the neuron, and what should
 * not. Drawn by us from strokes on the 28 x 28 cells, as they lie; the digits are our own examples, scaled
 * and centred.
 */

import type { DigitImage } from '../../../image/DigitImage.ts';
import type { Point, Stroke } from '../../../image/Drawing.ts';
import { exampleDrawingsOf } from '../../../image/exampleDrawings.ts';
import { identityFraming } from '../../../image/Framing.ts';
import { normalise } from '../../../image/normalise.ts';
import { rasterise } from '../../../image/rasterise.ts';
import { inputCount } from '../../../network/lessonShape.ts';

/** A picture of a puzzle, and whether the neuron is to fire for it. */
export interface PuzzlePicture {
  readonly image: DigitImage;
  readonly isWanted: boolean;
  /** The digit that it is an example of; null for lines and fields. */
  readonly digit: number | null;
}

/** The puzzles, in the order in which they are offered. */
export const puzzleIds = [
  'bar',
  'place',
  'upright',
  'anyUpright',
  'edge',
  'thin',
  'corner',
  'loop',
  'oneNotSeven',
] as const;

export type PuzzleId = (typeof puzzleIds)[number];

const penCells = 2.4;

function drawn(strokes: readonly Stroke[], widthCells = penCells): DigitImage {
  return rasterise(strokes, widthCells, { framing: identityFraming }, new Float64Array(inputCount));
}

const line = (from: Point, to: Point): Stroke => [from, to];
/** A straight line along row y, or down column x. */
const across = (y: number, from = 7, to = 21): Stroke => line([from, y], [to, y]);
const down = (x: number, from = 7, to = 21): Stroke => line([x, from], [x, to]);
/** A field of ink: rows from y to y. */
const field = (top: number, bottom: number, from = 7, to = 21): Stroke[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => across(top + row, from, to));

const wanted = (image: DigitImage): PuzzlePicture => ({ image, isWanted: true, digit: null });
const unwanted = (image: DigitImage): PuzzlePicture => ({ image, isWanted: false, digit: null });
const digits = (digit: number, isWanted: boolean): PuzzlePicture[] =>
  exampleDrawingsOf(digit).map(({ drawing }) => ({ image: normalise(drawing).image, isWanted, digit }));

const sets: Readonly<Record<PuzzleId, () => readonly PuzzlePicture[]>> = {
  bar: () => [wanted(drawn([across(10)])), unwanted(drawn(field(6, 14))), unwanted(drawn([]))],
  place: () => [
    wanted(drawn([across(8)])),
    unwanted(drawn([across(20)])),
    unwanted(drawn([across(14)])),
    unwanted(drawn([across(8), across(14), across(20)])),
  ],
  upright: () => [
    wanted(drawn([down(14)])),
    unwanted(drawn([across(14)])),
    unwanted(drawn([line([9, 9], [19, 19])])),
    unwanted(drawn([line([9, 19], [19, 9])])),
  ],
  anyUpright: () => [
    ...[8, 14, 20].map((x) => wanted(drawn([down(x)]))),
    ...[8, 14, 20].map((y) => unwanted(drawn([across(y)]))),
  ],
  edge: () => [
    wanted(drawn(field(15, 21))),
    unwanted(drawn(field(7, 21))),
    unwanted(drawn(field(7, 13))),
    unwanted(drawn([across(9)])),
  ],
  thin: () => [
    wanted(drawn([down(14)], 2)),
    unwanted(drawn([down(14)], 7)),
    unwanted(drawn([down(11), down(17)], 2)),
  ],
  corner: () => [
    wanted(
      drawn([
        [
          [8, 20],
          [8, 8],
          [20, 8],
        ],
      ]),
    ),
    unwanted(drawn([down(8, 8, 20)])),
    unwanted(drawn([across(8, 8, 20)])),
    unwanted(
      drawn([
        [
          [8, 8],
          [20, 8],
          [20, 20],
        ],
      ]),
    ),
  ],
  loop: () => [...digits(9, true), ...digits(6, false), ...digits(1, false)],
  oneNotSeven: () => [...digits(1, true), ...digits(7, false)],
};

/** The pictures of a puzzle: always the same ones. */
export function puzzlePictures(id: PuzzleId): readonly PuzzlePicture[] {
  return sets[id]();
}
