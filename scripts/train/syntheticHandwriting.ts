/**
 * What a network is worth that has seen nothing but the synthetic hand, and how fast that hand draws:
 *
 *   npx tsx scripts/train/syntheticHandwriting.ts --mnist DIR --strokes FILE
 *     [--unipen FILE] [--seed N] [--share S] [--final] [--sheets DIR]
 *
 * It measures on the validation sets; with --final, on MNIST's test set and the held-out writers too. --share
 * S takes only that fraction of the examples. --sheets writes pictures to look at: 200 digits, the first
 * layer, and failures on the validation sets (which are pictures of the data, and stay where they are).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { createSyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';
import { examplesOfDigits, examplesOfPictures } from './dataExamples.ts';
import { drawSyntheticSheet } from './drawSyntheticSheet.ts';
import { encodePng } from './encodePng.ts';
import { loadTrainingData } from './loadTrainingData.ts';
import { measuredPensCells, measureHands } from './measureHands.ts';
import { measureSet, type SetMeasurement, validationSets } from './measureNetwork.ts';
import { percent } from './printProgress.ts';
import {
  createSyntheticSupply,
  syntheticStage,
  trainOnSyntheticHandwriting,
} from './trainOnSyntheticHandwriting.ts';
import { writeSheets } from './writeSheets.ts';

const printEvery = 480_000;
const [, usualPenCells] = measuredPensCells;

const options = readOptions();
const data = await loadTrainingData(options);
const sets = validationSets(data);
console.log(`${Math.round(picturesPerSecond()).toLocaleString('en')} pictures a CPU second`);
const started = process.cpuUsage();
const stage = { ...syntheticStage, examples: Math.round(options.share * syntheticStage.examples) };
const network = trainOnSyntheticHandwriting(stage, options.seed, (seen, soFar) => {
  if (seen % printEvery === 0) console.log(`${(seen / 1e6).toFixed(2)} M   ${accuracies(soFar)}`);
});
const { user, system } = process.cpuUsage(started);
console.log(
  `${stage.examples} examples, ${((user + system) / 1e6).toFixed(0)} CPU seconds   ${accuracies(network)}`,
);
printSet('MNIST, validation', measureSet(network, sets.pictures));
printSet('Validation writers', measureSet(network, sets.digits));
const hands = data.unipen;
if (hands) printHands('UNIPEN, to choose by', hands.validation);
if (options.isFinal) {
  printSet('MNIST, test', measureSet(network, examplesOfPictures(data.testPictures)));
  printSet('Held-out writers', measureSet(network, examplesOfDigits(data.heldOutDigits)));
  if (hands) printHands('UNIPEN, held out', hands.heldOut);
}
if (options.sheets !== undefined) {
  writeSheets(options.sheets, 'synthetic', network, sets);
  const sheet = drawSyntheticSheet(createSyntheticHandwriting(createRandom(options.seed)));
  writeFileSync(join(options.sheets, 'synthetic-hand.png'), encodePng(sheet));
}

function accuracies(soFar: Network): string {
  const of = (examples: typeof sets.pictures) => percent(measureSet(soFar, examples).accuracy);
  return `MNIST ${of(sets.pictures)}   pen ${of(sets.digits)}`;
}

/** Of this process's own time, after a second to warm the compiler up. */
function picturesPerSecond(): number {
  const count = 20_000;
  const supply = createSyntheticSupply(createRandom(1));
  supply(count);
  const before = process.cpuUsage();
  supply(count);
  const spent = process.cpuUsage(before);
  return (1e6 * count) / (spent.user + spent.system);
}

function printSet(name: string, { accuracy, byDigit, confusion }: SetMeasurement): void {
  console.log(`\n${name}: ${percent(accuracy)}     each row a digit, each column what it is read as`);
  for (const [digit, row] of confusion.entries()) {
    const counts = row.map((count) => String(count).padStart(6)).join('');
    console.log(`${digit}  ${percent(byDigit[digit].accuracy).padStart(9)} ${counts}`);
  }
}

function printHands(name: string, digits: readonly PenDigit[]): void {
  const { writers, meanOfWriters, worstFifth } = measureHands(network, digits, usualPenCells);
  console.log(
    `\n${name}: ${percent(meanOfWriters)}, the mean over ${writers} people; worst fifth ${percent(worstFifth)}`,
  );
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      mnist: { type: 'string' },
      strokes: { type: 'string' },
      unipen: { type: 'string' },
      seed: { type: 'string', default: '1' },
      share: { type: 'string', default: '1' },
      final: { type: 'boolean', default: false },
      sheets: { type: 'string' },
    },
  });
  const { mnist, strokes, unipen, seed, share, final: isFinal, sheets } = values;
  if (mnist === undefined || strokes === undefined) {
    throw new Error(
      'Needed: --mnist DIR --strokes FILE [--unipen FILE] [--seed N] [--share S] [--final] [--sheets DIR]',
    );
  }
  return { mnist, strokes, unipen, seed: Number(seed), share: Number(share), isFinal, sheets };
}
