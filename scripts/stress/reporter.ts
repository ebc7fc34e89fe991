/**
 * A reporter of Playwright's that writes each test into the record of a stress run as it ends, and says what
 * failed.
 */
import { relative } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { addOutcome } from './record.ts';

/** Where the record is and which round this is, as main.ts hands them over. */
interface Given {
  readonly file: string;
  readonly round: number;
}

export default class StressReporter implements Reporter {
  readonly #given: Given;
  #folder = '';

  constructor() {
    this.#given = JSON.parse(process.env.INKLIGHT_STRESS ?? '{}');
  }

  onBegin({ rootDir }: FullConfig): void {
    this.#folder = rootDir;
  }

  onTestEnd({ location, title }: TestCase, { status, duration, error }: TestResult): void {
    // Stopped from outside: it has not ended.
    if (status === 'interrupted') return;
    const test = `${relative(this.#folder, location.file).replaceAll('\\', '/')} › ${title}`;
    const isPassed = status === 'passed';
    addOutcome(this.#given.file, { round: this.#given.round, test, isPassed, durationMs: duration });
    if (!isPassed) process.stdout.write(`failed: ${test}\n${error?.stack ?? error?.message ?? status}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
