import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyFraming,
  easeFraming,
  type Framing,
  framingDistance,
  identityFraming,
} from '../../src/image/Framing.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import { arbitraryPoint, arbitraryStrokes, seeded } from './drawings.ts';

const shift = fc.integer({ min: -3000, max: 3000 }).map((hundredths) => hundredths / 100);
const arbitraryFraming: fc.Arbitrary<Framing> = fc.record({
  scale: fc.integer({ min: 5, max: 500 }).map((hundredths) => hundredths / 100),
  shiftXCells: shift,
  shiftYCells: shift,
});
const fraction = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

function place(framing: Framing, point: readonly [number, number]): readonly [number, number] {
  return applyFraming([[point]], framing)[0][0];
}

function distanceBetween(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

describe('applyFraming', () => {
  it('scales about the corner, then shifts', () => {
    const framing = { scale: 2, shiftXCells: 3, shiftYCells: -1 };
    expect(applyFraming([[[1, 5]], []], framing)).toEqual([[[5, 9]], []]);
  });

  it('leaves strokes where they are under the identity', () => {
    fc.assert(
      fc.property(arbitraryStrokes, (strokes) => {
        expect(applyFraming(strokes, identityFraming)).toEqual(strokes);
      }),
      seeded,
    );
  });
});

describe('easeFraming', () => {
  it('begins and ends exactly', () => {
    fc.assert(
      fc.property(arbitraryFraming, arbitraryFraming, (from, to) => {
        expect(easeFraming(from, to, 0)).toBe(from);
        expect(easeFraming(from, to, 1)).toBe(to);
      }),
      seeded,
    );
  });

  it('changes the scale by equal ratios in equal shares of the way', () => {
    const to = { scale: 4, shiftXCells: 8, shiftYCells: -6 };
    const half = easeFraming(identityFraming, to, 0.5);
    expect(half.scale).toBeCloseTo(2, 12);
    expect(easeFraming(identityFraming, to, 0.25).scale).toBeCloseTo(Math.SQRT2, 12);
  });

  it('moves evenly when only the shift differs', () => {
    const to = { scale: 1, shiftXCells: 8, shiftYCells: -6 };
    const quarter = easeFraming(identityFraming, to, 0.25);
    expect(quarter).toEqual({ scale: 1, shiftXCells: 2, shiftYCells: -1.5 });
  });

  it('moves every point straight to its place, nearer all the time', () => {
    fc.assert(
      fc.property(
        arbitraryFraming,
        arbitraryFraming,
        arbitraryPoint,
        fraction,
        fraction,
        (from, to, point, one, other) => {
          const [start, end] = [place(from, point), place(to, point)];
          const early = place(easeFraming(from, to, Math.min(one, other)), point);
          const late = place(easeFraming(from, to, Math.max(one, other)), point);
          const [left, leftLater] = [distanceBetween(early, end), distanceBetween(late, end)];
          expect(leftLater).toBeLessThanOrEqual(left + 1e-9);
          expect(distanceBetween(start, late) + leftLater).toBeCloseTo(distanceBetween(start, end), 9);
        },
      ),
      seeded,
    );
  });

  it('arrives in many small steps as a draw loop takes them', () => {
    const to = { scale: 3, shiftXCells: -20, shiftYCells: 4 };
    let framing: Framing = identityFraming;
    for (let frame = 0; frame < 60; frame++) framing = easeFraming(framing, to, 0.2);
    expect(framingDistance(framing, to)).toBeLessThan(0.01);
  });
});

describe('framingDistance', () => {
  it('is the length of a shift', () => {
    expect(framingDistance(identityFraming, { scale: 1, shiftXCells: 3, shiftYCells: -4 })).toBe(5);
  });

  it('is 0 between equal framings, and the same both ways', () => {
    fc.assert(
      fc.property(arbitraryFraming, arbitraryFraming, (a, b) => {
        expect(framingDistance(a, a)).toBe(0);
        expect(framingDistance(a, b)).toBe(framingDistance(b, a));
      }),
      seeded,
    );
  });

  it('is as far as any point in the picture of one is put elsewhere by the other', () => {
    const corners = [0, imageSide].flatMap((x) => [0, imageSide].map((y) => [x, y] as const));
    const displacement = (shown: Framing, other: Framing) =>
      Math.max(
        ...corners.map(([x, y]) => {
          const onPad = [
            (x - shown.shiftXCells) / shown.scale,
            (y - shown.shiftYCells) / shown.scale,
          ] as const;
          return distanceBetween([x, y], place(other, onPad));
        }),
      );
    fc.assert(
      fc.property(arbitraryFraming, arbitraryFraming, (a, b) => {
        const expected = Math.max(displacement(a, b), displacement(b, a));
        expect(framingDistance(a, b) / Math.max(1, expected)).toBeCloseTo(
          expected / Math.max(1, expected),
          9,
        );
      }),
      seeded,
    );
  });
});
