/**
 * Random hands over the lesson and every figure, and what must hold whatever they do:
 *
 *   npm run monkey -- [--seed 1] [--actions 4000] [--resume]   random hands
 *   npm run monkey -- --replay FILE                            does again what led to a fault
 *   npm run monkey -- --prove [INVARIANT...]                   whether a seeded fault of each is found
 *
 * What is done follows from the seed alone, in sittings of a hundred actions, each on a page of its own. A
 * fault is cut down to the actions that it takes, and written into a file. A run that was stopped goes on
 * with
 * --resume. Exits with 1 if anything was found.
 */
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { servePage } from '../../test/bench/servePage.ts';
import { runMain } from '../runMain.ts';
import { wholeNumber } from '../wholeNumber.ts';
import type { Action, Sitting } from './Action.ts';
import { invariants } from './checks.ts';
import { cutDown } from './cutDown.ts';
import { actionsInSitting, planSitting } from './planSitting.ts';
import { type FaultFile, readFault, readProgress, writeFault, writeProgress } from './record.ts';
import { type Found, runSitting } from './runSitting.ts';
import { seededFaults } from './seededFaults.ts';
import { tallyOf } from './tally.ts';

/** How often a sitting is tried again to cut it down. */
const maxTries = 50;
/** In fewer actions chance decides how often a check has something to check. */
const minForTally = 1000;
/** Of a seeded fault: in so many sittings it is to be found. */
const provingSittings = 8;
/** The seed of the hands that prove. */
const provingSeed = 1;

interface Site {
  readonly url: string;
  readonly browser: Browser;
}

/** Cuts what led to a fault down, and writes it into a file, which is named. */
async function pin({ url, browser }: Site, name: string, sitting: Sitting, found: Found): Promise<string> {
  const { index, invariant, what } = found;
  const led = sitting.actions.slice(0, index + 1);
  const write = (actions: readonly Action[]) =>
    writeFault(name, { path: sitting.path, actions, fault: { invariant, what } });
  // Whoever has no patience to see it cut down has it whole.
  write(led);
  const findsIt = async (actions: readonly Action[]) => {
    const again = await runSitting(browser, url, { ...sitting, actions });
    return again?.invariant === invariant;
  };
  const isFoundAgain = await findsIt(led);
  const actions = isFoundAgain ? await cutDown(led, findsIt, maxTries) : led;
  const file = write(actions);
  const how = isFoundAgain
    ? `${actions.length} of ${led.length} actions lead to it`
    : 'found once, and not again';
  console.log(`  ${how}: npm run monkey -- --replay ${file}`);
  return file;
}

async function runAll(site: Site, seed: number, count: number, isResumed: boolean): Promise<number> {
  let progress = isResumed ? readProgress(seed) : { sittings: 0, actions: 0, faults: [] };
  const sittings = Math.ceil(count / actionsInSitting);
  const begun = Date.now();
  let done = 0;
  for (let number = progress.sittings; number < sittings; number++) {
    const whole = planSitting(seed, number);
    const sitting = { ...whole, actions: whole.actions.slice(0, count - number * actionsInSitting) };
    const found = await runSitting(site.browser, site.url, sitting);
    done += found ? found.index + 1 : sitting.actions.length;
    const { faults } = progress;
    if (found)
      console.log(`Sitting ${number}, ${sitting.path}: ${invariants[found.invariant]}: ${found.what}`);
    const file = found && (await pin(site, `seed-${seed}-sitting-${number}`, sitting, found));
    progress = {
      sittings: number + 1,
      actions: progress.actions + (found ? found.index + 1 : sitting.actions.length),
      faults: file ? [...faults, file] : faults,
    };
    writeProgress(seed, progress);
    if ((number + 1) % 10 === 0) {
      const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
      console.log(`${progress.actions} actions, ${progress.faults.length} faults, ${minutes} min`);
    }
  }
  const { actions, faults } = progress;
  const { lines, tooSeldom } = tallyOf(done);
  console.log(`\nIn ${done} actions: ${lines.join(', ')}`);
  if (tooSeldom.length > 0 && done >= minForTally)
    console.log(`Too seldom to mean anything: ${tooSeldom.join(', ')}`);
  console.log(`Seed ${seed}: ${actions} actions in ${progress.sittings} sittings, ${faults.length} faults`);
  return faults.length + (done >= minForTally ? tooSeldom.length : 0);
}

async function replay(site: Site, { fault, ...sitting }: FaultFile): Promise<number> {
  const found = await runSitting(site.browser, site.url, sitting);
  if (!found) console.log(`Nothing is found any more of: ${invariants[fault.invariant]}: ${fault.what}`);
  else console.log(`After action ${found.index}: ${invariants[found.invariant]}: ${found.what}`);
  return found ? 1 : 0;
}

/** How many seeded faults were not found, or as something else. */
async function prove(site: Site, names: readonly string[]): Promise<number> {
  let missed = 0;
  for (const { invariant, path, ...fault } of seededFaults) {
    if (names.length > 0 && !names.includes(invariant)) continue;
    let found: Found | null = null;
    let actions = 0;
    for (let number = 0; number < provingSittings && !found; number++) {
      const sitting = planSitting(provingSeed, number);
      const there = { ...sitting, path: path ?? sitting.path };
      found = await runSitting(site.browser, site.url, there, fault);
      actions += found ? found.index + 1 : sitting.actions.length;
    }
    const isRight = found?.invariant === invariant;
    if (!isRight) missed++;
    const how = found
      ? `${isRight ? 'found' : `taken for "${found.invariant}"`}: ${found.what}`
      : 'not found';
    console.log(`${invariants[invariant]}: ${how} (${actions} actions)`);
  }
  console.log(missed === 0 ? '\nEach is found.' : `\n${missed} are not found as what they are.`);
  return missed;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      actions: { type: 'string', default: '4000' },
      resume: { type: 'boolean', default: false },
      replay: { type: 'string' },
      prove: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !values.prove || !Object.hasOwn(invariants, name));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is none of --prove\u2019s: ${Object.keys(invariants).join(', ')}.`);
  const seed = wholeNumber(values.seed, 'seed', 1);
  const actions = wholeNumber(values.actions, 'actions', 1);
  const again = values.replay === undefined ? null : readFault(values.replay);
  const site = await servePage();
  try {
    if (again) return await replay(site, again);
    if (values.prove) return await prove(site, positionals);
    return await runAll(site, seed, actions, values.resume);
  } finally {
    await site.close();
  }
}

await runMain(async () => (await main()) === 0);
