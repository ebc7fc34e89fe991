/**
 * What a stress run has come to, as a file that grows test by test, so that it can be stopped anywhere and
 * gone on with: a first line that says what is run, then a line for each test that has ended. It runs nothing
 * itself.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What is run: how often, beside how many busy processes, in which orders, which specs, of which state of the
 * project.
 */
export interface Plan {
  readonly times: number;
  readonly busy: number;
  readonly seed: number;
  readonly specs: readonly string[];
  /** A digest of the built site and its tests: rounds of two states of the project are not added up. */
  readonly digest: string;
}

/** One test that has ended, in one round (from 1). */
export interface Outcome {
  readonly round: number;
  /** As Playwright lists it: "file › title". */
  readonly test: string;
  readonly isPassed: boolean;
  readonly durationMs: number;
}

export interface Record {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
}

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;

export function beginRecord(file: string, plan: Plan): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lineOf(plan));
}

export function addOutcome(file: string, outcome: Outcome): void {
  appendFileSync(file, lineOf(outcome));
}

/**
 * The record in a file; a last line that was cut off as it was written does not count. Throws one sentence
 * otherwise.
 */
export function readRecord(file: string): Record {
  if (!existsSync(file)) throw new Error(`There is no file ${file} to go on with.`);
  const [first, ...rest] = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  try {
    return { plan: JSON.parse(first), outcomes: rest.map((line) => JSON.parse(line)) };
  } catch {
    throw new Error(`${file} is no record of a stress run.`);
  }
}

/** The record of a run that goes on; what was cut off is out of its file from now on. */
export function resumeRecord(file: string): Record {
  const { plan, outcomes } = readRecord(file);
  writeFileSync(file, [plan, ...outcomes].map(lineOf).join(''));
  return { plan, outcomes };
}

/** Which tests of a round have ended. */
export function endedIn({ outcomes }: Record, round: number): string[] {
  return outcomes.filter((outcome) => outcome.round === round).map(({ test }) => test);
}

/**
 * The tests that failed even once, the most frequent first, each with how often of how many times, as lines
 * to print.
 */
export function failureTable({ outcomes }: Pick<Record, 'outcomes'>): string[] {
  const counts = new Map<string, { failed: number; ended: number }>();
  for (const { test, isPassed } of outcomes) {
    const { failed, ended } = counts.get(test) ?? { failed: 0, ended: 0 };
    counts.set(test, { failed: failed + (isPassed ? 0 : 1), ended: ended + 1 });
  }
  return [...counts]
    .filter(([, { failed }]) => failed > 0)
    .sort(([, a], [, b]) => b.failed / b.ended - a.failed / a.ended)
    .map(([test, { failed, ended }]) => `${failed} of ${ended}  ${test}`);
}
