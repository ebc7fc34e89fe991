/**
 * How often a network is right in groups of digits: each label, each writer.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import type { Network } from '../../src/network/Network.ts';
import { examplesOfDigits } from './dataExamples.ts';

/** How many digits a group has, and the fraction of them that was read right, 0...1. */
export interface GroupAccuracy {
  readonly count: number;
  readonly accuracy: number;
}

/** table[i][j] is how often a digit i was read as j. */
export type ConfusionTable = readonly (readonly number[])[];

/** The rows of a confusion that evaluate() counted (m x m, row-major). */
export function confusionTable(confusion: Uint32Array): ConfusionTable {
  const m = Math.sqrt(confusion.length);
  return Array.from({ length: m }, (_, i) => [...confusion.subarray(i * m, (i + 1) * m)]);
}

/**
 * The accuracy for each digit 0...9; NaN where there were none.
 */
export function accuracyByDigit(table: ConfusionTable): GroupAccuracy[] {
  return table.map((row, digit) => {
    const count = row.reduce((sum, times) => sum + times, 0);
    return { count, accuracy: row[digit] / count };
  });
}

/** The accuracy for each writer, by the writer's number. */
export function accuracyByWriter(
  network: Network,
  digits: readonly PenDigit[],
): Record<string, GroupAccuracy> {
  const writers = [...new Set(digits.map(({ writer }) => writer))].sort((a, b) => a - b);
  return Object.fromEntries(
    writers.map((writer) => {
      const own = digits.filter((digit) => digit.writer === writer);
      const { count, accuracy } = evaluate(network, examplesOfDigits(own));
      return [String(writer), { count, accuracy }];
    }),
  );
}
