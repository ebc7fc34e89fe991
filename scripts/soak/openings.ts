/**
 * The whole lesson, opened and destroyed two hundred times in one page, and what that page holds on to:
 *
 *   npm run soak:openings -- [--times 200]
 *
 * Each tenth is read to its end, so that all figures were there; the others go as soon as they are drawn.
 * Exits with 1 if anything grew (judge.ts).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { servePage } from '../../test/bench/servePage.ts';
import { runMain } from '../runMain.ts';
import { wholeNumber } from '../wholeNumber.ts';
import { grown } from './judge.ts';
import { type Held, measurerOf } from './measurePage.ts';
import type { OpeningsPage } from './openings.tsx';

const measurements = 6;
/** Whatever is made once is made then. */
const warmUp = 20;

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'node_modules/.cache/inklight/openings');

/** Builds the page of openings.tsx; gives the folder. */
async function buildPage(): Promise<string> {
  const outDir = join(folder, 'dist');
  mkdirSync(folder, { recursive: true });
  const script = '<script type="module" src="../../../../scripts/soak/openings.tsx"></script>';
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>openings</title>${script}`);
  await build({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: join(root, 'public'),
    plugins: [react({ jsxImportSource: 'react' })],
    worker: { format: 'iife' },
    build: { target: 'es2023', outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return outDir;
}

/** Opens and destroys the lesson that often. */
function openAndDestroy(page: Page, times: number): Promise<void> {
  return page.evaluate((often) => (window as unknown as OpeningsPage).openAndDestroy(often), times);
}

function describe({ heapBytes, ...counts }: Held): string {
  const others = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return [`heap ${(heapBytes / 1e6).toFixed(2)} MB`, ...others].join(', ');
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '200' } } });
  const times = wholeNumber(values.times, 'times', measurements);
  const { url, browser, close } = await servePage(await buildPage());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(url);
    await page.waitForFunction(() => 'openAndDestroy' in window);
    const measure = await measurerOf(page);
    const readings: Held[] = [];
    await openAndDestroy(page, warmUp);
    for (let count = 0; count < measurements; count++) {
      if (count > 0) await openAndDestroy(page, Math.ceil(times / (measurements - 1)));
      readings.push(await measure());
      console.log(`${count * Math.ceil(times / (measurements - 1))} lessons: ${describe(readings[count])}`);
    }
    const found = grown(readings);
    console.log(
      `\nGrew: ${found.join(', ') || 'nothing'}. Faults: ${[...new Set(faults)].join(', ') || 'none'}.`,
    );
    return found.length === 0 && faults.length === 0;
  } finally {
    await close();
  }
}

await runMain(main);
