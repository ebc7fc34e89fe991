/**
 * What must hold of a page, whatever is done to it.
 */
import type { Page } from '@playwright/test';
import { sayActivation } from '../../src/text/numbers.ts';
import type { Action } from './Action.ts';
import { engineAnswer } from './engineAnswer.ts';
import { findPad } from './findInPage.ts';
import type { InputDevices } from './inputDevices.ts';
import { isSameInk, lookAtPage, readInk, type Seen } from './lookAtPage.ts';
import { checkEquations, falseLedger } from './sums.ts';
import { nextFrame } from './Table.ts';
import { count } from './tally.ts';

/** Each with what it promises. */
export const invariants = {
  error: 'no error in the page or its console',
  nonsense: 'nothing that is no number where a number stands',
  foreign: 'no request to anybody else',
  sums: 'every sum that is printed adds up',
  undo: 'undo goes back to exactly where it was',
  kept: 'the drawing is never lost',
  prediction: 'the prediction is the engine\u2019s own for the picture shown',
  gesture: 'no gesture outlives its pointer',
  answers: 'the page answers to what is done',
} as const;

export type Invariant = keyof typeof invariants;

/** What did not hold. */
export interface Fault {
  readonly invariant: Invariant;
  readonly what: string;
}

/** Thrown where a page is found at fault. */
export class FaultFound extends Error {
  readonly fault: Fault;
  constructor(invariant: Invariant, what: string) {
    super(`${invariants[invariant]}: ${what}`);
    this.fault = { invariant, what };
  }
}

/** As long as an example takes to draw itself, and a slide to its end, on a busy machine. */
const patienceMs = 20_000;
const pauseMs = 30;

/**
 * The page once nothing moves in it: two looks in a row that are the same. A gesture that never ends is
 * found.
 */
export async function lookAtRest(page: Page): Promise<Seen> {
  const restOf = (seen: Seen) => JSON.stringify([seen.reported, seen.answers]);
  let last = '';
  let ink: Seen['ink'] = null;
  for (const end = Date.now() + patienceMs; ; ) {
    const seen = await lookAtPage(page);
    const now = restOf(seen);
    const { isBusy } = seen;
    if (!isBusy && now === last && isSameInk(seen.ink, ink)) return seen;
    [last, ink] = [now, seen.ink];
    if (Date.now() > end) {
      if (isBusy) throw new FaultFound('gesture', 'the answer stays busy with no pointer down');
      return seen;
    }
    await nextFrame(page);
    await page.waitForTimeout(pauseMs);
  }
}

/** Not what says only that something observed changes once more in the next frame. */
export const isErrorOfOurs = (message: string) => !message.startsWith('ResizeObserver loop');

/** What holds in every moment. */
export function checkMoment(seen: Seen): void {
  const [error] = seen.errors.filter(isErrorOfOurs);
  if (error !== undefined) throw new FaultFound('error', error);
  const [nonsense] = seen.nonsense;
  if (nonsense !== undefined) throw new FaultFound('nonsense', nonsense);
  const equations = seen.equations.map(checkEquations);
  count(
    'equations added up',
    equations.reduce((sum, { compared }) => sum + compared, 0),
  );
  count('ledgers added up', seen.ledgers.length);
  const [wrong] = [...equations.flatMap((each) => each.wrong), ...seen.ledgers.flatMap(falseLedger)];
  if (wrong !== undefined) throw new FaultFound('sums', wrong);
}

/** What an answer line says, read as a reader reads it; null where it says no activation. */
function readAnswer(text: string) {
  const read = /^(\d), activation (\d\.\d+)/.exec(text);
  return read && { digit: Number(read[1]), activation: read[2] };
}

/** The answer that is read and the one that is told are one. */
export function checkAnswers({ answers, reported }: Seen): void {
  for (const text of answers) {
    const answer = readAnswer(text);
    if (!answer || !reported) continue;
    const { digit, activations } = reported;
    count('answers compared');
    const expected = sayActivation(activations[answer.digit]);
    if (digit !== answer.digit || answer.activation !== expected)
      throw new FaultFound('prediction', `it says \u201c${text}\u201d, and tells ${digit} with ${expected}`);
  }
}

/** After these the pad is where it was, too. */
const stillKinds: readonly Action['kind'][] = ['wait', 'hide'];

