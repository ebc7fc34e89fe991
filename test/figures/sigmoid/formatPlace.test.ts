/** How sums in hand and powers of e are printed. */
import { expect, test } from 'vitest';
import { formatHeldSum, printPower } from '../../../src/figures/sigmoid/formatPlace.ts';

test('A sum has two decimals and a true minus', () => {
  expect([2, -0.5, 0].map(formatHeldSum)).toEqual(['2.00', '\u22120.50', '0.00']);
});

test('A power of e is a plain number where one can read it', () => {
  expect(printPower(0)).toEqual({ mantissa: '1', exponent: null });
  expect(printPower(-2)).toEqual({ mantissa: '0.135', exponent: null });
  expect(printPower(5)).toEqual({ mantissa: '148', exponent: null });
});

test('A power of e beyond the largest number has its mantissa and its power of ten', () => {
  // e^1000 = 1.9700711 x 10^434 (known from tables, since no double holds it).
  expect(printPower(1000)).toEqual({ mantissa: '1.97', exponent: '434' });
  expect(printPower(-1000)).toEqual({ mantissa: '5.08', exponent: '\u2212435' });
});

test('A mantissa that would be printed as 10 is 1 of the next power', () => {
  expect(printPower(Math.log(9.9999e6))).toEqual({ mantissa: '1.00', exponent: '7' });
});
