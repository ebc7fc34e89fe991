/** The record of a stress run: it survives being stopped anywhere, and its table counts what it says. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addOutcome,
  beginRecord,
  endedIn,
  failureTable,
  readRecord,
  resumeRecord,
} from '../../scripts/stress/record.ts';

const plan = { times: 2, busy: 1, seed: 5, specs: ['draw'], digest: 'abc' };
const outcome = (round: number, test: string, isPassed = true) => ({ round, test, isPassed, durationMs: 10 });
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inklight-'));
  file = join(folder, 'runs', 'a.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the record of a stress run', () => {
  it('gives back its plan and what has ended, round by round', () => {
    beginRecord(file, plan);
    for (const test of ['a › one', 'a › two']) addOutcome(file, outcome(1, test));
    addOutcome(file, outcome(2, 'a › two', false));
    const record = readRecord(file);
    expect(record.plan).toEqual(plan);
    expect(endedIn(record, 1)).toEqual(['a › one', 'a › two']);
    expect(endedIn(record, 2)).toEqual(['a › two']);
  });

  it('leaves out a line that was cut off as it was written, and goes on after it', () => {
    beginRecord(file, plan);
    addOutcome(file, outcome(1, 'a › one'));
    appendFileSync(file, '{"round":1,"te');
    expect(endedIn(resumeRecord(file), 1)).toEqual(['a › one']);
    addOutcome(file, outcome(1, 'a › two'));
    expect(endedIn(readRecord(file), 1)).toEqual(['a › one', 'a › two']);
  });

  it('refuses a file that is missing, or none of its own, in a sentence', () => {
    expect(() => readRecord(file)).toThrow(`There is no file ${file} to go on with.`);
    const other = join(folder, 'other.jsonl');
    writeFileSync(other, 'hello\nthere\n');
    expect(() => readRecord(other)).toThrow(`${other} is no record of a stress run.`);
  });
});

describe('the table of a stress run', () => {
  it('has every test that failed even once, the most frequent first, with how often', () => {
    const outcomes = [
      outcome(1, 'a › one'),
      outcome(2, 'a › one', false),
      outcome(1, 'a › two', false),
      outcome(2, 'a › two', false),
      outcome(1, 'a › three'),
    ];
    expect(failureTable({ outcomes })).toEqual(['2 of 2  a › two', '1 of 2  a › one']);
  });

  it('is empty when none failed', () => {
    expect(failureTable({ outcomes: [outcome(1, 'a › one')] })).toEqual([]);
  });
});