/** After what changes nothing, everything is as it was. */
export function checkKept({ kind }: Action, before: Seen, after: Seen): void {
  if (!before.reported) return;
  count('drawings compared');
  const isSameAnswer =
    JSON.stringify(before.reported.activations) === JSON.stringify(after.reported?.activations);
  const invariant = kind.endsWith('and undo') ? 'undo' : 'kept';
  if (!isSameAnswer) {
    const report = `${before.reported.digit} before, ${after.reported?.digit} after`;
    throw new FaultFound(invariant, `${kind}: ${report}`);
  }
  if (before.ink && !after.ink && stillKinds.includes(kind))
    throw new FaultFound('kept', `${kind}: the pad is gone`);
  if (invariant === 'undo' && !isSameInk(before.ink, after.ink))
    throw new FaultFound('undo', 'the pad shows other ink than before');
}

/**
 * A pointer that passes over the pad with nothing pressed leaves no ink; one that was lost is let go then.
 */
export async function checkNoInkWithoutPointer(
  page: Page,
  devices: InputDevices,
  pointer: 'mouse' | 'pen',
): Promise<void> {
  const pad = await page.evaluate(findPad);
  if (pad) {
    const pass = () => {
      for (const share of [0.2, 0.5, 0.8]) {
        const place = [pad.x + share * pad.width, pad.y + (1 - share) * pad.height] as const;
        devices.mouse('mouseMoved', place, pointer);
      }
      return devices.done();
    };
    // The first that is heard of a pointer that was let go outside: its stroke ends here.
    await pass();
    const { ink } = await lookAtRest(page);
    await pass();
    await nextFrame(page);
    count('hands that pass over the pad');
    if (!isSameInk(ink, await readInk(page)))
      throw new FaultFound('gesture', `ink where a ${pointer} passes with nothing pressed`);
  }
  devices.mouse('mouseReleased', [1, 1], pointer);
  await devices.done();
}

/** The same engine twice: what is left is what texts of numbers lose. */
const engineTolerance = 1e-9;

/** In the page: opens the dialog with the link; whether there is a button for it. */
function openShare(): boolean {
  if (document.querySelector('dialog[open]')) return false;
  const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('[aria-label^="Share"]'));
  const button = buttons.find((each) => each.checkVisibility() && !each.closest('[inert]'));
  button?.click();
  return button !== undefined;
}

/** By so much a digit leads that points left out of its link do not change it. */
const clearLead = 0.5;

function leaderOf(activations: readonly number[]) {
  const [best, next] = [...activations].sort((a, b) => b - a);
  return { digit: activations.indexOf(best), lead: best - next };
}

/**
 * Reads the link to what is shown, and has the engine answer it. A link leaves out points that the line does
 * not need: what the page tells before is only about the same. So it is opened in this very page as well:
 * then both have the same drawing, and must come to the same, to the last bit.
 */
export async function checkByLink(page: Page): Promise<void> {
  const before = await lookAtRest(page);
  if (!(await page.evaluate(openShare))) return;
  const dialog = page.locator('dialog[open]');
  const field = dialog.locator('.copy-field textarea').first();
  await dialog.locator('.copy-field, p').first().waitFor({ timeout: patienceMs });
  const link = (await field.count()) > 0 ? await field.inputValue() : null;
  // A network of the reader's own, or one that they changed, is in no link.
  const isOwn = (await dialog.locator('.share-note').count()) > 0;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', timeout: patienceMs });
  const expected = link === null || isOwn ? null : engineAnswer(link);
  if (link === null || !expected || !before.reported) return;
  count('links answered by the engine');
  const [shown, answered] = [leaderOf(before.reported.activations), leaderOf(expected)];
  if (shown.lead > clearLead && answered.lead > clearLead && shown.digit !== answered.digit)
    throw new FaultFound(
      'prediction',
      `${shown.digit} is told; the engine reads ${answered.digit} in ${link}`,
    );
  await page.evaluate((hash) => {
    // Where it is the page's own already, nothing would be opened.
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    window.location.hash = hash;
  }, new URL(link).hash);
  const { reported } = await lookAtRest(page);
  const far = expected.findIndex(
    (activation, digit) =>
      !(Math.abs(activation - (reported?.activations[digit] ?? Number.NaN)) <= engineTolerance),
  );
  if (far < 0) return;
  const report = `${reported?.activations[far]} is told for ${far}`;
  throw new FaultFound('prediction', `${report}; the engine makes ${expected[far]} of ${link}`);
}
