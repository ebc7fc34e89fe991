/**
 * The programs of doc/library.md, run by Node on the sources. The one that trains on MNIST is run where
 * INKLIGHT_MNIST names the folder of its four files.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PageEvents } from '../../src/components/follow/PageEvents.ts';
import type { FigureEvents } from '../../src/library/MountedLesson.ts';

const programs = Array.from(
  readFileSync('doc/library.md', 'utf8').matchAll(/^```js\n(.*?)^```$/gms),
  ([, program]) => program,
);
const loader = new URL(import.meta.resolve('tsx', pathToFileURL(`${process.cwd()}/`).href)).href;

/** What a program prints, its imports led to the sources. */
function run(program: string, ...args: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'inklight-')), 'program.mjs');
  const sources = program.replace(/'inklight\/(\w+)'/g, (_, name) =>
    JSON.stringify(pathToFileURL(`src/library/${name}.ts`).href),
  );
  writeFileSync(file, sources);
  return execFileSync(process.execPath, ['--import', loader, file, ...args], { encoding: 'utf8' });
}

const folder = process.env.INKLIGHT_MNIST;
const notRun = folder ? '' : ' (NOT RUN: INKLIGHT_MNIST does not name a folder with MNIST)';

describe('the programs of doc/library.md', () => {
  it('begin with one of ten lines', () => {
    expect(programs[0].trimEnd().split('\n')).toHaveLength(10);
  });

  it.skipIf(!folder)(`train on MNIST, and reach 94 %${notRun}`, () => {
    expect(Number(run(programs[0], folder ?? ''))).toBeGreaterThanOrEqual(0.94);
  });

  it.each([
    ['the network', 1, 'positive: '],
    ['pictures', 2, '784\n'],
    ['files', 3, '[ 784, 16, 16, 10 ] false\nThis .npz file is damaged or cut short.\n'],
  ] as const)('run that on %s', (_, index, printed) => {
    expect(run(programs[index])).toContain(printed);
  });
});

describe('the events of a mounted figure', () => {
  it('are in types what a lesson tells', () => {
    expectTypeOf<PageEvents>().toEqualTypeOf<Pick<FigureEvents, keyof PageEvents>>();
  });
});
