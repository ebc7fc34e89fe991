import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Stroke } from '../../src/image/Drawing.ts';
import { partialDrawing } from '../../src/image/partialDrawing.ts';
import { arbitraryDrawing, seeded } from './drawings.ts';

const twoStrokes: Drawing = {
  strokes: [
    [
      [0, 0],
      [6, 0],
    ],
    [
      [10, 0],
      [10, 1],
      [10, 4],
    ],
  ],
  penWidthCells: 2,
};

function inkLength(strokes: readonly Stroke[]): number {
  const lengths = strokes.flatMap((stroke) =>
    stroke.slice(1).map(([x, y], p) => Math.hypot(x - stroke[p][0], y - stroke[p][1])),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

describe('partialDrawing', () => {
  it('cuts the last stroke exactly, between two points', () => {
    expect(partialDrawing(twoStrokes, 0.8).strokes).toEqual([
      [
        [0, 0],
        [6, 0],
      ],
      [
        [10, 0],
        [10, 1],
        [10, 2],
      ],
    ]);
  });

  it('has no stroke at 0 and is the drawing itself at 1', () => {
    expect(partialDrawing(twoStrokes, 0)).toEqual({ strokes: [], penWidthCells: 2 });
    expect(partialDrawing(twoStrokes, 1)).toBe(twoStrokes);
  });

  it('keeps the strokes that are drawn already as they are', () => {
    expect(partialDrawing(twoStrokes, 0.7).strokes[0]).toBe(twoStrokes.strokes[0]);
  });

  it('lifts the pen at once: a stroke begins with its first ink', () => {
    expect(partialDrawing(twoStrokes, 0.6).strokes).toHaveLength(1);
    expect(partialDrawing(twoStrokes, 0.61).strokes).toHaveLength(2);
  });

  it('shows a dot with the ink before it', () => {
    const dotted = { ...twoStrokes, strokes: [...twoStrokes.strokes.slice(0, 1), [[3, 9] as const], []] };
    expect(partialDrawing(dotted, 0.99).strokes).toHaveLength(1);
    expect(partialDrawing({ ...dotted, strokes: dotted.strokes.slice(1) }, 0.5).strokes).toHaveLength(2);
  });

  it('has that share of the ink', () => {
    const progress = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(arbitraryDrawing, progress, (drawing, fraction) => {
        const part = partialDrawing(drawing, fraction);
        expect(inkLength(part.strokes)).toBeCloseTo(fraction * inkLength(drawing.strokes), 9);
        expect(part.penWidthCells).toBe(drawing.penWidthCells);
      }),
      seeded,
    );
  });
});
