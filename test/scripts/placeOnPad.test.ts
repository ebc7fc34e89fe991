import { describe, expect, it } from 'vitest';
import { placeOnPad } from '../../scripts/train/placeOnPad.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import type { Point, Stroke } from '../../src/image/Drawing.ts';

const strokes: Stroke[] = [
  [
    [3, 4],
    [9, 20],
  ],
  [
    [5, 8],
    [11, 7],
  ],
];

function boxAt(sizeShare: number, place: Point) {
  return measureBounds(placeOnPad(strokes, { sizeShare, place, padSidePx: 280 }));
}

describe('Placing a drawing on the pad', () => {
  it('makes its longer side that share of the pad', () => {
    for (const size of [0.2, 0.5, 1]) {
      const box = boxAt(size, [0.5, 0.5]);
      expect(Math.abs((box?.bottom ?? 0) - (box?.top ?? 0) - 28 * size)).toBeLessThanOrEqual(0.1);
    }
  });

  it('puts it into the corners without crossing an edge', () => {
    expect(boxAt(0.5, [0, 0])).toMatchObject({ left: 0, top: 0 });
    expect(boxAt(0.5, [1, 1])).toMatchObject({ right: 28, bottom: 28 });
  });

  it('leaves a digit as large as the pad no room along its longer side', () => {
    expect(boxAt(1, [0, 0])).toMatchObject({ top: 0, bottom: 28, left: 0 });
    expect(boxAt(1, [1, 1])).toMatchObject({ top: 0, bottom: 28, right: 28 });
  });

  it('rounds every coordinate to whole pixels', () => {
    const placed = placeOnPad(strokes, { sizeShare: 0.33, place: [0.2, 0.7], padSidePx: 160 });
    for (const coordinate of placed.flat(2)) {
      expect((coordinate * 160) / 28).toBeCloseTo(Math.round((coordinate * 160) / 28), 9);
    }
  });

  it('moves a tap and makes nothing of nothing', () => {
    expect(placeOnPad([[[20, 20]]], { sizeShare: 0.5, place: [0, 1], padSidePx: 28 })).toEqual([[[0, 28]]]);
    expect(placeOnPad([], { sizeShare: 0.5, place: [0, 1], padSidePx: 28 })).toEqual([]);
  });
});
