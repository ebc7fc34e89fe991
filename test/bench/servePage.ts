/**
 * Serves the built site on a free port and opens a browser on it, for benchmarks in the page.
 */
import { type AddressInfo, createServer } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
// @ts-expect-error: a plain script, shared with `npm test`
import { findBrowser } from '../../scripts/findBrowser.mjs';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * The site in dist/ (or in another folder of files), with such headers, at an address of this machine, and a
 * browser.
 */
export async function servePage(
  outDir = 'dist',
  headers: Readonly<Record<string, string>> = {},
): Promise<{ url: string; browser: Browser; close: () => Promise<void> }> {
  const port = await freePort();
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { port, host: '127.0.0.1', strictPort: true, headers: { ...headers } },
    logLevel: 'silent',
  });
  const found = await findBrowser();
  // A process for each site, as browsers have it on a desk; the headless shell has to be told.
  const browser = await chromium.launch({ ...found, args: [...found.args, '--site-per-process'] });
  return {
    url: `http://127.0.0.1:${port}/`,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
