/**
 * The picture's rows on their way into one column, from 0 (none) to 1 (all 28): row after row, several at a
 * time.
 */
import { imageSide } from '../../../network/lessonShape.ts';
import { easeTravel, type Travel } from './travel.ts';

/** Where a figure begins: midway, where one sees what happens. */
export const halfUnrolled: Travel = { fraction: 0.45, isPlaying: false, end: 1 };

/** Rows that are on their way at a time. */
const rowsAtATime = 5;

/**
 * Fraction 0...1 of its way that a row has gone when all of them together have gone some fraction; smooth at
 * both ends.
 */
export function fractionOfRow(fraction: number, row: number): number {
  const gone = (fraction * (imageSide - 1 + rowsAtATime) - row) / rowsAtATime;
  return easeTravel(Math.min(1, Math.max(0, gone)));
}

/** Rows that have arrived in the column. */
export function arrivedRows(fraction: number): number {
  let count = 0;
  for (let row = 0; row < imageSide; row++) if (fractionOfRow(fraction, row) === 1) count++;
  return count;
}
