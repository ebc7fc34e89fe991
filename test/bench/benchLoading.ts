/**
 * Loading: bytes, requests, layout shift, and time to the first usable state and total blocking time as
 * ratios to a bare React + D3 page measured in the same run. The processor is slowed four times.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { build } from 'vite';
import { median } from './measure.ts';
import { servePage } from './servePage.ts';
import { defineName, rounds } from './stroke.ts';

/** Builds the smallest page that mounts React and draws a D3 scale's ticks: what loading is compared with. */
async function buildBarePage(): Promise<string> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', 'bare-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     import { scaleLinear, scalePoint, line, select, interpolateLab, rgb } from 'd3';
     const used = [scalePoint, line, select, interpolateLab, rgb].length;
     createRoot(document.getElementById('root')).render(createElement('p', { role: 'status' }, 'activation ' + scaleLinear([0, used], [0, 1])(2)));`,
  );
  const outDir = mkdtempSync(join(tmpdir(), 'bare-'));
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true },
  });
  rmSync(folder, { recursive: true });
  return outDir;
}

interface Load {
  readonly usableMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
  readonly requests: number;
  readonly foreign: number;
  /** To the first usable state. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** And what a page that rests has asked for in the end. */
  readonly allRequests: number;
  readonly allBytes: number;
}

async function describeResponse(response: Response) {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return {
    url: response.url(),
    isScript: response.request().resourceType() === 'script',
    bytes: response.url().endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
  };
}

/** After this a page rests. */
const restMs = 5000;

/** One cold load, four times slowed: until the status shows an answer. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let foreign = 0;
  const responses: Response[] = [];
  page.on('response', (response) => {
    // What the page holds itself, in its own bytes, is not asked of anyone.
    if (/^(blob|data):/.test(response.url())) return;
    if (!response.url().startsWith(url)) foreign++;
    responses.push(response);
  });
  await page.addInitScript(defineName);
  await page.addInitScript(() => {
    const seen = { usableMs: 0, blockingMs: 0, layoutShift: 0 };
    Object.assign(window, { seen });
    const look = () => {
      if (document.querySelector('[role=status]')?.textContent?.includes('activation'))
        seen.usableMs = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.blockingMs += Math.max(0, task.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        seen.layoutShift += (shift as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  // Nothing is asked of the page meanwhile: an evaluation, or a body to be handed over, is work of its main
  // thread too.
  await page.waitForTimeout(restMs);
  const seen = await page.evaluate(
    () => (window as never as { seen: { usableMs: number; blockingMs: number; layoutShift: number } }).seen,
  );
  if (seen.usableMs === 0) throw new Error(`${url} could not be used after ${restMs} ms.`);
  const all = await Promise.all(responses.map(describeResponse));
  // The page itself, and what was asked for before it could be used.
  const early = await page.evaluate(
    (usableMs) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= usableMs)
        .map(({ name }) => name),
    seen.usableMs,
  );
  const sizes = all.filter((one) => one.url === page.url() || early.includes(one.url));
  await context.close();
  const sum = (which: typeof sizes) => which.reduce((total, { bytes }) => total + bytes, 0);
  return {
    ...seen,
    requests: sizes.length,
    foreign,
    allRequests: all.length,
    allBytes: sum(all),
    bytes: sum(sizes),
    scriptBytes: sum(sizes.filter(({ isScript }) => isScript)),
  };
}

/** Cold loads of the lesson and of the bare page in turn. */
export async function benchLoading() {
  const bareDir = await buildBarePage();
  const page = await servePage();
  const bare = await servePage(bareDir);
  const loads: { ours: Load; bare: Load }[] = [];
  for (let round = 0; round < rounds; round++) {
    loads.push({ ours: await load(page.browser, page.url), bare: await load(bare.browser, bare.url) });
  }
  await page.close();
  await bare.close();
  rmSync(bareDir, { recursive: true });
  const of = (pick: (load: Load) => number, which: 'ours' | 'bare' = 'ours') =>
    median(loads.map((pair) => pick(pair[which])));
  const ratio = (pick: (load: Load) => number) =>
    median(loads.map(({ ours, bare: other }) => pick(ours) / Math.max(1, pick(other))));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    [
      'loading, 4x throttled:',
      `JavaScript ${kB(of((l) => l.scriptBytes))} gz (bare page ${kB(of((l) => l.scriptBytes, 'bare'))})`,
      `all bytes ${kB(of((l) => l.bytes))} gz; requests ${of((l) => l.requests)}, to other hosts ${of((l) => l.foreign)}`,
      `at rest: all bytes ${kB(of((l) => l.allBytes))} gz, requests ${of((l) => l.allRequests)}`,
      `first usable state ${of((l) => l.usableMs).toFixed(0)} ms, ${ratio((l) => l.usableMs).toFixed(2)} x the bare page`,
      `total blocking time ${of((l) => l.blockingMs).toFixed(0)} ms, ${ratio((l) => l.blockingMs).toFixed(2)} x the bare page (${of((l) => l.blockingMs, 'bare').toFixed(0)} ms)`,
      `layout shift ${Math.max(...loads.map(({ ours }) => ours.layoutShift)).toFixed(4)}`,
    ].join('\n  '),
  );
}
