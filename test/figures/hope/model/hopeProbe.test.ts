import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeBar,
  createProbeHandwriting,
  describePlace,
  drawBarBetween,
  drawPartSample,
  placeIn,
  showSample,
  startProbe,
} from '../../../../src/figures/hope/model/hopeProbe.ts';
import { partNames, presenceOf } from '../../../../src/image/parts.ts';
import { degreesBetween } from '../../../../src/image/probes.ts';

const hand = createProbeHandwriting(1);
const start = startProbe(hand);

describe('The bar', () => {
  it('lies between the two places that it is drawn between', () => {
    const { kind, bar } = drawBarBetween(start, [8, 20], [18, 10]);
    expect(kind).toBe('bar');
    expect([bar.x, bar.y]).toEqual([13, 15]);
    expect(bar.degrees).toBeCloseTo(45, 10);
    expect(bar.lengthCells).toBeCloseTo(Math.hypot(10, 10), 10);
  });

  it('is moved by a tap, and keeps its direction and length', () => {
    const { bar } = drawBarBetween(start, [5, 6], [5, 6]);
    expect(bar).toEqual({ ...start.bar, x: 5, y: 6 });
  });

  it('is the same drawn from either end', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 0, max: 28 }));
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [one, other] = [drawBarBetween(start, a, b).bar, drawBarBetween(start, b, a).bar];
        expect(degreesBetween(one.degrees, other.degrees)).toBeLessThan(1e-9);
        expect([one.x, one.y]).toEqual([other.x, other.y]);
        expect(one.degrees).toBeGreaterThanOrEqual(0);
        expect(one.degrees).toBeLessThan(180);
      }),
    );
  });

  it('stays in the picture, and its picture is its own', () => {
    const { bar, barImage } = changeBar(start, { x: 40, y: -3, degrees: -45 });
    expect(bar).toMatchObject({ x: 28, y: 0, degrees: 135 });
    expect(barImage).not.toEqual(start.barImage);
    expect(Math.max(...start.barImage)).toBe(1);
  });
});

describe('A sample of a part', () => {
  it('is of a digit that may have the part', () => {
    for (const part of partNames) {
      const { label } = drawPartSample(hand, part);
      expect(presenceOf(label, part)).not.toBe('never');
    }
  });

  it('is shown as a part', () => {
    const sample = drawPartSample(hand, 'waist');
    expect(showSample(start, sample)).toMatchObject({ kind: 'part', sample });
  });
});

describe('The neuron that is spoken of', () => {
  it('is the one pointed at, or else the one kept, in its own network', () => {
    const kept = { network: 'hoped', layer: 1, index: 3 } as const;
    const pointed = { network: 'trained', layer: 2, index: 5 } as const;
    expect(describePlace({ ...start, kept })).toBe(kept);
    expect(describePlace({ ...start, kept, pointed })).toBe(pointed);
    expect(placeIn(pointed, 'hoped')).toBeNull();
    expect(placeIn(null, 'hoped')).toBeNull();
  });
});
