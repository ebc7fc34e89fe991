import { describe, expect, it } from 'vitest';
import {
  digitsWith,
  isExact,
  nearestDigits,
  partsWith,
} from '../../../../src/figures/parts/model/matchParts.ts';
import { partNames } from '../../../../src/image/parts.ts';

describe('A combination of parts', () => {
  it('is exactly the digit whose sure parts it is, and no other, with or without what some hands add', () => {
    for (let digit = 0; digit < 10; digit++) {
      const sure = partsWith(digit, 'always');
      const exact = (parts: typeof sure) => nearestDigits(parts).filter(isExact);
      expect(exact(sure).map((match) => match.digit)).toEqual([digit]);
      expect(exact([...sure, ...partsWith(digit, 'sometimes')]).map((match) => match.digit)).toEqual([digit]);
    }
  });

  it('names what is missing and what is too much', () => {
    expect(nearestDigits(['upperLoop', 'base'])).toEqual([
      { digit: 1, missing: ['longVertical'], extra: ['upperLoop'] },
      { digit: 9, missing: ['rightStem'], extra: ['base'] },
    ]);
  });

  it('is nearest to the digits that differ in the fewest parts, and to none without a part', () => {
    expect(nearestDigits(['lowerLoop', 'upperLoop']).map(({ digit }) => digit)).toEqual([8]);
    expect(nearestDigits(['upperLoop']).map(({ digit }) => digit)).toEqual([9]);
    expect(nearestDigits(['leftHook', 'lowerBow']).map(({ digit }) => digit)).toEqual([3, 5]);
    expect(nearestDigits([])).toEqual([]);
  });

  it('reads the table by its rows as by its columns', () => {
    for (const part of partNames) {
      for (const digit of digitsWith(part, 'always')) expect(partsWith(digit, 'always')).toContain(part);
      for (const digit of digitsWith(part, 'sometimes'))
        expect(partsWith(digit, 'sometimes')).toContain(part);
    }
    expect(digitsWith('upperLoop', 'always')).toEqual([8, 9]);
    expect(digitsWith('upperLoop', 'sometimes')).toEqual([4]);
  });
});
