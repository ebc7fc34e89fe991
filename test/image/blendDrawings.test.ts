import { describe, expect, it } from 'vitest';
import { slidePairs } from '../../src/figures/outputs/model/slidePairs.ts';
import { blendDrawings, matchDrawings } from '../../src/image/blendDrawings.ts';
import type { Drawing, Stroke } from '../../src/image/Drawing.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';

const down: Stroke = [
  [10, 4],
  [10, 24],
];
const across: Stroke = [
  [4, 14],
  [24, 14],
];

function drawingOf(...strokes: Stroke[]): Drawing {
  return { strokes, penWidthCells: 2 };
}

describe('drawings that turn into one another', () => {
  it('are themselves at both ends of the way, and half way at its middle', () => {
    const pair = matchDrawings(drawingOf(down), { ...drawingOf(across), penWidthCells: 4 });
    expect(blendDrawings(pair, 0)).toBe(pair.from);
    expect(blendDrawings(pair, 1)).toBe(pair.to);
    const half = blendDrawings(pair, 0.5);
    expect(half.strokes[0][0]).toEqual([7, 9]);
    expect(half.penWidthCells).toBe(3);
  });

  it('keep their own points where they have as many already', () => {
    const pair = matchDrawings(drawingOf(down), drawingOf(across));
    expect(pair.from.strokes[0]).toBe(down);
    expect(pair.to.strokes[0]).toBe(across);
  });

  it('are given as many strokes and points where they differ, on the lines that were drawn', () => {
    const [four] = exampleDrawingsOf(4);
    const [nine] = exampleDrawingsOf(9);
    const { from, to } = matchDrawings(four.drawing, nine.drawing);
    expect(to.strokes.map((stroke) => stroke.length)).toEqual(from.strokes.map((stroke) => stroke.length));
    expect(to.strokes[0][0]).toEqual(nine.drawing.strokes[0][0]);
  });

  it('start a stroke from its other end where that is nearer', () => {
    const upwards: Stroke = [
      [11, 24],
      [11, 14],
      [11, 4],
    ];
    const { to } = matchDrawings(drawingOf(down), drawingOf(upwards));
    expect(to.strokes[0][0]).toEqual([11, 4]);
  });

  it('may be dots', () => {
    const dot: Stroke = [[14, 14]];
    const { from } = matchDrawings(drawingOf(dot), drawingOf(down));
    expect(from.strokes[0]).toHaveLength(48);
    expect(from.strokes[0][20]).toEqual([14, 14]);
  });
});

describe('our pairs', () => {
  it('are written stroke for stroke and point for point alike', () => {
    for (const pair of slidePairs()) {
      expect(matchDrawings(pair.from, pair.to).from).toBe(pair.from);
      expect(pair.fromDigit).not.toBe(pair.toDigit);
    }
  });
});
