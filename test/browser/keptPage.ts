/**
 * The tests' own `test`: one after the other they are given the same page, emptied. A new page for each is a new process,
 * which takes three times as long as all else that opens a figure. A page to which something was done that outlasts a
 * test (a script or a route added, a session with its browser) is given to no other; nor is one whose test failed.
 */
import { type BrowserContext, test as base, type Page } from '@playwright/test';

interface Kept {
  readonly page: Page;
  isSpent: boolean;
}

/** Of this worker. */
let kept: Kept | null = null;

/** Marks what is kept as spent once one of these is called. */
function watch<Owner extends object>(keeping: Kept, owner: Owner, names: readonly (keyof Owner)[]): void {
  for (const name of names) {
    const method = owner[name] as (...args: unknown[]) => unknown;
    owner[name] = ((...args: unknown[]) => {
      keeping.isSpent = true;
      return method.apply(owner, args);
    }) as Owner[typeof name];
  }
}

function keep(page: Page): Kept {
  const keeping: Kept = { page, isSpent: false };
  watch(keeping, page, ['addInitScript', 'route', 'exposeFunction', 'exposeBinding', 'close']);
  watch<BrowserContext>(keeping, page.context(), [
    'addInitScript',
    'route',
    'newCDPSession',
    'grantPermissions',
  ]);
  return keeping;
}

/** Leaves nothing of the last test. */
async function empty(page: Page, baseURL = ''): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' });
  await page.mouse.up();
  // Only a page of the site can clear what the site has stored.
  if (page.url().startsWith(baseURL))
    await page
      .evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
      })
      .catch(() => {});
  await page.goto('about:blank', { waitUntil: 'commit' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'no-preference' });
  await page.mouse.move(0, 0);
}

export const test = base.extend({
  page: async ({ browser, baseURL, contextOptions }, use, info) => {
    const isOrdinary = Object.keys(contextOptions).length === 0;
    if (kept && (kept.isSpent || !isOrdinary)) {
      await kept.page.context().close();
      kept = null;
    }
    if (kept) await empty(kept.page, baseURL);
    else kept = keep(await (await browser.newContext({ baseURL, ...contextOptions })).newPage());
    const keeping = kept;
    await use(keeping.page);
    if (!isOrdinary || info.errors.length > 0) keeping.isSpent = true;
  },
  context: async ({ page }, use) => use(page.context()),
});
