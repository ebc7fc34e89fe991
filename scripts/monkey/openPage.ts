/**
 * A page that is opened for random hands, and what it is caught at from its first request on.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Fault, isErrorOfOurs } from './checks.ts';
import { watchPage } from './lookAtPage.ts';

/** Longer than a page takes to come, on a busy machine. */
const patienceMs = 60_000;
const isOurs = (url: string, site: string) => url.startsWith(site) || /^(data|blob|about):/.test(url);

/** An event of the page's, on what a selector finds; anywhere, without one. */
export interface Cue {
  readonly type: string;
  readonly within?: string;
}

/** What is put into a page before anything of its own, to see that it is found. */
export interface Spoiling {
  readonly spoil: (cue: Cue) => void;
  /** What it waits for, if it waits for anything. */
  readonly cue?: Cue;
}

/** A page of its own, still empty. */
export async function preparePage(
  browser: Browser,
  site: string,
  spoiling: Spoiling | null = null,
): Promise<{ context: BrowserContext; page: Page; caught: Fault[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch: true });
  const caught: Fault[] = [];
  context.on('request', (request) => {
    if (!isOurs(request.url(), site)) caught.push({ invariant: 'foreign', what: request.url() });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') caught.push({ invariant: 'error', what: message.text() });
  });
  page.on('pageerror', ({ message }) => {
    if (isErrorOfOurs(message)) caught.push({ invariant: 'error', what: message });
  });
  page.on('crash', () => caught.push({ invariant: 'error', what: 'the page crashed' }));
  // A window that was opened takes the screen, and a page behind it is given no frames.
  page.on('popup', (popup) => void popup.close().then(() => page.bringToFront()));
  // Asked for a file: there is none.
  page.on('filechooser', () => undefined);
  // The runner names functions by a helper that pages lack.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watchPage);
  if (spoiling) await page.addInitScript(spoiling.spoil, spoiling.cue ?? { type: '' });
  return { context, page, caught };
}

/** Opens an address of the site, and waits until it answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The answer may be hidden, as the address asks.
  await page
    .locator('.answer [role="status"]:not(:empty)')
    .first()
    .waitFor({ state: 'attached', timeout: patienceMs });
}
