import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findCrossing,
  outputsAt,
  type SlideCurves,
  slideCurves,
} from '../../../../src/figures/outputs/model/slideCurves.ts';
import { slidePairs } from '../../../../src/figures/outputs/model/slidePairs.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { prediction } from '../../../../src/network/forward.ts';

const network = readNetwork(readFileSync('public/networks/trained.bin'));
const fitted = 3;

/** Curves of two digits alone. */
function curvesOf(zero: number[], one: number[]): SlideCurves {
  return { fractions: [0, 0.5, 1], activations: [zero, one] };
}

describe('the outputs over a slide', () => {
  it('begin with the one digit and end with the other, in every pair that we offer', () => {
    for (const pair of slidePairs()) {
      expect(prediction(outputsAt(network, pair, 0, fitted))).toBe(pair.fromDigit);
      expect(prediction(outputsAt(network, pair, 1, fitted))).toBe(pair.toDigit);
    }
  });

  it('are the outputs of the drawings between, place by place', () => {
    const [pair] = slidePairs();
    const { fractions, activations } = slideCurves(network, pair, fitted);
    expect(fractions).toHaveLength(61);
    const outputs = outputsAt(network, pair, fractions[20], fitted);
    expect(activations.map((curve) => curve[20])).toEqual(Array.from(outputs));
  });

  it('cross once on the way, where both are as bright', () => {
    for (const pair of slidePairs()) {
      const crossing = findCrossing(slideCurves(network, pair, fitted), pair.fromDigit, pair.toDigit);
      expect(crossing).not.toBeNull();
      const outputs = outputsAt(network, pair, crossing!.fraction, fitted);
      expect(Math.abs(outputs[pair.fromDigit] - outputs[pair.toDigit])).toBeLessThan(0.05);
    }
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
