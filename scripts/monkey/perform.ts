/**
 * Does one action on a page. Where what it needs is not there, as a pad in a figure without one, nothing is
 * done.
 */
import type { Page } from '@playwright/test';
import type { Action, Fractions, Pointer } from './Action.ts';
import type { Hands, Place } from './hands.ts';
import { isSameInk, readInk } from './lookAtPage.ts';
import { count } from './tally.ts';

/** As long as a page may take to come again. */
const patienceMs = 20_000;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const on = ({ x, y, width, height }: Box, [across, down]: Fractions): Place => [
  x + across * width,
  y + down * height,
];

/**
 * In the page: scrolls to the largest pad that can be drawn on, and says where it is; null where there is
 * none or something lies over it.
 */
export function findPad(): Box | null {
  const pads = Array.from(document.querySelectorAll('.pad'))
    .filter((pad) => pad.checkVisibility() && !pad.closest('[inert]'))
    .map((pad) => ({ pad, width: pad.getBoundingClientRect().width }))
    .sort((a, b) => b.width - a.width);
  const pad = pads[0]?.pad;
  if (!pad || document.querySelector('dialog[open]')) return null;
  pad.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = pad.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top && pad.contains(top) ? { x, y, width, height } : null;
}

/** A control that was chosen, where it is and what it is given. */
export interface Target {
  readonly box: Box;
  readonly takes: 'press' | 'text' | 'choice';
  /** Whether it says, folds or asks something, and changes neither drawing nor network. */
  readonly isQuiet: boolean;
}

/**
 * In the page: scrolls to one of the controls that can be reached, gives it the focus if it takes text, and
 * says where it is. Links that lead away, and what opens a window of the browser's own, are left alone.
 */
export function findControl(which: number): Target | null {
  const dialog = document.querySelector('dialog[open]');
  const controls = Array.from(
    (dialog ?? document).querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, a[href], [role="tab"], [role="grid"], [role="slider"], [tabindex="0"]',
    ),
  ).filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) return false;
    if (control instanceof HTMLAnchorElement)
      return control.origin === location.origin && control.target !== '_blank' && !control.download;
    if (control instanceof HTMLInputElement && control.type === 'file') return false;
    return !(control as HTMLButtonElement).disabled;
  });
  const control = controls[Math.floor(which * controls.length)];
  if (!control) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const isText =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && ['text', 'number', 'search', 'url', ''].includes(control.type));
  const takes = isText ? 'text' : control instanceof HTMLSelectElement ? 'choice' : 'press';
  if (takes !== 'press') control.focus();
  // In these a bet is answered on the page's own drawing or network: a part is laid down, a slide plays, a
  // network is trained.
  const isOnPad = ['parts', 'outputs', 'learning'].some(
    (id) => control.closest(`#${id}`) !== null || location.search.includes(`figure=${id}`),
  );
  const isQuiet =
    takes === 'press' &&
    !isOnPad &&
    control.matches(
      '.question-choices button, summary, [role="tab"], [aria-label="Share"], [aria-label="Help"]',
    );
  return { box: { x, y, width, height }, takes, isQuiet };
}

/** In the page: each text into an element of its own, as browsers do that translate a page. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || text.data.trim() === '' || parent.closest('[translate="no"], .notranslate')) continue;
    // What was translated is so already.
    if (parent.tagName === 'FONT') continue;
    if (parent instanceof SVGElement || /^(SCRIPT|STYLE|TEXTAREA|OPTION)$/.test(parent.tagName)) continue;
    texts.push(text);
  }
  for (const text of texts) {
    const font = document.createElement('font');
    const inner = document.createElement('font');
    text.replaceWith(font);
    font.append(inner);
    inner.append(text);
  }
}

/** In the page: another tab is looked at, or this one again. */
function showTab(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    value: isHidden ? 'hidden' : 'visible',
  });
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event(isHidden ? 'blur' : 'focus'));
}

/** Pressed at the first place, moved over the others, let go at the last. */
function drag(hands: Hands, pointer: Pointer, places: readonly Place[]): void {
  const [first, last] = [places[0], places[places.length - 1]];
  if (pointer === 'touch') {
    hands.touch('touchStart', first);
    for (const place of places) hands.touch('touchMove', place);
    hands.touch('touchEnd');
    return;
  }
  hands.mouse('mouseMoved', first, pointer);
  hands.mouse('mousePressed', first, pointer);
  for (const place of places) hands.mouse('mouseMoved', place, pointer, 1);
  hands.mouse('mouseReleased', last, pointer);
}

