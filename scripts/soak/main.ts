/**
 * One long sitting on the lesson, without ever opening it anew, and what the page holds on to meanwhile:
 *
 *   npm run soak -- [--actions 5000] [--seed 1]
 *   npm run soak -- --prove          sees that a seeded leak of each kind is found
 *
 * The devices are those of `npm run monkey`. Ten times, at equal distances, the page is brought to where it
 * was at first (the same drawing, the same place, nothing open) and measured. Exits with 1 if anything grew.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { servePage } from '../../test/bench/servePage.ts';
import type { Action } from '../monkey/Action.ts';
import { findControl } from '../monkey/findInPage.ts';
import { inputDevicesOn } from '../monkey/inputDevices.ts';
import { lookAtPage } from '../monkey/lookAtPage.ts';
import { open, preparePage, type Spoiling } from '../monkey/openPage.ts';
import { perform } from '../monkey/perform.ts';
import { planSitting } from '../monkey/planSitting.ts';
import { inTime } from '../monkey/runSitting.ts';
import { nextFrame } from '../monkey/Table.ts';
import { runMain } from '../runMain.ts';
import { wholeNumber } from '../wholeNumber.ts';
import { grown, heldNames } from './judge.ts';
import { type Held, measurerOf } from './measurePage.ts';
import { seededLeaks } from './seededLeaks.ts';

const measurements = 10;
/** Before the first measurement: whatever is made once is made then. */
const warmUpActions = 500;
/** Enough for a leak to be seen. */
const provingActions = 400;
const provingWarmUp = 100;

/** Opening the page anew would let go of everything; sharing is a check of other scripts. */
const isOfOnePage = ({ kind }: Action) => kind !== 'travel' && kind !== 'share';

/** Actions without end, of one sitting after the other. */
function* actionsOf(seed: number): Generator<Action, never> {
  for (let number = 0; ; number++)
    for (const action of planSitting(seed, number).actions) if (isOfOnePage(action)) yield action;
}

/** Back to where it was at first, by what a reader can do. */
async function comeHome(page: Page): Promise<void> {
  for (let times = 0; times < 4; times++) await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  // Each section comes to the screen once, as it did before.
  await page.evaluate(async () => {
    const step = window.innerHeight / 2;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    window.location.hash = 'drawing=example:3';
    window.scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
}

function describe({ heapBytes, ...counts }: Held): string {
  const others = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return [`heap ${(heapBytes / 1e6).toFixed(2)} MB`, ...others].join(', ');
}

interface Soak {
  readonly seed: number;
  readonly warmUp: number;
  readonly actions: number;
  readonly spoiling: Spoiling | null;
}

/** All measurements of a sitting. */
async function soak(
  browser: Browser,
  url: string,
  { seed, warmUp, actions, spoiling }: Soak,
): Promise<Held[]> {
  const { context, page, caught } = await preparePage(browser, url, spoiling);
  await open(page, `${url}?motion=reduce`);
  // Another document would let go of whatever this one holds.
  page.on('domcontentloaded', () => caught.push({ invariant: 'answers', what: 'the page was left' }));
  const devices = await inputDevicesOn(page);
  const measure = await measurerOf(page);
  const source = actionsOf(seed);
  const readings: Held[] = [];
  let done = 0;
  const doMore = async (count: number) => {
    for (const end = done + count; done < end; done++) {
      const action = source.next().value;
      const target = action.kind === 'press' ? await page.evaluate(findControl, action.which) : null;
      // One sitting, never opened anew.
      if (target?.isReloading) continue;
      const { isExample } = await lookAtPage(page);
      await inTime(perform({ page, devices }, action, { isExample, target }));
    }
    await nextFrame(page);
    await inTime(comeHome(page));
  };
  await doMore(warmUp);
  for (let count = 0; count <= measurements; count++) {
    if (count > 0) await doMore((actions - warmUp) / measurements);
    readings.push(await measure());
    console.log(`${done} actions: ${describe(readings[count])}`);
  }
  await context.close();
  if (caught.length > 0) throw new Error(`The sitting is worth nothing: ${caught[0].what}`);
  return readings;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      actions: { type: 'string', default: '5000' },
      prove: { type: 'boolean', default: false },
    },
  });
  const seed = wholeNumber(values.seed, 'seed', 1);
  const actions = wholeNumber(values.actions, 'actions', warmUpActions + measurements);
  const { browser, url, close } = await servePage();
  try {
    return values.prove ? await prove(browser, url, seed) : await soakOnce(browser, url, seed, actions);
  } finally {
    await close();
  }
}

/** Whether each leak that is put into the page is found. */
async function prove(browser: Browser, url: string, seed: number): Promise<boolean> {
  let isRight = true;
  for (const name of heldNames) {
    const leak = {
      seed,
      warmUp: provingWarmUp,
      actions: provingActions,
      spoiling: { spoil: seededLeaks[name] },
    };
    const found = grown(await soak(browser, url, leak));
    const isFound = found.includes(name);
    console.log(
      `A leak of ${name}: ${isFound ? 'found' : 'not found'} (grew: ${found.join(', ') || 'nothing'})\n`,
    );
    isRight &&= isFound;
  }
  return isRight;
}

/** Whether nothing grows. */
async function soakOnce(browser: Browser, url: string, seed: number, actions: number): Promise<boolean> {
  const readings = await soak(browser, url, { seed, warmUp: warmUpActions, actions, spoiling: null });
  const found = grown(readings);
  const growth = (readings[readings.length - 1].heapBytes - readings[0].heapBytes) / 1e6;
  const sign = growth >= 0 ? '+' : '';
  console.log(`\nHeap ${sign}${growth.toFixed(2)} MB; grew: ${found.join(', ') || 'nothing'}`);
  return found.length === 0;
}

await runMain(main);
