import { describe, expect, it } from 'vitest';
import { separation } from '../../../../src/figures/hope/model/separation.ts';

describe('Separation', () => {
  it('is the share of pairs that are ranked right, equal ones counted half', () => {
    expect(separation([3, 4], [1, 2])).toBe(1);
    expect(separation([1, 2], [3, 4])).toBe(0);
    expect(separation([1, 3], [2, 2])).toBe(0.5);
    expect(separation([2, 2], [2, 1])).toBe(0.75);
    expect(separation([], [1])).toBeNaN();
  });
});
