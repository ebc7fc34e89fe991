/**
 * One sitting: a page that is opened, what is done on it, and what is checked after each action.
 */
import type { Browser } from '@playwright/test';
import { type Action, quietKinds, type Sitting } from './Action.ts';
import {
  checkAnswers,
  checkByLink,
  checkKept,
  checkMoment,
  checkNoInkWithoutPointer,
  type Fault,
  FaultFound,
  lookAtRest,
} from './checks.ts';
import { findControl, findPad } from './findInPage.ts';
import { inputDevicesOn } from './inputDevices.ts';
import { lookAtPage, type Seen } from './lookAtPage.ts';
import { open, preparePage, type Spoiling } from './openPage.ts';
import { perform } from './perform.ts';
import { nextFrame, type Table } from './Table.ts';

/** What was found, and after which action. */
export interface Found extends Fault {
  readonly index: number;
}

/** Longer than any action takes, with all the rests around it, on a busy machine. */
const patienceMs = 120_000;

/** Does one action, and checks. Before one that is to change nothing, the page comes to rest. */
async function step(table: Table, action: Action): Promise<void> {
  const { page, devices } = table;
  // What is not on the screen is drawn when it comes.
  if (action.kind.endsWith('and undo')) await page.evaluate(findPad);
  const target = action.kind === 'press' ? await page.evaluate(findControl, action.which) : null;
  const isQuiet = quietKinds.includes(action.kind) || target?.isQuiet;
  const before: Seen | null = isQuiet ? await lookAtRest(page) : null;
  if (action.kind === 'share') await checkByLink(page);
  else await perform(table, action, { isExample: before?.isExample ?? false, target });
  await nextFrame(page);
  if (action.kind === 'stroke' || action.kind === 'drag')
    await checkNoInkWithoutPointer(page, devices, action.pointer === 'pen' ? 'pen' : 'mouse');
  checkMoment(await lookAtPage(page));
  if (!before) return;
  const after = await lookAtRest(page);
  checkMoment(after);
  checkAnswers(after);
  checkKept(action, before, after);
}

/** Ends with a fault where the page does not answer. */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FaultFound('answers', 'nothing for two minutes')), patienceMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** What an error of a step says of the page; an error of these scripts' own is none of its faults. */
function faultOf(error: unknown): Fault {
  if (error instanceof FaultFound) return error.fault;
  const { name, message } = error as Error;
  const isOfBrowser = name === 'TimeoutError' || /^\w+\.\w+: /.test(message);
  if (!isOfBrowser) throw error;
  return { invariant: 'answers', what: message.split('\n')[0] };
}

/**
 * Runs a sitting, to its end or to the first fault.
 */
export async function runSitting(
  browser: Browser,
  site: string,
  { path, actions }: Sitting,
  spoiling: Spoiling | null = null,
): Promise<Found | null> {
  const { context, page, caught } = await preparePage(browser, site, spoiling);
  let index = -1;
  try {
    await open(page, `${site}${path}`);
    const devices = await inputDevicesOn(page);
    for (index = 0; index < actions.length; index++) {
      await inTime(step({ page, devices }, actions[index]));
      if (caught.length > 0) return { ...caught[0], index };
    }
    return null;
  } catch (error) {
    return { ...(caught[0] ?? faultOf(error)), index };
  } finally {
    await context.close();
  }
}
