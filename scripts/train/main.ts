/**
 * Trains one of the shipped networks and writes it, with a report of how it was made and what it can do:
 *
 *   npx tsx scripts/train/main.ts --mnist DIR --strokes FILE --network NAME [--seed N] [--out DIR] [--share S]
 *
 * NAME is untrained, plain or trained. --share S takes only that share of the recipe's examples, for a quick look.
 * Every number in the report is that of the file as shipped, decoded.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chooseEncoding } from './chooseEncoding.ts';
import { heldOutWriters, loadTrainingData, validationCount, validationWriters } from './loadTrainingData.ts';
import { measureEverything } from './measureEverything.ts';
import { measureValidation, validationSets } from './measureNetwork.ts';
import { reportText } from './networkReport.ts';
import { measurementLines } from './printMeasurements.ts';
import { createProgressPrinter } from './printProgress.ts';
import { type RecipeName, recipes, shortened } from './recipes.ts';
import { trainNetwork } from './trainNetwork.ts';

const options = readOptions();
const startedMs = performance.now();
const data = await loadTrainingData({ mnist: options.mnist, strokes: options.strokes });
const sets = validationSets(data);
const recipe = shortened(recipes[options.network], options.share);
const printProgress = createProgressPrinter((network) => measureValidation(network, sets));
const network = trainNetwork(recipe, data, options.seed, printProgress);
const shipped = chooseEncoding(network, sets);
const report = {
  network: options.network,
  command: `npx tsx scripts/train/main.ts --mnist DIR --strokes FILE --network ${options.network} --seed ${options.seed}${options.share === 1 ? '' : ` --share ${options.share}`}`,
  seed: options.seed,
  node: process.version,
  seconds: Math.round((performance.now() - startedMs) / 1000),
  encoding: shipped.encoding,
  bytes: shipped.bytes.length,
  gzipBytes: gzipSync(shipped.bytes, { level: 9 }).length,
  measured: measureEverything(shipped.network, data),
  split: {
    mnistValidation: `the last ${validationCount} training images`,
    validationWriters,
    heldOutWriters,
  },
  recipe,
  sha256: data.checksums,
};
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, `${options.network}.bin`), shipped.bytes);
writeFileSync(join(options.out, `${options.network}.json`), reportText(report));
for (const line of measurementLines(report.measured)) console.log(line);

interface Options {
  readonly mnist: string;
  readonly strokes: string;
  readonly network: RecipeName;
  readonly seed: number;
  readonly out: string;
  readonly share: number;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      mnist: { type: 'string' },
      strokes: { type: 'string' },
      network: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'public/networks' },
      share: { type: 'string', default: '1' },
    },
  });
  const { mnist, strokes, network: name = '' } = values;
  if (mnist === undefined || strokes === undefined || !isRecipeName(name)) {
    throw new Error(
      `Needed: --mnist DIR --strokes FILE --network ${Object.keys(recipes).join('|')} [--seed N] [--out DIR] [--share S]`,
    );
  }
  return {
    mnist,
    strokes,
    network: name,
    seed: Number(values.seed),
    out: values.out,
    share: Number(values.share),
  };
}

function isRecipeName(name: string): name is RecipeName {
  return Object.hasOwn(recipes, name);
}
