/**
 * The tests' own `test`: one after the other they are given the same page, emptied. A new page for each is a
 * new process, which takes three times as long as all else that opens a figure. A page to which something was
 * done that outlasts a test (a script added, a page closed) is given to no other; nor
 * is one whose test failed. A test fails, too, when the site's policy refuses anything in one of its pages.
 */
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type TestInfo,
} from '@playwright/test';
import { countCommitsOfReact } from './page.ts';
import { findUnexpected, hearRefusals } from './refusals.ts';

interface Browsing {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly hasTouch?: boolean;
  readonly isMobile?: boolean;
}

/** What the policy has refused in pages of this worker since it was looked at last, one line each. */
interface Watching {
  readonly refusals: string[];
}

interface Kept {
  readonly page: Page;
  isSpent: boolean;
}

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
  watch(keeping, page, ['addInitScript', 'exposeFunction', 'exposeBinding', 'close']);
  watch<BrowserContext>(keeping, page.context(), ['addInitScript', 'route', 'grantPermissions']);
  return keeping;
}

/** Leaves nothing of the last test. */
async function empty(page: Page, { viewport }: Browsing, baseURL = ''): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.up();
  // Only a page of the site can clear what the site has stored.
  if (page.url().startsWith(baseURL))
    try {
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
      });
    } catch {
      // A page that may not store anything has nothing to clear.
    }
  await page.goto('about:blank', { waitUntil: 'commit' });
  // What it keeps as it goes.
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: 'local_storage' });
  await session.detach();
  const now = page.viewportSize();
  if (now?.width !== viewport.width || now.height !== viewport.height) await page.setViewportSize(viewport);
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
    contrast: 'no-preference',
  });
  await page.mouse.move(0, 0);
}

/** A page that is browsed in that way, kept for all tests of a worker that ask for it. */
function keepFor(browsing: Browsing) {
  let kept: Kept | null = null;
  return async (
    { browser, baseURL, refusals }: PlaywrightWorkerArgs & PlaywrightTestOptions & Watching,
    use: (page: Page) => Promise<void>,
    info: TestInfo,
  ) => {
    if (kept?.isSpent) {
      await kept.page.context().close();
      kept = null;
    }
    if (kept) await empty(kept.page, browsing, baseURL);
    else {
      const context = await browser.newContext({ baseURL, ...browsing });
      // What React commits is counted in all of them (page.ts), so that those who ask need no page of their
      // own.
      await context.addInitScript(countCommitsOfReact);
      kept = keep(await context.newPage());
    }
    // What came after the last test looked is none of this one's.
    refusals.length = 0;
    const keeping = kept;
    await use(keeping.page);
    if (info.errors.length > 0) keeping.isSpent = true;
  };
}

/** `page`, with a mouse and a wide screen, and `phone`, with a finger and a narrow one. */
export const test = base.extend<{ phone: Page; keepsPolicy: undefined }, Watching>({
  page: keepFor({ viewport: { width: 1280, height: 720 } }),
  phone: keepFor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  context: async ({ page }, use) => use(page.context()),
  refusals: [
    async ({ browser }, use) => {
      const refusals: string[] = [];
      const { newContext } = browser;
      browser.newContext = async (options) => {
        const context = await newContext.call(browser, options);
        await hearRefusals(context, (line) => refusals.push(line));
        return context;
      };
      await use(refusals);
    },
    { scope: 'worker' },
  ],
  keepsPolicy: [
    async ({ refusals }, use, info) => {
      await use(undefined);
      expect(findUnexpected(refusals.splice(0), info)).toEqual([]);
    },
    { auto: true },
  ],
});
