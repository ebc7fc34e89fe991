/**
 * Something is done and taken back at once: what the page is after it, it was before.
 */
import type { Page } from '@playwright/test';
import type { Action, Fractions } from './Action.ts';
import { findPad } from './findInPage.ts';
import { drag, on } from './gestures.ts';
import { type Ink, isSameInk, readInk } from './lookAtPage.ts';
import { nextFrame, type Table } from './Table.ts';
import { count } from './tally.ts';

/** A stroke on the largest pad. */
export async function strokeAndUndo(
  { page, devices }: Table,
  action: Extract<Action, { kind: 'stroke and undo' }>,
  isExample: boolean,
): Promise<void> {
  const pad = await page.evaluate(findPad);
  if (!pad) return;
  const before = await readInk(page);
  drag(
    devices,
    action.pointer,
    action.places.map((place) => on(pad, place)),
  );
  await devices.done();
  await nextFrame(page);
  // A finger that scrolled, an eraser over nothing: there is nothing to take back.
  if (isSameInk(before, await readInk(page))) return;
  count('strokes taken back');
  const undoOnce = action.by === 'keys' ? undoByKeys : undoByButton;
  await undoOnce(page);
  await nextFrame(page);
  // The first stroke of a pen over an example begins a blank pad, which is a step of its own.
  if (isExample && !isSameInk(before, await readInk(page))) await undoOnce(page);
}

async function undoByKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pads = Array.from(document.querySelectorAll<HTMLElement>('.pad'));
    pads.find((pad) => pad.checkVisibility())?.focus({ preventScroll: true });
  });
  await page.keyboard.press('Control+z');
}

/** In the page: presses the button that clears the pad, or the pen's slider; whether it is there. */
function change(what: 'clear' | 'pen width'): boolean {
  const selector = what === 'clear' ? 'button' : '.pen-width input';
  const found = Array.from(document.querySelectorAll<HTMLInputElement | HTMLButtonElement>(selector)).find(
    (control) =>
      control.checkVisibility() &&
      !control.disabled &&
      !control.closest('[inert]') &&
      (what === 'pen width' || /^Clear/.test(control.ariaLabel ?? control.textContent ?? '')),
  );
  found?.focus();
  if (what === 'clear') found?.click();
  return found !== undefined;
}

const readWidths = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('.pen-width input'), ({ value }) => value).join(),
  );

/**
 * Where there is least ink, a quarter of the pad from its edges: a dot on ink is not seen, and undone
 * nonetheless.
 */
function emptiestOf({ cells }: NonNullable<Ink>): Fractions {
  const side = Math.sqrt(cells.length);
  const inner = (place: number) => place >= side / 4 && place < (3 * side) / 4;
  const places = cells.flatMap((_, k) => (inner(k % side) && inner(Math.floor(k / side)) ? [k] : []));
  const [least] = places.sort((a, b) => cells[a] - cells[b]);
  return [((least % side) + 0.5) / side, (Math.floor(least / side) + 0.5) / side];
}

/** The pad cleared, or another pen's width. */
export async function changeAndUndo(
  { page, devices }: Table,
  { change: what, by }: Extract<Action, { kind: 'change and undo' }>,
  isExample: boolean,
): Promise<void> {
  // On blank paper neither is a step that undo takes back.
  const before = await readInk(page);
  if (!before || before.cells.every((cell) => cell < 1)) return;
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) return;
  const undo = by === 'keys' ? undoByKeys : undoByButton;
  if (what === 'clear') {
    if (!(await page.evaluate(change, what))) return;
    await nextFrame(page);
    count('changes taken back');
    return undo(page);
  }
  // Widths of the same strokes are one step, however often they are changed: a dot keeps them apart.
  const pad = await page.evaluate(findPad);
  if (isExample || !pad) return;
  drag(devices, 'mouse', [on(pad, emptiestOf(before))]);
  await devices.done();
  await nextFrame(page);
  const isDot = !isSameInk(before, await readInk(page));
  const widths = await readWidths(page);
  if (await page.evaluate(change, what)) await page.keyboard.press('ArrowRight');
  await nextFrame(page);
  // The widest pen grows no wider.
  const isWider = (await readWidths(page)) !== widths;
  if (isWider) {
    count('changes taken back');
    await undo(page);
    await nextFrame(page);
  }
  if (isDot) await undo(page);
}

/** By keys where the address asks for no buttons. */
async function undoByButton(page: Page): Promise<void> {
  const isPressed = await page.evaluate(async () => {
    const seen = () =>
      Array.from(document.querySelectorAll<HTMLButtonElement>('[aria-label="Undo"]')).filter((button) =>
        button.checkVisibility(),
      );
    // It comes to life a frame or two after there is something to undo.
    for (let frames = 0; frames < 60 && seen().length > 0; frames++) {
      const button = seen().find((each) => !each.disabled);
      button?.click();
      if (button) return true;
      await new Promise(requestAnimationFrame);
    }
    return false;
  });
  if (!isPressed) await undoByKeys(page);
}
