import { describe, expect, it } from 'vitest';
import { ownPair } from '../../../../src/figures/outputs/model/ownPair.ts';
import { blendDrawings } from '../../../../src/image/blendDrawings.ts';
import { measureBounds } from '../../../../src/image/bounds.ts';
import type { Drawing } from '../../../../src/image/Drawing.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';

const [, small] = exampleDrawingsOf(4).map(
  ({ drawing }): Drawing => ({
    penWidthCells: 1.5,
    strokes: drawing.strokes.map((stroke) => stroke.map(([x, y]) => [x / 3, y / 3])),
  }),
);

describe('a slide from the reader’s own drawing', () => {
  it('begins with that drawing and ends where it lies, as high, with the same pen', () => {
    const pair = ownPair(small, 4, 9);
    const [from, to] = [0, 1].map((fraction) => measureBounds(blendDrawings(pair, fraction).strokes)!);
    expect(to.bottom - to.top).toBeCloseTo(from.bottom - from.top, 0);
    expect(to.left + to.right).toBeCloseTo(from.left + from.right, 0);
    expect(pair.to.penWidthCells).toBe(1.5);
  });

  it('can begin with a dot', () => {
    const pair = ownPair({ strokes: [[[14, 14]]], penWidthCells: 2 }, 1, 8);
    for (const [x, y] of blendDrawings(pair, 0.5).strokes.flat()) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});
