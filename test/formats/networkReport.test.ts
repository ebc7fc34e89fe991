import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readNetworkReport } from '../../src/formats/networkReport.ts';

describe('The report of a network', () => {
  it('gives the accuracies of every network that is shipped', () => {
    const scores = ['hoped', 'trained', 'untrained'].map((name) =>
      readNetworkReport(readFileSync(`public/networks/${name}.json`, 'utf8')),
    );
    expect(scores.map(({ mnistTest }) => mnistTest)).toEqual([
      { count: 10000, accuracy: 0.9429 },
      { count: 10000, accuracy: 0.9659 },
      { count: 10000, accuracy: 0.1032 },
    ]);
    expect(scores[0].heldOutWriters.count).toBe(1249);
  });

  it('is refused with one sentence whatever else the text is', () => {
    const accuracies = fc.oneof(fc.double(), fc.string(), fc.constant(null));
    const measured = fc.record({ mnistTest: fc.record({ count: fc.integer(), accuracy: accuracies }) });
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ measured }).map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => readNetworkReport(text)).toThrow(FormatError);
      }),
    );
  });
});
