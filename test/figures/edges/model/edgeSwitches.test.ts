/** Edges switched on one by one, and what the network built as hoped makes of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakIntoEdges } from '../../../../src/figures/edges/model/breakIntoEdges.ts';
import {
  edgeRanges,
  mostRaised,
  passOfEdges,
  readingsAlong,
  steadyFrom,
  switchAll,
  switchesOf,
  switchNext,
  toggleEdge,
} from '../../../../src/figures/edges/model/edgeSwitches.ts';
import { lineToBreak, loopToBreak } from '../../../../src/figures/edges/model/strokesToBreak.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { findNormalFraming, normalise } from '../../../../src/image/normalise.ts';
import { partNames } from '../../../../src/image/parts.ts';
import { forward } from '../../../../src/network/forward.ts';

const hoped = readNetwork(readFileSync('public/networks/hoped.bin'));
const penWidthCells = 2.4;

function breakStroke(stroke: typeof loopToBreak) {
  const drawing = { strokes: [stroke], penWidthCells };
  const framing = findNormalFraming(drawing)?.framing ?? null;
  return { edges: breakIntoEdges(drawing), penWidthCells, framing };
}
const loop = breakStroke(loopToBreak);
const line = breakStroke(lineToBreak);
/** The picture of the edges that are on: what the pass is of. */
const imageOf = (drawing: typeof loop, on: readonly boolean[]) =>
  passOfEdges(hoped, drawing, on).activations[0];
const partLight = (drawing: typeof loop, part: (typeof partNames)[number], on: readonly boolean[]) =>
  passOfEdges(hoped, drawing, on).activations[2][partNames.indexOf(part)];

describe('Switching edges', () => {
  it('begins with all of them on, and goes on in the order of the pen', () => {
    const start = { of: null, on: [] };
    expect(switchesOf(start, line)).toEqual([true, true, true, true]);
    const off = toggleEdge(toggleEdge(start, line, 1), line, 3);
    expect(switchesOf(off, line)).toEqual([true, false, true, false]);
    expect(switchesOf(switchNext(off, line), line)).toEqual([true, true, true, false]);
    const all = switchAll(line, true);
    expect(switchNext(all, line)).toBe(all);
    expect(switchesOf(switchAll(line, false), line)).toEqual([false, false, false, false]);
  });

  it('says nothing of another drawing', () => {
    expect(switchesOf(switchAll(line, false), loop).every(Boolean)).toBe(true);
  });
});

describe('The edges that are on', () => {
  it('make all together the picture of the whole, and nothing without one', () => {
    const whole = normalise({ strokes: [loopToBreak], penWidthCells }).image;
    const pieces = imageOf(
      loop,
      loop.edges.map(() => true),
    );
    expect(Math.max(...whole.map((a, k) => Math.abs(a - pieces[k])))).toBeLessThan(0.06);
    expect(imageOf(loop, []).every((a) => a === 0)).toBe(true);
  });

  it('stay where they were in the whole: no piece is framed anew', () => {
    const one = imageOf(loop, [true]);
    const all = imageOf(
      loop,
      loop.edges.map(() => true),
    );
    for (const [k, a] of one.entries()) expect(a).toBeLessThanOrEqual(all[k] + 1e-9);
  });

  it('light the neuron of their part when all are on, and not when half of them are', () => {
    expect(
      partLight(
        loop,
        'fullLoop',
        loop.edges.map(() => true),
      ),
    ).toBeGreaterThan(0.9);
    expect(
      partLight(
        loop,
        'fullLoop',
        loop.edges.map((_, i) => i < 5),
      ),
    ).toBeLessThan(0.5);
    expect(partLight(line, 'longVertical', [true, true, true, true])).toBeGreaterThan(0.9);
    expect(partLight(line, 'longVertical', [true, false, false, false])).toBeLessThan(0.5);
  });

  it('alone raise a neuron of hidden layer 1, the one that rises most', () => {
    for (const index of line.edges.keys()) {
      const { j, from, to } = mostRaised(hoped, line, index);
      expect(to).toBeGreaterThan(from);
      const alone = forward(
        hoped,
        imageOf(
          line,
          line.edges.map((_, i) => i === index),
        ),
      ).activations[1];
      expect(to).toBe(alone[j]);
    }
  });
});

describe('What is read along the way', () => {
  it('ends with a 0 for the loop and a 1 for the line, from some number of edges on', () => {
    for (const [drawing, digit] of [
      [loop, 0],
      [line, 1],
    ] as const) {
      const readings = readingsAlong(hoped, drawing);
      expect(readings.length).toBe(drawing.edges.length);
      const from = steadyFrom(readings);
      expect(readings.slice(from - 1).every((reading) => reading.digit === digit)).toBe(true);
      expect(readings[from - 2].digit).not.toBe(digit);
    }
  });

  it('is bet on in ranges that hold every number once', () => {
    for (const count of [1, 2, 3, 8, 11, 28]) {
      const numbers = edgeRanges(count).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
      expect(numbers).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    }
  });
});
