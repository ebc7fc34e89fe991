/**
 * How often a network is right, taken apart: by digit and by writer.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import type { Network } from '../../src/network/Network.ts';
import { examplesOfDigits } from './dataExamples.ts';

/** How many there were, and the fraction of them that was read right, 0...1. */
export interface Share {
  readonly count: number;
  readonly accuracy: number;
}

/** Counts: the digit i was read as j table[i][j] times. */
export type ConfusionTable = readonly (readonly number[])[];

/** The rows of a confusion that evaluate() counted (m x m, row-major). */
export function confusionTable(confusion: Uint32Array): ConfusionTable {
  const m = Math.sqrt(confusion.length);
  return Array.from({ length: m }, (_, i) => [...confusion.subarray(i * m, (i + 1) * m)]);
}

/**
 * For each digit, how many there were and the fraction of them that was read right; NaN where there were
 * none.
 */
export function sharesByDigit(table: ConfusionTable): Share[] {
  return table.map((row, digit) => {
    const count = row.reduce((sum, times) => sum + times, 0);
    return { count, accuracy: row[digit] / count };
  });
}

/** For each writer, by number, the digits there were and the fraction of them that was read right. */
export function sharesByWriter(network: Network, digits: readonly PenDigit[]): Record<string, Share> {
  const writers = [...new Set(digits.map(({ writer }) => writer))].sort((a, b) => a - b);
  return Object.fromEntries(
    writers.map((writer) => {
      const own = digits.filter((digit) => digit.writer === writer);
      const { count, accuracy } = evaluate(network, examplesOfDigits(own));
      return [String(writer), { count, accuracy }];
    }),
  );
}
