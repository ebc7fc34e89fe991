/**
 * 784 signed numbers as a picture: blue for positive, orange for negative, dark at zero;
 * linear, symmetric about zero.
 */
import { type SignedCells, setFraction } from './signedCells.ts';

/** A canvas context whose canvas has one pixel a cell; the style sheet enlarges it. */
export type CellContext = CanvasRenderingContext2D;

/**
 * Gives cells their values, row by row; `limit` has full colour, and so has all beyond it. A limit of 0
 * stands for values that are all 0.
 */
export function drawSignedPicture(cells: SignedCells, values: ArrayLike<number>, limit: number): void {
  for (let cell = 0; cell < cells.rgbas.length; cell++)
    setFraction(cells, cell, limit > 0 ? values[cell] / limit : 0);
}

/** The limit at which the largest of the values has full colour; 0 when all are 0. */
export function largestSize(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
