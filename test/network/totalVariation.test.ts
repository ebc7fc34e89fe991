import { describe, expect, it } from 'vitest';
import { createSmoothing, roughness } from '../../src/network/totalVariation.ts';
import { largestDifference, randomNetwork } from './smallCases.ts';

const sides = { rows: 4, columns: 6 };

/** The same step, one weight at a time, looking at all four neighbours. */
function naivePulls(weights: Float64Array, m: number): number[] {
  const at = (row: number, column: number, j: number) => weights[(row * 6 + column) * m + j];
  return [...weights].map((w, index) => {
    const [cell, j] = [Math.floor(index / m), index % m];
    const [row, column] = [Math.floor(cell / 6), cell % 6];
    const neighbours = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ].filter(([r, c]) => r >= 0 && r < 4 && c >= 0 && c < 6);
    return neighbours.reduce((sum, [r, c]) => {
      const d = at(r, c, j) - w;
      return sum + d / (Math.abs(d) + 0.02);
    }, 0);
  });
}

describe('smoothing', () => {
  it('agrees with the equation, neighbour by neighbour', () => {
    const [layer] = randomNetwork([24, 5], 1).layers;
    const expected = naivePulls(layer.weights, 5).map((pull, i) => layer.weights[i] + 0.01 * pull);
    createSmoothing(sides)(layer, 0.01);
    expect(largestDifference(layer.weights, expected)).toBeLessThan(1e-14);
  });

  it('keeps the sum of each weight picture and makes all of them less rough', () => {
    const [layer] = randomNetwork([24, 3], 2).layers;
    const sum = layer.weights.reduce((total, w) => total + w, 0);
    const before = roughness(layer, sides);
    const smooth = createSmoothing(sides);
    for (let step = 0; step < 50; step++) smooth(layer, 0.002);
    expect(layer.weights.reduce((total, w) => total + w, 0)).toBeCloseTo(sum, 12);
    expect(roughness(layer, sides)).toBeLessThan(0.7 * before);
  });

  it('leaves a flat picture as it is', () => {
    const [layer] = randomNetwork([24, 3], 2).layers;
    layer.weights.fill(0.7);
    createSmoothing(sides)(layer, 1);
    expect(layer.weights.every((w) => w === 0.7)).toBe(true);
  });
});

describe('roughness', () => {
  it('is the differences to neighbours over the weights, each pair once', () => {
    const [layer] = randomNetwork([4, 1], 1).layers;
    layer.weights.set([1, 3, -2, 0]);
    // Pairs: 1-3, -2-0 along the rows, 1--2, 3-0 along the columns.
    expect(roughness(layer, { rows: 2, columns: 2 })).toBeCloseTo((2 + 2 + 3 + 3) / 6, 14);
  });

  it('does not change with the size of the weights, and is 0 when there are none', () => {
    const [layer] = randomNetwork([24, 3], 2).layers;
    const before = roughness(layer, sides);
    layer.weights.forEach((w, i) => {
      layer.weights[i] = 10 * w;
    });
    expect(roughness(layer, sides)).toBeCloseTo(before, 12);
    layer.weights.fill(0);
    expect(roughness(layer, sides)).toBe(0);
  });
});

describe('both', () => {
  it('refuse sides that are not those of the picture', () => {
    const [layer] = randomNetwork([24, 3], 2).layers;
    expect(() => roughness(layer, { rows: 5, columns: 5 })).toThrow(RangeError);
    expect(() => createSmoothing({ rows: 5, columns: 5 })(layer, 0.1)).toThrow(RangeError);
  });
});
