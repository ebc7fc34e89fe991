import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureEverything } from '../../scripts/train/measureEverything.ts';
import { wholePad } from '../../scripts/train/measurePad.ts';
import { reportText, rewriteReport } from '../../scripts/train/networkReport.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { syntheticData } from './syntheticData.ts';

const folder = mkdtempSync(join(tmpdir(), 'inklight-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The text of a report', () => {
  it('has each row or pair of numbers on one line, and is still the same JSON', () => {
    const report = {
      rows: [[1, 2.5, -3e-7], [4]],
      pair: { count: 4, share: 0.5 },
      words: ['a', 'b'],
      none: [],
    };
    expect(reportText(report)).toContain('[1, 2.5, -3e-7]');
    expect(reportText(report)).toContain('{ "count": 4, "share": 0.5 }');
    expect(JSON.parse(reportText(report))).toEqual(report);
  });
});

describe('Measuring a shipped network again', () => {
  const path = join(folder, 'some.json');
  const made = {
    command: 'train',
    seed: 4,
    seconds: 16,
    measured: { old: 1 },
    recipe: [],
    sha256: { data: 'abc' },
  };
  const options = { pad: { ...wholePad, sizes: [0.5], penWidthsCells: [2] } };
  const measured = measureEverything(createNetwork(lessonSizes), syntheticData(), options);

  it('replaces what was measured and nothing else', () => {
    writeFileSync(path, reportText(made));
    rewriteReport(path, { measured, sha256: { data: 'abc' } });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...made, measured });
  });

  it('refuses data that the network was not made with, and leaves the report alone', () => {
    writeFileSync(path, reportText(made));
    expect(() => rewriteReport(path, { measured, sha256: { data: 'abd' } })).toThrow('another data');
    expect(readFileSync(path, 'utf8')).toBe(reportText(made));
  });
});
