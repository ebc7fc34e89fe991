import { describe, expect, it } from 'vitest';
import { breakIntoEdges, edgeDirections } from '../../../../src/figures/edges/model/breakIntoEdges.ts';
import { lineToBreak, loopToBreak } from '../../../../src/figures/edges/model/strokesToBreak.ts';
import { allExampleDrawings } from '../../../../src/image/exampleDrawings.ts';

const penWidthCells = 2.4;
const directionsOf = (stroke: readonly (readonly [number, number])[]) =>
  breakIntoEdges({ strokes: [stroke], penWidthCells }).map(({ direction }) => direction);

describe('A drawing broken into edges', () => {
  it('is a long line of edges that are all upright, and a loop of edges in every direction, each twice or more', () => {
    expect(directionsOf(lineToBreak)).toEqual(Array(4).fill('upright'));
    const loop = directionsOf(loopToBreak);
    for (const direction of edgeDirections)
      expect(loop.filter((each) => each === direction).length).toBeGreaterThanOrEqual(2);
    // On the far side of a loop the same directions come again.
    expect(loop.slice(loop.length / 2)).toEqual(loop.slice(0, loop.length / 2));
  });

  it('names directions as one sees them, y down', () => {
    expect(
      directionsOf([
        [2, 20],
        [20, 2],
      ]),
    ).toEqual(Array(5).fill('rising'));
    expect(
      directionsOf([
        [2, 2],
        [20, 20],
      ]),
    ).toEqual(Array(5).fill('falling'));
    expect(
      directionsOf([
        [20, 9],
        [2, 9],
      ]),
    ).toEqual(Array(4).fill('level'));
  });

  it('is cut where the pen turns a corner', () => {
    const edges = breakIntoEdges({
      strokes: [
        [
          [4, 4],
          [22, 4],
          [22, 24],
        ],
      ],
      penWidthCells,
    });
    expect(edges.map(({ direction }) => direction)).toEqual(
      ['level', 'level', 'level', 'upright', 'upright', 'upright', 'upright'].slice(0, edges.length),
    );
    expect(edges.some(({ stroke }) => Math.hypot(stroke[0][0] - 22, stroke[0][1] - 4) < 0.6)).toBe(true);
  });

  it('keeps all the ink: each edge begins where the one before it ends, and all together are as long', () => {
    for (const { drawing } of allExampleDrawings()) {
      const edges = breakIntoEdges(drawing);
      const length = (stroke: (typeof drawing.strokes)[number]) =>
        stroke.slice(1).reduce((sum, [x, y], p) => sum + Math.hypot(x - stroke[p][0], y - stroke[p][1]), 0);
      const whole = drawing.strokes.reduce((sum, stroke) => sum + length(stroke), 0);
      const pieces = edges.reduce((sum, { stroke }) => sum + length(stroke), 0);
      expect(pieces / whole).toBeGreaterThan(0.93);
      expect(pieces / whole).toBeLessThanOrEqual(1.0001);
      const breaks = edges.slice(1).filter(({ stroke }, e) => {
        const [x, y] = edges[e].stroke[edges[e].stroke.length - 1];
        return Math.hypot(stroke[0][0] - x, stroke[0][1] - y) > 1e-9;
      });
      expect(breaks.length).toBe(drawing.strokes.length - 1);
    }
  });

  it('is the same in pieces however large it is drawn, and never more than a few dozen', () => {
    const [{ drawing }] = allExampleDrawings();
    const half = drawing.strokes.map((stroke) => stroke.map(([x, y]) => [x / 2 + 3, y / 2] as const));
    expect(breakIntoEdges({ strokes: half, penWidthCells }).length).toBe(breakIntoEdges(drawing).length);
    const scribble = Array.from({ length: 400 }, (_, p) => [2 + ((p * 7) % 24), 2 + ((p * 5) % 23)] as const);
    expect(breakIntoEdges({ strokes: [scribble], penWidthCells }).length).toBeLessThan(60);
  });

  it('has no edge when it is blank or a tap', () => {
    expect(breakIntoEdges({ strokes: [], penWidthCells })).toEqual([]);
    expect(
      breakIntoEdges({
        strokes: [
          [[3, 3]],
          [
            [5, 5],
            [5, 5],
          ],
        ],
        penWidthCells,
      }),
    ).toEqual([]);
  });
});
