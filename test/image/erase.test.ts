import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaredDistanceToSegment } from '../../src/image/capsule.ts';
import type { Point, Stroke } from '../../src/image/Drawing.ts';
import { eraseAlong } from '../../src/image/erase.ts';
import { arbitraryPoint, arbitraryStrokes, seeded } from './drawings.ts';

const arbitraryPath = fc.oneof(fc.tuple(arbitraryPoint), fc.tuple(arbitraryPoint, arbitraryPoint));
const arbitraryRadius = fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10);

/** Nearer to an edge than this, in cells, a point counts on both sides of it. */
const edgeCells = 1e-7;

function distanceToPath(point: Point, path: readonly Point[]): number {
  return Math.sqrt(squaredDistanceToSegment(point, path[0], path[1] ?? path[0]));
}

function distanceToStrokes(point: Point, strokes: readonly Stroke[]): number {
  const squares = strokes.flatMap((stroke) =>
    stroke.map((end, p) => squaredDistanceToSegment(point, stroke[Math.max(0, p - 1)], end)),
  );
  return Math.sqrt(Math.min(Infinity, ...squares));
}

/** Places along the line of each stroke, its points among them. */
function placesAlong(strokes: readonly Stroke[]): Point[] {
  return strokes.flatMap((stroke) =>
    stroke.flatMap(([x, y], p) => {
      const [ax, ay] = stroke[Math.max(0, p - 1)];
      return [0, 0.13, 0.37, 0.5, 0.71, 0.94, 1].map((t): Point => [ax + (x - ax) * t, ay + (y - ay) * t]);
    }),
  );
}

const line: Stroke = [
  [0, 5],
  [10, 5],
  [20, 5],
];

describe('eraseAlong', () => {
  it('cuts a stroke exactly at the edge of a disc', () => {
    expect(eraseAlong([line], [[10, 5]], 2)).toEqual([
      [
        [0, 5],
        [8, 5],
      ],
      [
        [12, 5],
        [20, 5],
      ],
    ]);
  });

  it('cuts a stroke exactly at the side of a move that crosses it, between two points', () => {
    const path = [
      [4, 0],
      [4, 9],
    ] as const;
    expect(eraseAlong([line], path, 1)).toEqual([
      [
        [0, 5],
        [3, 5],
      ],
      [
        [5, 5],
        [10, 5],
        [20, 5],
      ],
    ]);
  });

  it('cuts more than one piece out of a stroke that comes back', () => {
    const hook: Stroke = [
      [0, 0],
      [10, 0],
      [10, 4],
      [0, 4],
    ];
    const path = [
      [5, -1],
      [5, 5],
    ] as const;
    expect(eraseAlong([hook], path, 1).map(({ length }) => length)).toEqual([2, 4, 2]);
  });

  it('leaves nothing of what is wholly under it: a tap, a repeated point, a short stroke', () => {
    const inside: Stroke[] = [
      [[3, 3]],
      [
        [3, 3],
        [3, 3],
      ],
      [
        [2.5, 3],
        [3, 3],
        [3, 3],
        [3.5, 3.2],
      ],
    ];
    expect(eraseAlong(inside, [[3, 3]], 1)).toEqual([]);
  });

  it('returns the same array when nothing is touched, and the same strokes when others are', () => {
    const strokes: Stroke[] = [line, [[50, 50]], []];
    expect(eraseAlong(strokes, [[30, 30]], 3)).toBe(strokes);
    const erased = eraseAlong(strokes, [[0, 5]], 3);
    expect(erased).toHaveLength(3);
    expect(erased[1]).toBe(strokes[1]);
    expect(erased[2]).toBe(strokes[2]);
  });

  it('does not touch a line that it only grazes', () => {
    const strokes = [line];
    expect(eraseAlong(strokes, [[10, 7]], 2)).toBe(strokes);
  });

  it('leaves no sliver of a stroke that begins or ends at its edge, to within rounding', () => {
    const across: Stroke = [
      [8 - 1e-12, 5],
      [12 + 1e-12, 5],
    ];
    expect(eraseAlong([across], [[10, 5]], 2)).toEqual([]);
    const tap: Stroke[] = [[[10, 7 - 1e-12]]];
    expect(eraseAlong(tap, [[10, 5]], 2)).toBe(tap);
  });

  it('cuts nowhere but at its edge', () => {
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPath, arbitraryRadius, (strokes, path, radius) => {
        const drawn = new Set<Point>(strokes.flat());
        const cuts = eraseAlong(strokes, path, radius)
          .flat()
          .filter((point) => !drawn.has(point));
        for (const cut of cuts) expect(Math.abs(distanceToPath(cut, path) - radius)).toBeLessThan(edgeCells);
      }),
      seeded,
    );
  });

  it('leaves nothing inside the capsule', () => {
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPath, arbitraryRadius, (strokes, path, radius) => {
        for (const place of placesAlong(eraseAlong(strokes, path, radius))) {
          expect(distanceToPath(place, path)).toBeGreaterThan(radius - edgeCells);
        }
      }),
      seeded,
    );
  });

  it('loses nothing outside the capsule, and adds nothing', () => {
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPath, arbitraryRadius, (strokes, path, radius) => {
        const erased = eraseAlong(strokes, path, radius);
        const outside = placesAlong(strokes).filter((p) => distanceToPath(p, path) > radius + edgeCells);
        for (const place of outside) expect(distanceToStrokes(place, erased)).toBeLessThan(edgeCells);
        for (const place of placesAlong(erased))
          expect(distanceToStrokes(place, strokes)).toBeLessThan(edgeCells);
      }),
      seeded,
    );
  });

  it('changes nothing when the same is erased again', () => {
    fc.assert(
      fc.property(arbitraryStrokes, arbitraryPath, arbitraryRadius, (strokes, path, radius) => {
        const erased = eraseAlong(strokes, path, radius);
        expect(eraseAlong(erased, path, radius)).toBe(erased);
      }),
      seeded,
    );
  });
});
