/**
 * How the sum in the reader's hand, and e to its power, are printed.
 */

import { formatFixed, formatPlain } from '../../text/numbers.ts';

const minus = '\u2212';

/** A sum in hundredths, as it moves, with a true minus. */
export function formatHeldSum(z: number): string {
  return formatFixed(z, 2).replace('-', minus);
}

/** A power of e: a plain number, or a mantissa and a power of ten where it is very large or very small. */
export interface PrintedPower {
  readonly mantissa: string;
  /** null where the mantissa is all. */
  readonly exponent: string | null;
}

/** Beyond these powers of ten a plain number is too long to read. */
const plainExponents = [-4, 3] as const;

/** e^x in three significant digits; also where it is beyond the largest number that a computer holds. */
export function printPower(x: number): PrintedPower {
  const log = x / Math.LN10;
  const exponent = Math.floor(log);
  if (exponent >= plainExponents[0] && exponent <= plainExponents[1])
    return { mantissa: formatPlain(Number(Math.exp(x).toPrecision(3))), exponent: null };
  const mantissa = 10 ** (log - exponent);
  // 9.999 would be printed as 10.00.
  const [shown, power] = mantissa >= 9.995 ? [mantissa / 10, exponent + 1] : [mantissa, exponent];
  return { mantissa: formatFixed(shown, 2), exponent: String(power).replace('-', minus) };
}
