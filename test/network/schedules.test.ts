import { describe, expect, it } from 'vitest';
import { constantRate, cosineRate } from '../../src/network/schedules.ts';

describe('a constant rate', () => {
  it('is the same all the way', () => {
    expect([0, 0.3, 1].map(constantRate(0.5))).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('a cosine rate', () => {
  it('falls from the first rate over the middle to the last', () => {
    const rate = cosineRate(0.4, { last: 0.2 });
    expect(rate(0)).toBe(0.4);
    expect(rate(0.5)).toBeCloseTo(0.3, 14);
    expect(rate(1)).toBeCloseTo(0.2, 14);
  });

  it('rises evenly while it warms up, then falls all the way', () => {
    const rate = cosineRate(1, { warmUp: 0.2 });
    expect([0, 0.05, 0.1, 0.2].map(rate)).toEqual([0, 0.25, 0.5, 1]);
    const falling = [0.2, 0.4, 0.6, 0.8, 1].map(rate);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(falling[4]).toBeCloseTo(0, 14);
  });

  it('stays where it is before the start and after the end', () => {
    const rate = cosineRate(0.4, { last: 0.1 });
    expect(rate(-1)).toBe(rate(0));
    expect(rate(7)).toBe(rate(1));
  });
});

describe('schedules', () => {
  it('refuse numbers out of their ranges', () => {
    for (const rate of [0, -1, Number.NaN, Infinity]) {
      expect(() => constantRate(rate)).toThrow(RangeError);
      expect(() => cosineRate(rate)).toThrow(RangeError);
    }
    expect(() => cosineRate(1, { last: 2 })).toThrow(RangeError);
    expect(() => cosineRate(1, { last: -0.1 })).toThrow(RangeError);
    for (const warmUp of [1, -0.1, Number.NaN]) expect(() => cosineRate(1, { warmUp })).toThrow(RangeError);
  });
});
