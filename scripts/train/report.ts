/**
 * The shipped networks, measured anew from their files: floors and goals, then every table.
 *
 *   npm run train:report -- --mnist DIR --strokes FILE [--networks DIR] [--write]
 *
 * Ends with 1 when a floor is not met. It trusts no report file: only the weights and the data. --write puts what it
 * measured into the report beside each network, and leaves there what was said of the training.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { floorLine, floorRows, isFloorMet } from './floors.ts';
import { loadTrainingData } from './loadTrainingData.ts';
import { measureEverything } from './measureEverything.ts';
import { rewriteReport } from './networkReport.ts';
import { measurementLines } from './printMeasurements.ts';

const options = readOptions();
const data = await loadTrainingData(options);
for (const name of ['trained', 'plain']) reportOn(name);

function reportOn(name: string): void {
  const bytes = readFileSync(join(options.networks, `${name}.bin`));
  const measured = measureEverything(readNetwork(bytes), data);
  const rows = floorRows(name, measured, gzipSync(bytes, { level: 9 }).length);
  console.log(`\n${name.padEnd(34)}   measured      floor       goal`);
  for (const row of rows) console.log(floorLine(row));
  for (const line of measurementLines(measured)) console.log(line);
  if (!rows.every(isFloorMet)) process.exitCode = 1;
  if (options.isWriting) {
    rewriteReport(join(options.networks, `${name}.json`), { measured, sha256: data.checksums });
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      mnist: { type: 'string' },
      strokes: { type: 'string' },
      networks: { type: 'string', default: 'public/networks' },
      write: { type: 'boolean', default: false },
    },
  });
  const { mnist, strokes, networks, write: isWriting } = values;
  if (mnist === undefined || strokes === undefined) {
    throw new Error('Needed: --mnist DIR --strokes FILE [--networks DIR] [--write]');
  }
  return { mnist, strokes, networks, isWriting };
}
