/**
 * Smooth random fields over the picture: how far each place is pushed by an elastic distortion.
 * Each is a cubic B-spline through a coarse grid of normal numbers, made once; an example picks two of them
 * (one for x, one for y) and a strength of its own, which is far cheaper than making new ones and as varied:
 * n fields give n^2 pairs.
 */
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';

/** One field: 784 displacements, row-major, at the cells' centres; the largest of them is 1 or -1. */
export type SmoothField = Float64Array;

/**
 * New fields. spans is how many spans of the coarse grid lie across the picture: a field bends about
 * spans / 2 times from side to side.
 */
export function createSmoothFields(random: Random, count: number, spans: number): SmoothField[] {
  return Array.from({ length: count }, () => createSmoothField(random, spans));
}

/**
 * A field's value anywhere in the picture, bilinear between cells' centres; x and y in cells, clamped to the
 * picture.
 */
export function sampleField(field: SmoothField, x: number, y: number): number {
  const column = Math.min(Math.max(x - 0.5, 0), imageSide - 1.001);
  const row = Math.min(Math.max(y - 0.5, 0), imageSide - 1.001);
  const left = Math.floor(column);
  const top = Math.floor(row);
  const shareX = column - left;
  const cell = top * imageSide + left;
  const upper = field[cell] + shareX * (field[cell + 1] - field[cell]);
  const below = cell + imageSide;
  const lower = field[below] + shareX * (field[below + 1] - field[below]);
  return upper + (row - top) * (lower - upper);
}

function createSmoothField(random: Random, spans: number): SmoothField {
  const knots = spans + 3;
  const heights = Float64Array.from({ length: knots * knots }, () => random.normal());
  const field = new Float64Array(inputCount);
  let largest = 0;
  for (let row = 0; row < imageSide; row++) {
    for (let column = 0; column < imageSide; column++) {
      const value = spline(heights, knots, splinePlace(column, spans), splinePlace(row, spans));
      field[row * imageSide + column] = value;
      largest = Math.max(largest, Math.abs(value));
    }
  }
  return field.map((value) => value / largest);
}

/** Which span a cell's centre lies in, and how far into it (0...1). */
function splinePlace(cell: number, spans: number): [span: number, share: number] {
  const place = ((cell + 0.5) / imageSide) * spans;
  const span = Math.floor(place);
  return [span, place - span];
}

function spline(
  heights: Float64Array,
  knots: number,
  [spanX, shareX]: [number, number],
  [spanY, fractionY]: [number, number],
): number {
  const acrossX = cubicBasis(shareX);
  const acrossY = cubicBasis(fractionY);
  let value = 0;
  for (let r = 0; r < 4; r++) {
    for (let c = 0; c < 4; c++) value += acrossY[r] * acrossX[c] * heights[(spanY + r) * knots + spanX + c];
  }
  return value;
}

/** The four cubic B-spline weights at a fraction (0...1) of a span; they add up to 1. */
function cubicBasis(t: number): [number, number, number, number] {
  const s = 1 - t;
  return [
    (s * s * s) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * s * s * s - 6 * s * s + 4) / 6,
    (t * t * t) / 6,
  ];
}
