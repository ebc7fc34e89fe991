/** How numbers are printed: sums as printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatActivation,
  formatCompact,
  formatCost,
  formatCount,
  formatLimit,
  formatPercent,
  formatSum,
  formatTerm,
  sayActivation,
  sayInput,
} from '../../src/text/numbers.ts';

/** What a reader makes of a printed number. */
const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));
const term = fc.double({ min: -200, max: 200, noNaN: true });

describe('a printed term', () => {
  it('has three decimals, a true minus, and a plus where it is asked for', () => {
    expect(formatTerm(-1.23456)).toBe('\u22121.235');
    expect(formatTerm(1.2, { isSigned: true })).toBe('+1.200');
    expect(formatTerm(1.2)).toBe('1.200');
  });

  it('is plain zero where it rounds to zero, from either side', () => {
    expect(formatTerm(-0.0004, { isSigned: true })).toBe('0.000');
    expect(formatTerm(0.0004, { isSigned: true })).toBe('0.000');
  });

  it('lies within half of its last decimal of the exact value', () => {
    fc.assert(fc.property(term, (value) => Math.abs(read(formatTerm(value)) - value) <= 0.0005 + 1e-12));
  });
});

describe('an activation in a sentence', () => {
  it('is never said to be 0 or 1, and is otherwise as in figures', () => {
    expect([0, 0.0004, 0.9996, 1].map(sayActivation)).toEqual(
      ['<', '<', '>', '>'].map((sign) => `${sign}\u00a0${sign === '<' ? '0.001' : '0.999'}`),
    );
    expect([0.002, 0.5, 0.998].map(sayActivation)).toEqual(['0.002', '0.50', '0.998']);
  });

  it('is that of an input where it is exactly 0 or 1', () => {
    expect([0, 0.0004, 0.5, 1].map(sayInput)).toEqual(['0', '<\u00a00.001', '0.50', '1']);
  });
});

describe('a printed sum', () => {
  it('is what a reader adds up from the printed terms, and within 0.002 of the exact sum', () => {
    fc.assert(
      fc.property(term, term, term, (a, b, c) => {
        const printed = read(formatSum([a, b, c]));
        const added = [a, b, c].reduce((sum, value) => sum + Math.round(read(formatTerm(value)) * 1000), 0);
        return Math.round(printed * 1000) === added && Math.abs(printed - (a + b + c)) < 0.002;
      }),
    );
  });
});

describe('a printed activation', () => {
  it('has two decimals, and three where it is nearly 0 or nearly 1', () => {
    expect([0, 0.0042, 0.01, 0.834, 0.99, 0.9962].map(formatActivation)).toEqual([
      '0.000',
      '0.004',
      '0.01',
      '0.83',
      '0.99',
      '0.996',
    ]);
  });
});

describe('a printed limit', () => {
  it('has two significant digits', () => {
    expect(formatLimit(0.5123)).toBe('\u00b10.51');
    expect(formatLimit(16.4)).toBe('\u00b116');
  });
});

describe('a printed count, share or cost', () => {
  it('sets thousands apart, or says them in short', () => {
    expect(formatCount(13002)).toBe('13,002');
    expect(formatCompact(1_500_000)).toBe('1.5M');
  });

  it('has one decimal of a percent', () => {
    expect(formatPercent(0.9468)).toBe('94.7\u00a0%');
  });

  it('has three digits of a cost, a power of ten for a tiny one, and a sign for a change', () => {
    expect([6.3249, 0.0276, 0].map((cost) => formatCost(cost))).toEqual(['6.32', '0.0276', '0.00']);
    expect(formatCost(-0.00001234, { isSigned: true })).toBe('\u22121.2e\u22125');
    expect(formatCost(0.5, { isSigned: true })).toBe('+0.500');
  });
});
