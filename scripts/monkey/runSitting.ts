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
import { handsOn } from './hands.ts';
import { lookAtPage, type Seen } from './lookAtPage.ts';
import { openPage } from './openPage.ts';
import { findPad, nextFrame, perform, type Table } from './perform.ts';

/** What was found, and after which action. */
export interface Found extends Fault {
  readonly index: number;
}

/** Longer than any action takes, on a busy machine. */
const patienceMs = 60_000;

/** Does one action, and checks. Before one that is to change nothing, the page comes to rest. */
async function step(table: Table, action: Action): Promise<void> {
  const { page, hands } = table;
  // What is not on the screen is drawn when it comes.
  if (action.kind === 'stroke and undo') await page.evaluate(findPad);
  const before: Seen | null = quietKinds.includes(action.kind) ? await lookAtRest(page) : null;
  if (action.kind === 'share') await checkByLink(page);
  else await perform(table, action, before?.isExample ?? false);
  await nextFrame(page);
  if (/stroke|drag/.test(action.kind)) await checkNoInkWithoutPointer(page, hands);
  checkMoment(await lookAtPage(page));
  if (!before) return;
  const after = await lookAtRest(page);
  checkMoment(after);
  checkAnswers(after);
  checkKept(action, before, after);
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FaultFound('answers', 'nothing for a minute')), patienceMs);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/**
 * Runs a sitting, to its end or to the first fault. spoil runs in the page before anything of its own: a
 * fault that is put there to be found.
 */
export async function runSitting(
  browser: Browser,
  site: string,
  { path, actions }: Sitting,
  spoil: (() => void) | null = null,
): Promise<Found | null> {
  const { context, page, caught } = await openPage(browser, site, path, spoil);
  const hands = await handsOn(page);
  let index = -1;
  try {
    for (index = 0; index < actions.length; index++) {
      await inTime(step({ page, hands }, actions[index]));
      if (caught.length > 0) return { ...caught[0], index };
    }
    return null;
  } catch (error) {
    if (caught.length > 0) return { ...caught[0], index };
    const fault: Fault =
      error instanceof FaultFound
        ? error.fault
        : { invariant: 'answers', what: (error as Error).message.split('\n')[0] };
    return { ...fault, index };
  } finally {
    await context.close();
  }
}
