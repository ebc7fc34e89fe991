import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findCrossing,
  passAt,
  readParts,
  type SlideCurves,
  slideCurves,
} from '../../../../src/figures/outputs/model/slideCurves.ts';
import { type SlidePair, slidePairs } from '../../../../src/figures/outputs/model/slidePairs.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { prediction } from '../../../../src/network/forward.ts';

const network = readNetwork(readFileSync('public/networks/trained.bin'));
const fitted = 3;
const outputsAt = (pair: SlidePair, fraction: number) =>
  passAt(network, pair, fraction, fitted).activations[3];

/** Curves of two digits alone. */
function curvesOf(zero: number[], one: number[]): SlideCurves {
  return { fractions: [0, 0.5, 1], activations: [zero, one] };
}

describe('the outputs over a slide', () => {
  it('begin with the one digit and end with the other, in every pair that we offer', () => {
    for (const pair of slidePairs()) {
      expect(prediction(outputsAt(pair, 0))).toBe(pair.fromDigit);
      expect(prediction(outputsAt(pair, 1))).toBe(pair.toDigit);
    }
  });

  it('are the outputs of the drawings between, place by place', () => {
    const [pair] = slidePairs();
    const { fractions, activations } = slideCurves(network, pair, fitted);
    expect(fractions).toHaveLength(61);
    const outputs = outputsAt(pair, fractions[20]);
    expect(activations.map((curve) => curve[20])).toEqual(Array.from(outputs));
  });

  it('cross once on the way, where both are as bright', () => {
    for (const pair of slidePairs()) {
      const crossing = findCrossing(slideCurves(network, pair, fitted), pair.fromDigit, pair.toDigit);
      expect(crossing).not.toBeNull();
      const outputs = outputsAt(pair, crossing!.fraction);
      expect(Math.abs(outputs[pair.fromDigit] - outputs[pair.toDigit])).toBeLessThan(0.05);
    }
  });
});

describe('what is read along a slide', () => {
  it('is a 7, a 2 and a 3 from our 7 to our 3, and in the middle the 2', () => {
    const [pair] = slidePairs();
    const parts = readParts(slideCurves(network, pair, fitted));
    expect(parts.map(({ digit }) => digit)).toEqual([7, 2, 3]);
    expect(parts[0].end).toBeLessThan(0.5);
    expect(parts[1].end).toBeGreaterThan(0.5);
    expect(parts[2].end).toBe(1);
    expect(prediction(outputsAt(pair, 0.5))).toBe(2);
  });

  it('changes half way between the two places of another brightest output', () => {
    expect(readParts(curvesOf([1, 0.6, 0], [0, 0.2, 1]))).toEqual([
      { digit: 0, end: 0.75 },
      { digit: 1, end: 1 },
    ]);
  });
});

describe('a crossing', () => {
  it('is read between two computed places', () => {
    expect(findCrossing(curvesOf([1, 0.6, 0], [0, 0.2, 1]), 0, 1)).toEqual({
      fraction: expect.closeTo(0.5 + 0.5 * (0.4 / 1.4)),
      activation: expect.closeTo(0.6 - 0.6 * (0.4 / 1.4)),
    });
  });

  it('is none where the second is never ahead, or always was', () => {
    expect(findCrossing(curvesOf([1, 1, 1], [0, 0.5, 0.9]), 0, 1)).toBeNull();
    expect(findCrossing(curvesOf([0, 0, 0], [1, 1, 1]), 0, 1)).toBeNull();
  });
});
