/**
 * Trains one of the shipped networks and writes it, with a report of how it was made and what it can do:
 *
 *   npm run train -- --mnist DIR --strokes FILE --network NAME
 *     [--unipen FILE] [--teacher FILE] [--start FILE] [--seed N] [--out DIR] [--share S]
 *     [--checkpoint FILE]
 *
 * NAME is untrained, plain, teacher, trained or hoped; the last three need UNIPEN's strokes. trained learns
 * from a teacher, which is made first and is not shipped: say with --out DIR where it goes. hoped goes on
 * from the weights of an earlier one, --start FILE. --share S takes only that fraction of the recipe's
 * examples, for a quick look. --checkpoint FILE is written every few minutes, and where it is there already,
 * the run goes on from it, to the same bytes. Every number in the report is that of the file as shipped,
 * decoded.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { readCheckpoint, runKey, writeCheckpoint } from './checkpoint.ts';
import { chooseEncoding } from './chooseEncoding.ts';
import {
  heldOutWriters,
  loadTrainingData,
  unipenRests,
  validationCount,
  validationWriters,
} from './loadTrainingData.ts';
import { measureEverything } from './measureEverything.ts';
import { measureValidation, validationSets } from './measureNetwork.ts';
import { reportText } from './networkReport.ts';
import { measurementLines } from './printMeasurements.ts';
import { createProgressPrinter } from './printProgress.ts';
import { type RecipeName, recipes, shortened, sizesOf } from './recipes.ts';
import { type RunOptions, trainNetwork } from './trainNetwork.ts';

const options = readOptions();
const startedMs = performance.now();
const { mnist, strokes, unipen } = options;
const data = await loadTrainingData({ mnist, strokes, unipen });
const sets = validationSets(data);
const recipe = shortened(recipes[options.network], options.share);
const printProgress = createProgressPrinter((network) => measureValidation(network, sets));
const { checkpoint: file } = options;
const taught = options.teacher === undefined ? null : readFileSync(options.teacher);
const start = options.start === undefined ? null : readFileSync(options.start);
const checksum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sha256 = {
  ...data.checksums,
  ...(taught && { teacher: checksum(taught) }),
  ...(start && { start: checksum(start) }),
};
const key = runKey([recipe, options.seed, sha256]);
const run: RunOptions = {
  seed: options.seed,
  start: start && readNetwork(start),
  sizes: sizesOf(options.network),
  teacher: taught && readNetwork(taught),
  onProgress: printProgress,
  resumed: file === undefined ? null : readCheckpoint(file, key),
  onCheckpoint: file === undefined ? undefined : (checkpoint) => writeCheckpoint(file, key, checkpoint),
};
const network = trainNetwork(recipe, data, run);
const shipped = chooseEncoding(network, sets);
const report = {
  network: options.network,
  command: commandText(options),
  seed: options.seed,
  node: process.version,
  seconds: Math.round((performance.now() - startedMs) / 1000),
  encoding: shipped.encoding,
  bytes: shipped.bytes.length,
  gzipBytes: gzipSync(shipped.bytes, { level: 9 }).length,
  measured: measureEverything(shipped.network, data, { isNamed: options.network === 'hoped' }),
  split: {
    mnistValidation: `the last ${validationCount} training images`,
    validationWriters,
    heldOutWriters,
    ...(data.unipen && { unipenRests }),
  },
  recipe,
  sha256,
};
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, `${options.network}.bin`), shipped.bytes);
writeFileSync(join(options.out, `${options.network}.json`), reportText(report));
for (const line of measurementLines(report.measured)) console.log(line);

interface Options {
  readonly mnist: string;
  readonly strokes: string;
  readonly unipen: string | undefined;
  readonly teacher: string | undefined;
  readonly start: string | undefined;
  readonly network: RecipeName;
  readonly seed: number;
  readonly out: string;
  readonly share: number;
  readonly checkpoint: string | undefined;
}

/** How to do it again, with names for the folders that differ from place to place. */
function commandText({ network, unipen, teacher, start, seed, share }: Options): string {
  return [
    'npm run train -- --mnist DIR --strokes FILE',
    ...(unipen === undefined ? [] : ['--unipen FILE']),
    ...(teacher === undefined ? [] : ['--teacher FILE']),
    ...(start === undefined ? [] : ['--start FILE']),
    `--network ${network} --seed ${seed}`,
    ...(share === 1 ? [] : [`--share ${share}`]),
  ].join(' ');
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      mnist: { type: 'string' },
      strokes: { type: 'string' },
      unipen: { type: 'string' },
      teacher: { type: 'string' },
      start: { type: 'string' },
      network: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      share: { type: 'string', default: '1' },
      checkpoint: { type: 'string' },
    },
  });
  const { mnist, strokes, network: name = '' } = values;
  if (mnist === undefined || strokes === undefined || !isRecipeName(name)) {
    throw new Error(
      `Needed: --mnist DIR --strokes FILE --network ${Object.keys(recipes).join('|')} [--unipen FILE] [--teacher FILE] [--start FILE] [--seed N] [--out DIR] [--share S] [--checkpoint FILE]`,
    );
  }
  const share = Number(values.share);
  if (!(share > 0 && share <= 1)) throw new Error(`--share is above 0 and at most 1, not ${values.share}.`);
  if (share < 1 && values.out === undefined)
    throw new Error('A share of the recipe makes no network to ship: say with --out DIR where it goes.');
  if (name === 'teacher' && values.out === undefined)
    throw new Error('The teacher is not shipped: say with --out DIR where it goes.');
  if (name === 'hoped' && values.start === undefined)
    throw new Error('hoped goes on from an earlier one: --start FILE.');
  return {
    mnist,
    strokes,
    unipen: values.unipen,
    teacher: values.teacher,
    start: values.start,
    network: name,
    seed: Number(values.seed),
    out: values.out ?? 'public/networks',
    share,
    checkpoint: values.checkpoint,
  };
}

function isRecipeName(name: string): name is RecipeName {
  return Object.hasOwn(recipes, name);
}
