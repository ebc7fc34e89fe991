/**
 * Whether a network reads a digit wherever, however large and with whatever pen it is drawn: people's digits
 * are put on the pad, normalised as the page does it and read. Each cell of the table is the lowest accuracy
 * over all places.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import type { Point } from '../../src/image/Drawing.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import type { Network } from '../../src/network/Network.ts';
import { examplesOfDigits } from './dataExamples.ts';
import { placeOnPad } from './placeOnPad.ts';

/** What the table is measured at. */
export interface PadOptions {
  /** The longer side of a digit's strokes, as fractions of the pad's side. */
  readonly sizes: readonly number[];
  /** Widths of the pen in cells, as the pad draws it. */
  readonly penWidthsCells: readonly number[];
  /** See Placing. */
  readonly places: readonly Point[];
  readonly padSidePx: number;
}

/** The table, and how much stands behind it. */
export interface PadTable {
  /** Digits that each number was measured on. */
  readonly digitCount: number;
  readonly placeCount: number;
  readonly padSidePx: number;
  readonly sizes: readonly number[];
  readonly penWidthsCells: readonly number[];
  /** lowestAccuracy[s][w], 0...1: for a size and a pen's width, that of the worst place. */
  readonly lowestAccuracy: readonly (readonly number[])[];
}

const thirds = [0, 0.5, 1];

/**
 * Every size, pen and place that the table of the report is about; the pad is a small one, ten pixels a cell.
 */
export const wholePad: PadOptions = {
  sizes: [0.2, 0.4, 0.6, 0.8, 1],
  penWidthsCells: [1, 2, 3, 4],
  places: thirds.flatMap((y) => thirds.map((x): Point => [x, y])),
  padSidePx: 280,
};

/** Reads all the digits at every size, with every pen, at every place. */
export function measurePad(network: Network, digits: readonly PenDigit[], options: PadOptions): PadTable {
  const { sizes, penWidthsCells, places, padSidePx } = options;
  const accuracy = (sizeShare: number, penWidthCells: number, place: Point): number => {
    const placed = digits.map((digit) => {
      const strokes = placeOnPad(digit.drawing.strokes, { sizeShare, place, padSidePx });
      return { ...digit, drawing: { strokes, penWidthCells } };
    });
    return evaluate(network, examplesOfDigits(placed)).accuracy;
  };
  return {
    digitCount: digits.length,
    placeCount: places.length,
    padSidePx,
    sizes,
    penWidthsCells,
    lowestAccuracy: sizes.map((size) =>
      penWidthsCells.map((width) => Math.min(...places.map((place) => accuracy(size, width, place)))),
    ),
  };
}

/** How far the lowest cell of any pen lies below the mean of that pen's cells: a fraction of the digits. */
export function deepestBelowPen({ lowestAccuracy, penWidthsCells }: PadTable): number {
  const below = penWidthsCells.map((_, pen) => {
    const cells = lowestAccuracy.map((ofSize) => ofSize[pen]);
    return cells.reduce((sum, cell) => sum + cell, 0) / cells.length - Math.min(...cells);
  });
  return Math.max(...below);
}

/** The lowest accuracy anywhere in the table, 0...1. */
export function lowestCell({ lowestAccuracy }: PadTable): number {
  return Math.min(...lowestAccuracy.flat());
}
