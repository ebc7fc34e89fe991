/** The number in hand. */
import { describe, expect, it } from 'vitest';
import { firstValue, greyOf, holdValue } from '../../../../src/figures/neuron/model/neuronValue.ts';

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
