/** Real neurons that hold about some number; the number in hand. */
import { describe, expect, it } from 'vitest';
import {
  comparablePair,
  nearestNeurons,
  nearestPixels,
  neuronsOf,
} from '../../../../src/figures/neuron/model/nearestActivations.ts';
import { firstValue, greyOf, holdValue } from '../../../../src/figures/neuron/model/neuronValue.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';

const random = createRandom(6);
const activations = lessonSizes.map((size) => Float64Array.from({ length: size }, () => random.uniform()));

describe('the nearest numbers', () => {
  it('are real ones, nearest first, and none that is left out is nearer', () => {
    for (const value of [0, 0.33, 0.9, 1]) {
      const found = nearestNeurons(activations, value, 3);
      const distances = found.map(({ activation }) => Math.abs(activation - value));
      const all = activations
        .slice(1)
        .flatMap((layer) => Array.from(layer, (a) => Math.abs(a - value)))
        .sort((a, b) => a - b);
      expect(distances).toEqual(all.slice(0, 3));
      for (const { place, activation } of found)
        expect(activations[place.layer][place.index]).toBe(activation);
    }
  });

  it('are of the 42 neurons, or of the 784 pixels', () => {
    expect(neuronsOf(activations)).toHaveLength(42);
    expect(nearestPixels(activations, 0.5, 3).map(({ place }) => place.layer)).toEqual([0, 0, 0]);
  });
});

describe('a pair to compare', () => {
  it('differs so much that one can see it, and not so much that one need not look', () => {
    for (let seed = 0; seed < 100; seed++) {
      const [a, b] = comparablePair(activations, seed)!;
      const apart = Math.abs(a.activation - b.activation);
      expect(apart).toBeGreaterThanOrEqual(0.05);
      expect(apart).toBeLessThanOrEqual(0.35);
    }
  });

  it('differs more where there are only dark and bright ones, and is none where all are equal', () => {
    const [dark, bright] = [0, 1].map((value) => new Float64Array(3).fill(value));
    const [a, b] = comparablePair([dark, dark, bright], 1)!;
    expect(Math.abs(a.activation - b.activation)).toBe(1);
    expect(comparablePair([dark, dark, dark], 1)).toBeNull();
  });
});

describe('the number in hand', () => {
  it('moves in hundredths from 0 to 1', () => {
    expect(holdValue(firstValue, 0.3149).value).toBe(0.31);
    expect([holdValue(firstValue, -4).value, holdValue(firstValue, 4).value]).toEqual([0, 1]);
    expect(holdValue(firstValue, Number.NaN)).toBe(firstValue);
    expect(holdValue(firstValue, firstValue.value + 0.001)).toBe(firstValue);
  });

  it('has a grey value of 0 at 0 and 255 at 1', () => {
    expect([0, 0.5, 1].map(greyOf)).toEqual([0, 128, 255]);
  });
});
