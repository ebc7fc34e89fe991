/**
 * The shipped networks, measured anew from their files: floors and goals, then every table.
 *
 *   npm run train:report -- --mnist DIR --strokes FILE [--unipen FILE] [--networks DIR] [--seed N]
 *     [--write] [--sheets DIR]
 *
 * Ends with 1 when a floor is not met. It trusts no report file: only the weights and the data. --write puts
 * what it measured into the report beside each network, and leaves there what was said of the training.
 * --seed chooses other digits for the pad and the hands; --sheets writes pictures to look at: weights, and
 * failures on
 * the validation sets.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { floorLine, floorRows, isFloorMet } from './floors.ts';
import { inWords } from './inWords.ts';
import { loadTrainingData } from './loadTrainingData.ts';
import { chooseDigits, measureEverything } from './measureEverything.ts';
import { measureFoundParts } from './measureFoundParts.ts';
import { validationSets } from './measureNetwork.ts';
import { rewriteReport } from './networkReport.ts';
import { measurementLines } from './printMeasurements.ts';
import { percent } from './printProgress.ts';
import { writeSheets } from './writeSheets.ts';

/** Digits whose parts are looked for, and the least fraction of the parts lit that the table must allow. */
const partsCount = 100;
const agreementFloor = 0.85;

const options = readOptions();
const data = await loadTrainingData(options);
for (const name of ['trained', 'hoped', 'plain']) await reportOn(name);
reportOnParts();

/** Of 100 digits of the validation writers, and of all of them. */
function reportOnParts(): void {
  const { validationDigits } = data;
  const sets = [chooseDigits(validationDigits, partsCount, options.seed), validationDigits];
  console.log('\nParts found by geometry, digits of validation writers');
  for (const { count, litAllowed, sureLit, decided } of sets.map(measureFoundParts)) {
    const shares = `lit and allowed ${percent(litAllowed)}   sure and lit ${percent(sureLit)}`;
    console.log(`  ${`${count}`.padStart(5)}   ${shares}   all that the table decides ${percent(decided)}`);
    if (litAllowed < agreementFloor) process.exitCode = 1;
  }
}

async function reportOn(name: string): Promise<void> {
  const path = join(options.networks, `${name}.bin`);
  const bytes = readFileSync(path);
  const network = await inWords(path, () => readNetwork(bytes));
  const measured = measureEverything(network, data, { seed: options.seed, isNamed: name === 'hoped' });
  const rows = floorRows(name, measured, gzipSync(bytes, { level: 9 }).length);
  console.log(`\n${name.padEnd(34)}   measured      floor       goal`);
  for (const row of rows) console.log(floorLine(row));
  for (const line of measurementLines(measured)) console.log(line);
  if (!rows.every(isFloorMet)) process.exitCode = 1;
  if (options.isWriting) {
    rewriteReport(join(options.networks, `${name}.json`), { measured, sha256: data.checksums });
  }
  if (options.sheets !== undefined) writeSheets(options.sheets, name, network, validationSets(data));
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      mnist: { type: 'string' },
      strokes: { type: 'string' },
      unipen: { type: 'string' },
      networks: { type: 'string', default: 'public/networks' },
      seed: { type: 'string', default: '1' },
      write: { type: 'boolean', default: false },
      sheets: { type: 'string' },
    },
  });
  const { mnist, strokes, unipen, networks, seed, write: isWriting, sheets } = values;
  if (mnist === undefined || strokes === undefined) {
    throw new Error(
      'Needed: --mnist DIR --strokes FILE [--unipen FILE] [--networks DIR] [--seed N] [--write] [--sheets DIR]',
    );
  }
  return { mnist, strokes, unipen, networks, seed: Number(seed), isWriting, sheets };
}
