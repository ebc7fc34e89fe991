/**
 * Fetches MNIST, checks it, and packs it for the site (public/mnist, which git ignores):
 *
 *   npm run data                      from its public mirrors; an interrupted fetch is taken up again
 *   npm run data -- --from DIR        from a folder that holds the four files, packed with gzip or not
 *   npm run data -- --mirror URL      from that folder on the web, ending in /
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataError } from './DataError.ts';
import { mnistMirrors } from './mnistFiles.ts';
import { obtainByFetching, obtainFrom } from './obtainMnist.ts';
import { packMnist } from './packMnist.ts';
import { createProgressLine } from './progressLine.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

try {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, mirror: { type: 'string' }, to: { type: 'string' } },
  });
  const folder = values.to ?? pathOf('public/mnist');
  const progress = createProgressLine(process.stdout);
  const { from } = values;
  const obtain =
    from === undefined
      ? obtainByFetching(
          values.mirror ? [values.mirror] : mnistMirrors,
          pathOf('.cache/mnist'),
          progress.show,
        )
      : obtainFrom(from);
  const { trainingCount, testCount, byteCount } = await packMnist(obtain, folder).finally(progress.end);
  const megabytes = (byteCount / 1e6).toFixed(1);
  console.log(
    `MNIST is in ${folder}: ${trainingCount} training and ${testCount} test pictures, ${megabytes} MB.`,
  );
} catch (error) {
  if (!(error instanceof DataError || isUsageError(error))) throw error;
  console.error(`${error.message}.`);
  process.exitCode = 1;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
