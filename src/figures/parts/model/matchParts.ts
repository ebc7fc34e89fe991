/**
 * Which combination of parts is which digit: what the output layer would have to know if the notes' hope came
 * true. A combination is a digit exactly when it has every part that the digit always has, and no part that
 * it never has.
 */

import { type PartName, partNames, presenceOf } from '../../../image/parts.ts';
import { digitCount } from '../../../network/lessonShape.ts';

/** How a combination of parts differs from what a digit is made of. */
export interface DigitMatch {
  /** 0...9. */
  readonly digit: number;
  /** Parts that the digit always has and the combination has not, in the order of the table. */
  readonly missing: readonly PartName[];
  /** Parts that the combination has and the digit never. */
  readonly extra: readonly PartName[];
}

/** How the combination compares with each digit 0...9, in their order. */
function matchDigits(parts: readonly PartName[]): DigitMatch[] {
  const has = new Set(parts);
  return Array.from({ length: digitCount }, (_, digit) => ({
    digit,
    missing: partNames.filter((part) => !has.has(part) && presenceOf(digit, part) === 'always'),
    extra: partNames.filter((part) => has.has(part) && presenceOf(digit, part) === 'never'),
  }));
}

/** The digits that differ least from the combination, by the number of parts; none when it has no part. */
export function nearestDigits(parts: readonly PartName[]): DigitMatch[] {
  if (parts.length === 0) return [];
  const matches = matchDigits(parts);
  const least = Math.min(...matches.map(differences));
  return matches.filter((match) => differences(match) === least);
}

/** Whether the combination is exactly that digit. */
export function isExact(match: DigitMatch): boolean {
  return differences(match) === 0;
}

function differences({ missing, extra }: DigitMatch): number {
  return missing.length + extra.length;
}

/** The digits that have the part with that presence. */
export function digitsWith(part: PartName, presence: 'always' | 'sometimes'): number[] {
  const digits = Array.from({ length: digitCount }, (_, digit) => digit);
  return digits.filter((digit) => presenceOf(digit, part) === presence);
}

/** The parts that the digit has with that presence, in the order of the table. */
export function partsWith(digit: number, presence: 'always' | 'sometimes'): PartName[] {
  return partNames.filter((part) => presenceOf(digit, part) === presence);
}
