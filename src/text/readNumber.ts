/**
 * Reads a number as people write it, or paste it from this page: with a point or a comma before its decimals,
 * with any of the signs that are used for minus. Thousands are not set apart: 1,000 could be either.
 */

/** Which numbers are meant, both ends included. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds; where it is a whole number, whole numbers alone are meant. */
  readonly step: number;
}

/** Why a text is not one of the numbers that are meant. */
export type NumberFault = 'no number' | 'not whole' | 'too small' | 'too large';

/** Hyphens, the en dash and the minus sign. */
const minuses = /[\u2010-\u2013\u2212]/g;

/** The number; or what is wrong; or null for what may become one as one types on: nothing, a sign. */
export function readNumber(text: string, { min, max, step }: NumberLimits): number | NumberFault | null {
  // NFKC makes wide digits and signs, as Japanese keyboards write them, the usual ones.
  const plain = text.normalize('NFKC').replace(minuses, '-').replace(/\s/g, '').replace(',', '.');
  if (/^[-+]?\.?$/.test(plain)) return null;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return 'no number';
  if (Number.isInteger(step) && plain.includes('.')) return 'not whole';
  // Never -0, which would be printed.
  const value = Number(plain) + 0;
  if (value < min) return 'too small';
  return value > max ? 'too large' : value;
}

/** One step on or back from a number, within the limits. */
export function stepNumber(value: number, direction: 1 | -1, { min, max, step }: NumberLimits): number {
  const next = Math.min(max, Math.max(min, value + direction * step));
  // 0.1 + 0.2 is 0.3 to a reader.
  return Number(next.toPrecision(12));
}
