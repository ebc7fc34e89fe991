/**
 * The report beside a network file, of which readers are shown the accuracies: on MNIST's test set, and on
 * digits by people whose hands it never saw.
 */
import { FormatError } from './FormatError.ts';

/** An accuracy 0...1, and over how many examples. */
export interface Score {
  readonly count: number;
  readonly accuracy: number;
}

/** What a network reaches, by its report. */
export interface NetworkScores {
  readonly mnistTest: Score;
  readonly heldOutWriters: Score;
}

/** Reads the scores of a report. Throws a FormatError for any text that is none. */
export function readNetworkReport(text: string): NetworkScores {
  const measured = fieldOf(parse(text), 'measured');
  return {
    mnistTest: readScore(fieldOf(measured, 'mnistTest')),
    heldOutWriters: readScore(fieldOf(measured, 'heldOutWriters')),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noReport();
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) throw noReport();
  return (value as Record<string, unknown>)[name];
}

function readScore(value: unknown): Score {
  const [count, accuracy] = [fieldOf(value, 'count'), fieldOf(value, 'accuracy')];
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
  if (!isCount || typeof accuracy !== 'number' || !(accuracy >= 0 && accuracy <= 1)) throw noReport();
  return { count, accuracy };
}

function noReport(): FormatError {
  return new FormatError('not-ours');
}
