/**
 * The floors of the shipped networks, measured anew from their files, as a table:
 *
 *   npx tsx scripts/train/report.ts --mnist DIR --strokes FILE [--networks DIR]
 *
 * Ends with 1 when a floor is not met. It trusts no report file: only the weights and the data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { loadTrainingData } from './loadTrainingData.ts';
import { type Measurements, measureNetwork } from './measureNetwork.ts';
import { percent } from './printProgress.ts';

/** One line of the table. */
interface Row {
  readonly what: string;
  readonly measured: number;
  /** null where nothing is asked for. */
  readonly floor: number | null;
  readonly goal: number | null;
  /** Where less is better. */
  readonly isCeiling?: boolean;
  readonly text: (value: number) => string;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const plainNumber = (value: number) => value.toFixed(2);

function rows(name: string, measured: Measurements, gzipBytes: number): Row[] {
  const isTrained = name === 'trained';
  const wanted = (floor: number, goal: number) => (isTrained ? { floor, goal } : { floor: null, goal: null });
  const mnist = isTrained ? { floor: 0.967, goal: 0.975 } : { floor: 0.945, goal: 0.95 };
  const { mnistTest, heldOutWriters, roughness } = measured;
  return [
    { what: 'MNIST test', measured: mnistTest.accuracy, ...mnist, text: percent },
    { what: 'held-out writers', measured: heldOutWriters.accuracy, ...wanted(0.96, 0.975), text: percent },
    {
      what: 'exactly one output, MNIST test',
      measured: mnistTest.exactlyOne,
      ...wanted(0.96, 0.98),
      text: percent,
    },
    {
      what: 'exactly one output, writers',
      measured: heldOutWriters.exactlyOne,
      ...wanted(0.96, 0.98),
      text: percent,
    },
    { what: 'roughness', measured: roughness, ...wanted(0.85, 0.6), isCeiling: true, text: plainNumber },
    {
      what: 'hidden |z| within 8, MNIST test',
      measured: mnistTest.smallHidden,
      ...wanted(0.9, 0.98),
      text: percent,
    },
    {
      what: 'hidden |z| within 8, writers',
      measured: heldOutWriters.smallHidden,
      ...wanted(0.9, 0.98),
      text: percent,
    },
    {
      what: 'size, gzip -9',
      measured: gzipBytes,
      floor: 25_000,
      goal: 8000,
      isCeiling: true,
      text: kilobytes,
    },
  ];
}

function isMet({ measured, isCeiling }: Row, limit: number | null): boolean {
  return limit === null || (isCeiling ? measured <= limit : measured >= limit);
}

function line(row: Row): string {
  const { what, measured, floor, goal, text } = row;
  const verdict = floor === null ? '' : !isMet(row, floor) ? 'BELOW' : isMet(row, goal) ? 'goal' : 'floor';
  const limit = (value: number | null) => (value === null ? '-' : text(value));
  return [
    what.padEnd(34),
    text(measured).padStart(9),
    limit(floor).padStart(9),
    limit(goal).padStart(9),
    verdict,
  ].join('  ');
}

const { values } = parseArgs({
  options: {
    mnist: { type: 'string' },
    strokes: { type: 'string' },
    networks: { type: 'string', default: 'public/networks' },
  },
});
if (values.mnist === undefined || values.strokes === undefined) {
  throw new Error('Needed: --mnist DIR --strokes FILE [--networks DIR]');
}
const data = await loadTrainingData({ mnist: values.mnist, strokes: values.strokes });
for (const name of ['trained', 'plain']) {
  const bytes = readFileSync(join(values.networks, `${name}.bin`));
  const table = rows(name, measureNetwork(readNetwork(bytes), data), gzipSync(bytes, { level: 9 }).length);
  console.log(`\n${name.padEnd(34)}   measured      floor       goal`);
  for (const row of table) console.log(line(row));
  if (!table.every((row) => isMet(row, row.floor))) process.exitCode = 1;
}
