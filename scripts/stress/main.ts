/**
 * Repeats the browser tests in random orders, beside busy processes if asked, and prints every test that
 * failed even once:
 *
 *   npm run test:stress -- [--times 10] [--busy 2] [--seed N] [SPEC...]
 *   npm run test:stress -- --resume FILE        goes on with a run that was stopped
 *
 * A SPEC is a part of a test file's name. It can be stopped at any time; what has ended stands in a file.
 * Exits with 1 if any test failed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
// @ts-expect-error: a plain script, shared with `npm test`
import { browserTests, browserTestsEnvironment } from '../browserTests.mjs';
import { wholeNumber } from '../wholeNumber.ts';
import { beginRecord, endedIn, failureTable, type Plan, readRecord, resumeRecord } from './record.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Where records lie: in a folder that git ignores, which outlasts `npm ci`. */
const records = '.cache/stress';

/**
 * What the tests see: the built site, whose files are named after what is in them, and the tests themselves.
 */
function digestOfProject(): string {
  const hash = createHash('sha256').update(readFileSync(pathOf('dist/index.html')));
  for (const name of readdirSync(pathOf('test/browser')).sort())
    hash.update(name).update(readFileSync(pathOf(`test/browser/${name}`)));
  return hash.digest('hex').slice(0, 16);
}

/** The file of the run that the arguments ask for, begun if it is a new one. */
function fileOfRun(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      times: { type: 'string', default: '10' },
      busy: { type: 'string', default: '0' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      resume: { type: 'string' },
    },
  });
  const digest = digestOfProject();
  if (values.resume !== undefined) {
    if (resumeRecord(values.resume).plan.digest !== digest)
      throw new Error(`${values.resume} was begun with another state of the site or its tests: begin anew.`);
    return values.resume;
  }
  const [times, busy, seed] = (['times', 'busy', 'seed'] as const).map((option) =>
    wholeNumber(values[option], option),
  );
  const file = pathOf(`${records}/${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.jsonl`);
  beginRecord(file, { times, busy, seed, specs: positionals, digest });
  return file;
}

/** Runs what is left of one round, and comes to its exit status. */
async function runRound(file: string, round: number, { specs, seed }: Plan): Promise<number> {
  const ended = endedIn(readRecord(file), round);
  const list = `${file}.ended`;
  writeFileSync(list, ended.join('\n'));
  const [tool, ...args] = browserTests as string[];
  const options = ['--shuffle', `${seed + round}`, '--reporter', pathOf('scripts/stress/reporter.ts')];
  const left = ended.length > 0 ? ['--test-list-invert', list, '--pass-with-no-tests'] : [];
  const child = spawn(
    process.execPath,
    [pathOf(`node_modules/${tool}`), ...args, ...options, ...left, ...specs],
    {
      cwd: pathOf(''),
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(await browserTestsEnvironment()),
        INKLIGHT_STRESS: JSON.stringify({ file, round }),
      },
    },
  );
  return new Promise((resolve) => {
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

const countFailed = (file: string) => readRecord(file).outcomes.filter(({ isPassed }) => !isPassed).length;

let isStopped = false;

/** Runs all rounds that are not over yet, beside the busy processes. */
async function runAll(file: string, plan: Plan): Promise<void> {
  const busy = Array.from({ length: plan.busy }, () =>
    spawn(process.execPath, [pathOf('scripts/stress/busyProcess.mjs')], { stdio: 'ignore' }),
  );
  let failedBefore = countFailed(file);
  try {
    for (let round = 1; round <= plan.times && !isStopped; round++) {
      const begun = Date.now();
      const before = endedIn(readRecord(file), round).length;
      const status = await runRound(file, round, plan);
      const ended = endedIn(readRecord(file), round).length;
      const failed = countFailed(file);
      // A status that no failed test accounts for: it did not come to run them.
      if (status !== 0 && failed === failedBefore && !isStopped)
        throw new Error('Playwright failed without a test that did: see its message above.');
      failedBefore = failed;
      if (ended > before) {
        const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
        console.log(`Round ${round} of ${plan.times}: ${ended - before} tests in ${minutes} min`);
      }
    }
  } finally {
    for (const child of busy) child.kill();
  }
}

/** Prints what failed; true if nothing did. */
function sumUp(file: string): boolean {
  const { outcomes, plan } = readRecord(file);
  const failures = failureTable({ outcomes });
  const rounds = new Set(outcomes.map(({ round }) => round)).size;
  console.log(
    `\nSeed ${plan.seed}, ${plan.busy} busy processes, ${rounds} of ${plan.times} rounds, ${outcomes.length} tests ended.`,
  );
  console.log(failures.length > 0 ? `Failed at least once:\n${failures.join('\n')}` : 'None failed.');
  const failed = countFailed(file);
  console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

try {
  const file = fileOfRun(process.argv.slice(2));
  process.on('SIGINT', () => {
    isStopped = true;
  });
  await runAll(file, readRecord(file).plan);
  const isGreen = sumUp(file);
  if (isStopped) console.log(`To go on: npm run test:stress -- --resume ${file}`);
  process.exitCode = isGreen && !isStopped ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
