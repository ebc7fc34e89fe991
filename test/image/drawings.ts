/**
 * Drawings for the tests: every degenerate one we could think of, and arbitrary ones for properties.
 */
import fc from 'fast-check';
import type { Drawing, Point, Stroke } from '../../src/image/Drawing.ts';

/** How every property is run: always the same drawings. */
export const seeded = { seed: 784, numRuns: 150 };

const manyPoints = Array.from(
  { length: 5000 },
  (_, i): Point => [14 + 9 * Math.sin(i / 40), 14 + 9 * Math.cos(i / 57)],
);

/** Strokes that nobody means to draw, by what is odd about them. */
export const degenerateStrokes: Readonly<Record<string, readonly Stroke[]>> = {
  'no stroke': [],
  'an empty stroke': [[]],
  'empty strokes around a dash': [
    [],
    [
      [4, 4],
      [9, 5],
    ],
    [],
  ],
  'a tap': [[[3, 20]]],
  'two taps': [[[3, 20]], [[22, 5]]],
  'a tap off the pad': [[[-40, 90]]],
  'the same point repeated': [Array.from({ length: 9 }, (): Point => [11.5, 7.25])],
  'a repeated point within a stroke': [
    [
      [5, 5],
      [9, 9],
      [9, 9],
      [9, 9],
      [14, 5],
    ],
  ],
  'a tiny dash': [
    [
      [10, 10],
      [10.2, 10],
    ],
  ],
  'a dash shorter than any rounding': [
    [
      [10, 10],
      [10 + 1e-14, 10],
    ],
  ],
  'a wide dash': [
    [
      [1, 14],
      [27, 14],
    ],
  ],
  'a tall line': [
    [
      [14, -3],
      [14, 31],
    ],
  ],
  'a stroke off the pad': [
    [
      [100, 100],
      [130, 160],
    ],
  ],
  'a stroke across the pad and far beyond': [
    [
      [-5e5, -5e5],
      [5e5, 5e5],
    ],
  ],
  'huge coordinates': [
    [
      [-1e300, 3],
      [1e300, 1e300],
    ],
  ],
  'the smallest numbers': [
    [
      [0, 0],
      [Number.MIN_VALUE, -Number.MIN_VALUE],
    ],
  ],
  'thousands of points': [manyPoints],
};

/**
 * A coordinate on the pad or somewhat outside it, in cells, in steps of 1/64 (so that whole cells add
 * exactly).
 */
const coordinate = fc.integer({ min: -10 * 64, max: 38 * 64 }).map((steps) => steps / 64);

/** A point on the pad or somewhat outside it. */
export const arbitraryPoint = fc.tuple(coordinate, coordinate);

/** One to three strokes of one to eight points. */
export const arbitraryStrokes: fc.Arbitrary<Point[][]> = fc.array(
  fc.array(arbitraryPoint, { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 3 },
);

/** Every width that the pad's pen has, in cells. */
export const arbitraryPenWidth = fc.integer({ min: 10, max: 40 }).map((tenths) => tenths / 10);

/** A drawing of arbitrary strokes by an arbitrary pen. */
export const arbitraryDrawing: fc.Arbitrary<Drawing> = fc.record({
  strokes: arbitraryStrokes,
  penWidthCells: arbitraryPenWidth,
});

/** The largest difference between two lists of numbers of one length. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.NaN;
  return Array.from(a).reduce((largest, value, i) => Math.max(largest, Math.abs(value - b[i])), 0);
}
