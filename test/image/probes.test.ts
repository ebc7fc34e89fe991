import { describe, expect, it } from 'vitest';
import { partNames } from '../../src/image/parts.ts';
import { styleHasPart } from '../../src/image/partsOfStyles.ts';
import {
  degreesBetween,
  drawBar,
  drawCrowdedProbe,
  drawEdgeProbe,
  drawPartProbe,
} from '../../src/image/probes.ts';
import { findEdges, nameEdge } from '../../src/image/probesOfEdges.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { createRandom } from '../../src/network/random.ts';

const edge = { x: 12, y: 17, degrees: 45 };

/** Middle and direction of a bar, from its drawing. */
function measureBar([[a, b]]: readonly (readonly (readonly [number, number])[])[]) {
  const degrees = (Math.atan2(a[1] - b[1], b[0] - a[0]) * 180) / Math.PI;
  return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, degrees };
}

describe('A probe of an edge', () => {
  it('has the edge or has it not, always', () => {
    const random = createRandom(1);
    for (let i = 0; i < 200; i++) {
      const has = i % 2 === 0;
      const { x, y, degrees } = measureBar(drawEdgeProbe(random, edge, has).strokes);
      const isNear = Math.hypot(x - edge.x, y - edge.y) < 6 && degreesBetween(degrees, 45) < 45;
      expect(isNear).toBe(has);
    }
  });

  it('rises to the right at 45 degrees, as handwriting does', () => {
    const [[[ax, ay], [bx, by]]] = drawBar(edge, { lengthCells: 8, penWidthCells: 2 }).strokes;
    expect(bx).toBeGreaterThan(ax);
    expect(by).toBeLessThan(ay);
    expect(degreesBetween(179, 2)).toBe(3);
  });
});

describe('A crowded probe of an edge', () => {
  it('has three bars, one of which is the edge, or none', () => {
    const random = createRandom(2);
    for (let i = 0; i < 200; i++) {
      const has = i % 2 === 0;
      const { strokes } = drawCrowdedProbe(random, edge, has);
      const near = strokes.map((stroke) => {
        const { x, y, degrees } = measureBar([stroke]);
        return Math.hypot(x - edge.x, y - edge.y) < 6 && degreesBetween(degrees, 45) < 45;
      });
      expect(near).toEqual([has, false, false]);
    }
  });
});

describe('A probe of a part', () => {
  it('is in a style that has the part, or in one that has not', () => {
    const hand = createSyntheticHandwriting(createRandom(2));
    for (const part of partNames) {
      for (const has of [true, false]) {
        const { label, style } = drawPartProbe(hand, part, has);
        expect(styleHasPart(label, style, part)).toBe(has);
      }
    }
  });
});

describe('The edge of a neuron', () => {
  it('is found where its weights are a bar, and named by place and direction', () => {
    const [layer] = createNetwork([784, 2, 10]).layers;
    const bar = { x: 17, y: 7, degrees: 135 };
    const { strokes } = drawBar(bar, { lengthCells: 8, penWidthCells: 2 });
    for (const [k, a] of rasterise(strokes, 2).entries()) layer.weights[2 * k + 1] = a - 0.05;
    const found = findEdges(layer)[1];
    expect(Math.hypot(found.x - 17, found.y - 7)).toBeLessThan(1.5);
    expect(nameEdge(found)).toEqual({ row: 0, column: 2, direction: 'falling' });
  });
});
