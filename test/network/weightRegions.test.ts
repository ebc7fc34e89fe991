import { describe, expect, it } from 'vitest';
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { findWeightRegions, sumNinths } from '../../src/network/weightRegions.ts';

/** Weights of that value where a place is so, and 0 elsewhere. */
function weightsWhere(value: number, matches: (row: number, column: number) => boolean): Float64Array {
  return Float64Array.from({ length: inputCount }, (_, cell) =>
    matches(Math.floor(cell / imageSide), cell % imageSide) ? value : 0,
  );
}

describe('the regions of a picture of weights', () => {
  it('are the ninths where one sign prevails, the strongest first', () => {
    const bar = weightsWhere(1, (row) => row < 5);
    const corner = weightsWhere(-1, (row, column) => row > 20 && column > 20);
    const both = bar.map((weight, cell) => weight + corner[cell]);
    expect(findWeightRegions(both)).toEqual({ positive: [0, 1, 2], negative: [8] });
  });

  it('are none where there are no weights, or where their signs are mixed', () => {
    const none = { positive: [], negative: [] };
    expect(findWeightRegions(new Float64Array(inputCount))).toEqual(none);
    const checks = weightsWhere(2, (row, column) => (row + column) % 2 === 0).map((weight) => weight - 1);
    expect(findWeightRegions(checks)).toEqual(none);
    const random = createRandom(5);
    const noise = Float64Array.from({ length: inputCount }, () => 2 * random.uniform() - 1);
    expect(findWeightRegions(noise)).toEqual(none);
  });

  it('do not depend on how large the weights are', () => {
    const weights = weightsWhere(1, (row, column) => row > 10 && column < 12);
    expect(findWeightRegions(weights.map((weight) => 40 * weight))).toEqual(findWeightRegions(weights));
  });
});

describe('the sums over the ninths', () => {
  it('come to the sum of all', () => {
    const values = Float64Array.from({ length: inputCount }, (_, cell) => cell % 7);
    const total = values.reduce((sum, value) => sum + value, 0);
    expect(sumNinths(values).reduce((sum, value) => sum + value, 0)).toBe(total);
  });
});
