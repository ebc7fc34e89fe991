/**
 * A reporter of Playwright's that writes each test into the record of a stress run as it ends, and says what
 * failed.
 */
import { relative } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { addOutcome } from './record.ts';

/** Where the record is and which round this is, as main.ts hands them over. */
interface Given {
  readonly file: string;
  readonly round: number;
}

export default class StressReporter implements Reporter {
  readonly #given: Given;
  #folder = '';
  #endedCount = 0;

  constructor() {
    this.#given = JSON.parse(process.env.INKLIGHT_STRESS ?? '{}');
  }

  onBegin({ rootDir }: FullConfig): void {
    this.#folder = rootDir;
  }

  onTestEnd(ended: TestCase, { status, duration, error }: TestResult): void {
    // Stopped from outside: it has not ended.
    if (status === 'interrupted') return;
    const file = relative(this.#folder, ended.location.file).replaceAll('\\', '/');
    // Its project and its spec file come first; a test that a helper declares is listed under the helper's
    // file.
    const test = [file, ...ended.titlePath().slice(3)].join(' › ');
    const isPassed = status === 'passed';
    addOutcome(this.#given.file, { round: this.#given.round, test, isPassed, durationMs: duration });
    this.#endedCount++;
    if (this.#endedCount % 50 === 0)
      process.stdout.write(`round ${this.#given.round}: ${this.#endedCount} tests ended\n`);
    if (!isPassed) process.stdout.write(`failed: ${test}\n${error?.stack ?? error?.message ?? status}\n`);
  }

  /** What kept the tests from running at all. */
  onError({ message, stack }: TestError): void {
    process.stdout.write(`${stack ?? message ?? 'an error without a message'}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