/** A stroke, and how it ends. */
function stroke(
  hands: Hands,
  { pointer, end }: Extract<Action, { kind: 'stroke' }>,
  places: readonly Place[],
) {
  if (pointer === 'touch') {
    hands.touch('touchStart', places[0]);
    for (const place of places) hands.touch('touchMove', place);
    if (end === 'second finger') {
      hands.touch('touchStart', places[0], places[1]);
      hands.touch('touchMove', places[1], places[0]);
    }
    if (end === 'window left') hands.run("window.dispatchEvent(new Event('blur'))");
    hands.touch(end === 'cancelled' ? 'touchCancel' : 'touchEnd');
    // Two fingers may have enlarged the page, which is the browser's to do.
    hands.scalePage(1);
    return;
  }
  hands.mouse('mouseMoved', places[0], pointer);
  hands.mouse('mousePressed', places[0], pointer);
  for (const place of places) hands.mouse('mouseMoved', place, pointer, 1);
  if (end === 'window left') hands.run("window.dispatchEvent(new Event('blur'))");
  // Let go where the page cannot hear it: the next it hears is a move with nothing pressed.
  if (end !== 'lost') hands.mouse('mouseReleased', places[places.length - 1], pointer);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function press(
  { page, hands }: Table,
  action: Extract<Action, { kind: 'press' }>,
  target: Target | null,
): Promise<void> {
  if (!target) return;
  if (target.takes === 'text') return type(page, action.text);
  // A list of choices opens a window of the browser's own, which no hand of ours reaches.
  if (target.takes === 'choice') return page.keyboard.press(action.place[0] < 0.5 ? 'ArrowDown' : 'ArrowUp');
  const place = on(target.box, action.place);
  drag(hands, action.pointer, [place]);
  return hands.done();
}

async function travel(page: Page, to: 'back' | 'forward' | 'anew'): Promise<void> {
  const options = { timeout: patienceMs, waitUntil: 'load' } as const;
  if (to === 'back') await page.goBack(options);
  else if (to === 'forward') await page.goForward(options);
  else await page.reload(options);
  // Before the first page there is an empty one, on which nothing can be found.
  if (page.url() === 'about:blank') await page.goForward(options);
}

/** What the page and its hands are, for one action. */
export interface Table {
  readonly page: Page;
  readonly hands: Hands;
}

/** In the page: two frames on, when what was done has been derived and drawn. */
export const nextFrame = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

async function strokeAndUndo(
  { page, hands }: Table,
  action: Extract<Action, { kind: 'stroke and undo' }>,
  isExample: boolean,
): Promise<void> {
  const pad = await page.evaluate(findPad);
  if (!pad) return;
  const before = await readInk(page);
  drag(
    hands,
    action.pointer,
    action.places.map((place) => on(pad, place)),
  );
  await hands.done();
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

async function changeAndUndo(
  { page, hands }: Table,
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
  drag(hands, 'mouse', [on(pad, [0.5, 0.5])]);
  await hands.done();
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

/** What was seen before an action that it depends on. */
export interface Beforehand {
  /** Whether an example is on the pad as it came. */
  readonly isExample: boolean;
  /** What is pressed, in a press. */
  readonly target: Target | null;
}

/** Does it; comes back when the page has been told everything. Sharing is not done here: it is a check. */
export async function perform(
  { page, hands }: Table,
  action: Action,
  { isExample, target }: Beforehand,
): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const inWindow = (places: readonly Fractions[]) =>
    places.map((place) => on({ x: 0, y: 0, ...size }, place));
  switch (action.kind) {
    case 'stroke': {
      const pad = await page.evaluate(findPad);
      if (pad)
        stroke(
          hands,
          action,
          action.places.map((place) => on(pad, place)),
        );
      return hands.done();
    }
    case 'stroke and undo':
      return strokeAndUndo({ page, hands }, action, isExample);
    case 'change and undo':
      return changeAndUndo({ page, hands }, action, isExample);
    case 'drag':
      drag(hands, action.pointer, inWindow(action.places));
      return hands.done();
    case 'hover':
      for (const place of inWindow(action.places)) hands.mouse('mouseMoved', place);
      return hands.done();
    case 'press':
      return press({ page, hands }, action, target);
    case 'keys':
      for (const key of action.keys) await page.keyboard.press(key);
      // The keys' own pen stays down until it is lifted, as it should.
      if (await page.evaluate(() => document.activeElement?.matches('.pad') ?? false))
        await page.keyboard.press('Escape');
      return;
    case 'scroll':
      return page.evaluate(
        (to) => window.scrollTo({ top: to * document.documentElement.scrollHeight, behavior: 'instant' }),
        action.to,
      );
    case 'size':
      return page.setViewportSize({ width: action.width, height: action.height });
    case 'scheme':
      return page.emulateMedia({
        colorScheme: action.scheme,
        forcedColors: action.forced ? 'active' : 'none',
      });
    case 'link':
      return page.evaluate((hash) => {
        window.location.hash = hash;
      }, action.hash);
    case 'travel':
      return travel(page, action.to);
    case 'hide':
      await page.evaluate(showTab, true);
      await page.waitForTimeout(action.ms);
      return page.evaluate(showTab, false);
    case 'translate':
      return page.evaluate(translate);
    case 'print':
      return page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        window.dispatchEvent(new Event('afterprint'));
      });
    case 'wait':
      return page.waitForTimeout(action.ms);
    case 'share':
  }
}
