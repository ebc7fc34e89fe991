import { describe, expect, it } from 'vitest';
import { digitTemplates } from '../../src/image/digitTemplates.ts';
import { partNames, partTargets, presenceOf } from '../../src/image/parts.ts';
import { styleHasPart, stylePartTargets, stylesWith } from '../../src/image/partsOfStyles.ts';

const digits = Array.from({ length: 10 }, (_, digit) => digit);

/** Every style that the lists of a digit name, with that digit. */
const namedStyles = stylesWith.flatMap((lists, digit) =>
  Object.values(lists)
    .flat()
    .map((style) => ({ digit, style })),
);

describe('The table of parts', () => {
  it('gives each part to some digit, and to none that is no digit', () => {
    for (const part of partNames) {
      expect(digits.some((digit) => presenceOf(digit, part) !== 'never')).toBe(true);
    }
    expect(() => presenceOf(10, 'base')).toThrow(RangeError);
  });

  it('tells any two digits apart by at least two parts that are sure in both', () => {
    for (let a = 0; a < 10; a++) {
      for (let b = 0; b < a; b++) {
        const [ya, yb] = [partTargets(a), partTargets(b)];
        const different = partNames.filter((_, j) => Math.abs(ya[j] - yb[j]) === 1);
        expect(different.length, `${a} and ${b}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('turns into targets of 1, 0 and unknown', () => {
    const targets = partTargets(7);
    expect(targets[partNames.indexOf('topBar')]).toBe(1);
    expect(targets[partNames.indexOf('fullLoop')]).toBe(0);
    expect(targets[partNames.indexOf('middleBar')]).toBeNaN();
  });
});

describe('The parts of styles', () => {
  it('are only told of styles that there are', () => {
    for (const { digit, style } of namedStyles) {
      const { common, rare } = digitTemplates[digit];
      expect([...Object.keys(common), ...Object.keys(rare)], `${digit}`).toContain(style);
    }
    expect(namedStyles.length).toBeGreaterThan(20);
  });

  it('decide what the digit leaves open, and repeat what it does not', () => {
    expect(styleHasPart(7, 'crossed', 'middleBar')).toBe(true);
    expect(styleHasPart(7, 'plain', 'middleBar')).toBe(false);
    expect(styleHasPart(1, 'bare', 'slant')).toBeNull();
    expect(styleHasPart(7, 'plain', 'topBar')).toBe(true);
    expect(stylePartTargets(7, 'crossed')[partNames.indexOf('middleBar')]).toBe(1);
  });
});
