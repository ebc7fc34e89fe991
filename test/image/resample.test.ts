import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaredDistanceToSegment } from '../../src/image/capsule.ts';
import type { Stroke } from '../../src/image/Drawing.ts';
import { resample } from '../../src/image/resample.ts';
import { simplify } from '../../src/image/simplify.ts';
import { arbitraryPoint, seeded } from './drawings.ts';

const arbitraryStroke = fc.array(arbitraryPoint, { minLength: 2, maxLength: 30 });

function distanceToStroke(point: Stroke[number], stroke: Stroke): number {
  const squares = stroke.map((end, p) => squaredDistanceToSegment(point, stroke[Math.max(0, p - 1)], end));
  return Math.sqrt(Math.min(...squares));
}

describe('resample', () => {
  it('spreads points evenly along a bent line', () => {
    const bent: Stroke = [
      [0, 0],
      [1, 0],
      [4, 0],
      [4, 4],
    ];
    expect(resample(bent, 5)).toEqual([
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 2],
      [4, 4],
    ]);
  });

  it('gives the number of points asked for, all on the line, between the same ends', () => {
    fc.assert(
      fc.property(arbitraryStroke, fc.integer({ min: 2, max: 50 }), (stroke, pointCount) => {
        const even = resample(stroke, pointCount);
        expect(even).toHaveLength(pointCount);
        expect([even[0], even[pointCount - 1]]).toEqual([stroke[0], stroke[stroke.length - 1]]);
        for (const point of even) expect(distanceToStroke(point, stroke)).toBeLessThan(1e-6);
      }),
      seeded,
    );
  });

  it('leaves a tap and an empty stroke as they are', () => {
    expect(resample([[1, 2]], 9)).toEqual([[1, 2]]);
    expect(resample([], 9)).toEqual([]);
  });
});

describe('simplify', () => {
  it('drops the points of a straight line and keeps its corners', () => {
    const corner: Stroke = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [3, 0],
      [3, 2],
      [3, 5],
    ];
    expect(simplify(corner, 0.05)).toEqual([
      [0, 0],
      [3, 0],
      [3, 5],
    ]);
  });

  it('keeps the points that it keeps, in order, and every other one within the tolerance of the line', () => {
    const tolerance = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(arbitraryStroke, tolerance, (stroke, toleranceCells) => {
        const simple = simplify(stroke, toleranceCells);
        expect(simple).toEqual(stroke.filter((point) => simple.includes(point)));
        expect([simple[0], simple.at(-1)]).toEqual([stroke[0], stroke.at(-1)]);
        for (const point of stroke) {
          expect(distanceToStroke(point, simple)).toBeLessThanOrEqual(toleranceCells + 1e-6);
        }
      }),
      seeded,
    );
  });

  it('takes a stroke of thousands of points that nearly all matter', () => {
    const zigzag = Array.from({ length: 6000 }, (_, i) => [i / 100, i % 2] as const);
    expect(simplify(zigzag, 0.1).length).toBeGreaterThan(5900);
  });
});
