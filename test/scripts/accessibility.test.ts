/** The report on accessibility: all criteria, each with a test or a sentence; as it is committed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../scripts/accessibility/criteria.ts';
import { readTags } from '../../scripts/accessibility/readTags.ts';
import { writeOpenAcr, writePage } from '../../scripts/accessibility/writeReport.ts';

const tests = readTags();

describe('the report on accessibility', () => {
  it('has the 31 criteria of level A and the 24 of level AA, each once', () => {
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
    expect(new Set(criteria.map(({ num }) => num)).size).toBe(criteria.length);
  });

  it('has for each of them a test, or what is said by hand', () => {
    const bare = criteria.filter(({ num, byHand }) => !tests.has(num) && byHand === null);
    expect(bare.map(({ num }) => num)).toEqual([]);
  });

  it('knows every tag of a test', () => {
    const known = new Set(criteria.map(({ num }) => num));
    expect([...tests.keys()].filter((num) => !known.has(num))).toEqual([]);
    expect(tests.size).toBeGreaterThan(25);
  });

  it('is the one that is committed: `npm run accessibility` writes it', () => {
    expect(readFileSync('doc/accessibility.md', 'utf8')).toBe(writePage(tests));
    expect(readFileSync('doc/accessibility.openacr.yaml', 'utf8')).toBe(writeOpenAcr(tests));
  });
});
