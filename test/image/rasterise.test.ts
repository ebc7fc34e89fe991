import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, Stroke } from '../../src/image/Drawing.ts';
import { applyFraming } from '../../src/image/Framing.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { arbitraryPenWidth, arbitraryStrokes, largestDifference, seeded } from './drawings.ts';

function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const lengthSquared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const dot = (x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1]);
  const fraction = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, dot / lengthSquared));
  return Math.hypot(x - a[0] - fraction * (b[0] - a[0]), y - a[1] - fraction * (b[1] - a[1]));
}

/** The slow twin: the distance from every cell to every segment. */
function rasteriseSlowly(strokes: readonly Stroke[], penWidthCells: number, softness: number): number[] {
  return Array.from({ length: inputCount }, (_, cell) => {
    const x = (cell % imageSide) + 0.5;
    const y = Math.floor(cell / imageSide) + 0.5;
    const distances = strokes.flatMap((stroke) =>
      stroke.map((point, p) => distanceToSegment(x, y, stroke[Math.max(0, p - 1)], point)),
    );
    const value = (penWidthCells / 2 - Math.min(Infinity, ...distances)) / softness + 0.5;
    return Math.min(1, Math.max(0, value));
  });
}

const dash: Stroke = [
  [6, 9.5],
  [12, 9.5],
];

describe('rasterise', () => {
  it('agrees with the distance from every cell to every segment', () => {
    const softness = fc.integer({ min: 2, max: 30 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPenWidth, softness, (strokes, width, soft) => {
        const image = rasterise(strokes, width, { softness: soft });
        expect(largestDifference(image, rasteriseSlowly(strokes, width, soft))).toBeLessThan(1e-12);
      }),
      seeded,
    );
  });

  it('commutes with a shift by whole cells, as far as the ink stays in the picture', () => {
    const shift = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPenWidth, shift, shift, (strokes, width, columns, rows) => {
        const image = rasterise(strokes, width);
        const framing = { scale: 1, shiftXCells: columns, shiftYCells: rows };
        const shifted = rasterise(applyFraming(strokes, framing), width);
        const expected = Array.from(shifted, (value, cell) => {
          const column = (cell % imageSide) - columns;
          const row = Math.floor(cell / imageSide) - rows;
          const isKnown = column >= 0 && column < imageSide && row >= 0 && row < imageSide;
          return isKnown ? image[row * imageSide + column] : value;
        });
        expect(largestDifference(shifted, expected)).toBeLessThan(1e-12);
      }),
      seeded,
    );
  });

  it('draws under a framing what it draws of framed strokes', () => {
    const framing = { scale: 0.7, shiftXCells: 3.2, shiftYCells: -1.4 };
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPenWidth, (strokes, width) => {
        const image = rasterise(strokes, width, { framing });
        expect(image).toEqual(rasterise(applyFraming(strokes, framing), width));
      }),
      seeded,
    );
  });

  it('makes a line as wide as the pen: full inside, half at the edge, nothing beyond', () => {
    const image = rasterise([dash], 3);
    const column = [7, 8, 9, 10, 11].map((row) => image[row * imageSide + 9]);
    expect(column).toEqual([0, 1, 1, 1, 0]);
    expect(rasterise([dash], 4)[7 * imageSide + 9]).toBe(0.5);
  });

  it('softens the edge over the width it is told', () => {
    const image = rasterise([dash], 3, { softness: 2 });
    expect([6, 7, 8, 9].map((row) => image[row * imageSide + 9])).toEqual([0, 0.25, 0.75, 1]);
  });

  it('draws a tap as a dot as wide as the pen', () => {
    const image = rasterise([[[9.5, 9.5]]], 3);
    const ink = Array.from(image).filter((value) => value > 0);
    expect(ink).toHaveLength(9);
    expect(image[9 * imageSide + 9]).toBe(1);
    expect(image[8 * imageSide + 8]).toBeCloseTo(2 - Math.SQRT2, 12);
  });

  it('overwrites every cell of the image it is given, and returns it', () => {
    const into = new Float64Array(inputCount).fill(0.7);
    expect(rasterise([dash], 2, {}, into)).toBe(into);
    expect(into).toEqual(rasterise([dash], 2));
  });

  it('draws a line with both ends far outside where it crosses the picture', () => {
    const far = rasterise(
      [
        [
          [-4e5, 9.5],
          [4e5, 9.5],
        ],
      ],
      3,
    );
    expect(Array.from(far).filter((value) => value === 1)).toHaveLength(3 * imageSide);
  });

  it.each([
    ['a coordinate that is not a number', [[[1, Number.NaN]]], 2, 1, /stroke 0, point 0/],
    ['an infinite coordinate', [[], [[1, 2] as Point, [Infinity, 2] as Point]], 2, 1, /stroke 1, point 1/],
    ['a width that is not a number', [dash], Number.NaN, 1, /width/],
    ['no width', [dash], 0, 1, /width/],
    ['no softness', [dash], 2, 0, /softness/],
  ] as [string, Stroke[], number, number, RegExp][])('refuses %s', (_, strokes, width, softness, message) => {
    expect(() => rasterise(strokes, width, { softness })).toThrow(RangeError);
    expect(() => rasterise(strokes, width, { softness })).toThrow(message);
  });
});
