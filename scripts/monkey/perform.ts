/**
 * Does one action on a page. Where what it needs is not there, as a pad in a figure without one, nothing is
 * done.
 */
import type { Page } from '@playwright/test';
import { translatePage } from '../../test/browser/translatePage.ts';
import type { Action, Fractions } from './Action.ts';
import { findPad, type Target } from './findInPage.ts';
import { drag, on, stroke } from './gestures.ts';
import type { Table } from './Table.ts';
import { changeAndUndo, strokeAndUndo } from './undoing.ts';

/** As long as a page may take to come again. */
const patienceMs = 20_000;

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

/** In the page: a button that opens the page anew loses the focus. */
function leaveReloading(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.dataset.reloads) activeElement.blur();
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function press(
  { page, devices }: Table,
  action: Extract<Action, { kind: 'press' }>,
  target: Target | null,
): Promise<void> {
  if (!target) return;
  if (target.takes === 'text') return type(page, action.text);
  // A list of choices opens a window of the browser's own, which no hand of ours reaches.
  if (target.takes === 'choice') return page.keyboard.press(action.place[0] < 0.5 ? 'ArrowDown' : 'ArrowUp');
  // A hand that slips off the button opens nothing anew.
  const anew = target.isReloading && page.waitForEvent('framenavigated', { timeout: 2000 }).catch(() => null);
  const place = on(target.box, action.place);
  drag(devices, action.pointer, [place]);
  await devices.done().catch((error: unknown) => {
    if (!target.isReloading) throw error;
  });
  if (await anew) await page.waitForLoadState('load', { timeout: patienceMs });
}

async function travel(page: Page, to: 'back' | 'forward' | 'anew'): Promise<void> {
  const options = { timeout: patienceMs, waitUntil: 'load' } as const;
  if (to === 'back') await page.goBack(options);
  else if (to === 'forward') await page.goForward(options);
  else await page.reload(options);
  // Before the first page there is an empty one, on which nothing can be found.
  if (page.url() === 'about:blank') await page.goForward(options);
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
  { page, devices }: Table,
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
          devices,
          action,
          action.places.map((place) => on(pad, place)),
        );
      return devices.done();
    }
    case 'stroke and undo':
      return strokeAndUndo({ page, devices }, action, isExample);
    case 'change and undo':
      return changeAndUndo({ page, devices }, action, isExample);
    case 'drag':
      drag(devices, action.pointer, inWindow(action.places));
      return devices.done();
    case 'hover':
      for (const place of inWindow(action.places)) devices.mouse('mouseMoved', place);
      return devices.done();
    case 'press':
      return press({ page, devices }, action, target);
    case 'keys':
      for (const key of action.keys) {
        // A page is opened anew by a press alone, which waits for it.
        if (key === 'Enter' || key === 'Space') await page.evaluate(leaveReloading);
        await page.keyboard.press(key);
      }
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
      // Once: what comes later is translated as it comes.
      if (await page.evaluate(() => document.querySelector('font') !== null)) return;
      return page.evaluate(translatePage);
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
