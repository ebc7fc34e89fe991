/**
 * Reads a number as people type it, or paste it from this page: with a point or a comma before its decimals,
 * and with any character that is used as a minus. It accepts no thousands marks: 1,000 could mean 1 or 1000.
 */

/** Which numbers are accepted: min...max, both included. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds. If it is a whole number, only whole numbers are accepted. */
  readonly step: number;
}

/** Why a text is not accepted. */
export type NumberFault = 'no number' | 'not whole' | 'too small' | 'too large';

/** Hyphens, the en dash and the minus sign. */
const minuses = /[\u2010-\u2013\u2212]/g;

/** The number; or what is wrong; or null for an unfinished one: no text yet, or only a sign. */
export function readNumber(text: string, { min, max, step }: NumberLimits): number | NumberFault | null {
  // NFKC turns wide digits and signs, which Japanese keyboards write, into the usual ones.
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
