/**
 * The drawing and loading numbers of the built page, in headless Chromium with software rendering:
 * `npm run bench:page`. Drawing: a stroke of 200 moves at 60 Hz, whole network on screen, unthrottled and with the
 * processor slowed four times. Loading: bytes, requests, layout shift, and time to the first usable state and total
 * blocking time as ratios to a bare React + D3 page measured in the same run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import { servePage } from './servePage.ts';

const moves = 200;
const movePeriodMs = 1000 / 60;
const rounds = Number(process.env.ROUNDS ?? 7);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const median = (values: readonly number[]) => quantile(values, 0.5);

async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The runner names functions by a helper that pages lack. */
const defineName = 'globalThis.__name = (named) => named;';

/** A looped stroke inside the pad, as shares of its side. */
function placeOfMove(move: number): [number, number] {
  const turn = (move / moves) * 2 * Math.PI * 1.7;
  const radius = 0.12 + 0.22 * (move / moves);
  return [0.5 + radius * Math.cos(turn), 0.5 + radius * 1.25 * Math.sin(turn)];
}

/**
 * Notes in the page, for each pointer move: its time, and the time at which the main thread had painted the first
 * frame after it (a task queued from that frame's animation callback runs after its paint).
 */
function installProbe() {
  const probe = { handled: 0, waits: [] as number[], longTasks: 0 };
  const waiting: number[] = [];
  let isWaiting = false;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isPrimary || event.buttons === 0) return;
      const events = event.getCoalescedEvents();
      probe.handled += Math.max(1, events.length);
      for (const one of events.length > 0 ? events : [event]) waiting.push(one.timeStamp);
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          isWaiting = false;
          const now = performance.now();
          probe.waits.push(...waiting.splice(0).map((then) => now - then));
        };
        channel.port2.postMessage(0);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    probe.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  Object.assign(window, { probe });
}

async function measureStroke(page: Page, session: CDPSession) {
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.waitForTimeout(300);
  const box = await page.getByLabel('Drawing pad').boundingBox();
  if (!box) throw new Error('The drawing pad is not on the page.');
  const at = (move: number) => {
    const [x, y] = placeOfMove(move);
    return { x: box.x + x * box.width, y: box.y + y * box.height };
  };
  await page.evaluate(() =>
    Object.assign((window as never as { probe: object }).probe, { handled: 0, waits: [], longTasks: 0 }),
  );
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', move: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at(move),
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await mouse('mousePressed', 0);
  const before = await mainThreadMs(session);
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let move = 1; move <= moves; move++) {
    const waitMs = start + move * movePeriodMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    sent.push(mouse('mouseMoved', move));
  }
  await Promise.all(sent);
  await page.waitForTimeout(100);
  const taskMs = ((await mainThreadMs(session)) - before) / moves;
  await mouse('mouseReleased', moves);
  const probe = await page.evaluate(
    () => (window as never as { probe: { handled: number; waits: number[]; longTasks: number } }).probe,
  );
  return { taskMs, ...probe };
}

/** The least a page can do that follows the pen: a dot on a canvas and a number. What drawing is compared with. */
const dotPage = `<!doctype html>
<button>Clear</button>
<canvas aria-label="Drawing pad" width="280" height="280"></canvas>
<p id="number"></p>
<script>
  const canvas = document.querySelector('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let request = 0;
  canvas.onpointermove = ({ offsetX, offsetY }) => {
    request ||= requestAnimationFrame(() => {
      request = 0;
      context.fillRect(offsetX, offsetY, 3, 3);
      number.textContent = offsetX;
    });
  };
</script>`;

/** Strokes on both pages in turn, for one rate of throttling. */
async function benchDrawing(url: string, browser: Browser, rate: number) {
  const pages = await Promise.all(
    ['ours', 'dot'].map(async (name) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(defineName);
      await page.addInitScript(installProbe);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.route('**/dot', (route) => route.fulfill({ contentType: 'text/html', body: dotPage }));
      await page.goto(name === 'ours' ? `${url}?figure=draw` : `${url}dot`);
      await page.waitForTimeout(2500);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      return { page, session };
    }),
  );
  const strokes: Awaited<ReturnType<typeof measureStroke>>[] = [];
  const dots: typeof strokes = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, { page, session }] of pages.entries()) {
      await page.bringToFront();
      (index === 0 ? strokes : dots).push(await measureStroke(page, session));
    }
  }
  for (const { page } of pages) await page.close();
  const report = (which: typeof strokes) => {
    const waits = which.flatMap((stroke) => stroke.waits);
    return [
      `main thread ${median(which.map((stroke) => stroke.taskMs)).toFixed(2)} ms a move`,
      `pen to paint ${median(waits).toFixed(1)} ms, 95th percentile ${quantile(waits, 0.95).toFixed(1)} ms`,
      `moves handled ${median(which.map((stroke) => stroke.handled))} of ${moves}`,
      `long tasks ${which.map((stroke) => stroke.longTasks).join(' ')}`,
    ].join('; ');
  };
  console.log(`drawing at ${rate}x:\n  ours: ${report(strokes)}\n  a dot and a number: ${report(dots)}`);
}

/** Notes, for each neuron that is pointed at, how long and how many frames it takes until its inspector is painted. */
function installPointingProbe() {
  const seen = { waitsMs: [] as number[], frames: [] as number[] };
  let waiting: { sinceMs: number; title: string; frames: number } | null = null;
  const title = () => document.querySelector('.inspector [data-slot=title]')?.textContent ?? '';
  document.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      waiting = { sinceMs: timeStamp, title: title(), frames: 0 };
    },
    { capture: true },
  );
  const watch = () => {
    const watched = waiting;
    if (watched) {
      watched.frames++;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        if (watched !== waiting || title() === watched.title) return;
        waiting = null;
        seen.waitsMs.push(performance.now() - watched.sinceMs);
        seen.frames.push(watched.frames);
      };
      channel.port2.postMessage(0);
    }
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  Object.assign(window, { pointing: seen });
}

/** Points at all 42 neurons, one after another, as many times as there are rounds. */
async function benchPointing(url: string, browser: Browser, rate: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(defineName);
  await page.addInitScript(installPointingProbe);
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}?figure=draw`);
  await page.waitForTimeout(2500);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const bodies = await page.locator('.neuron .body').all();
  for (let round = 0; round < rounds; round++) {
    for (const body of bodies) {
      const box = await body.boundingBox();
      if (!box) throw new Error('A neuron is not on the page.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await page.waitForTimeout(60);
    }
  }
  const { waitsMs, frames } = await page.evaluate(
    () => (window as never as { pointing: { waitsMs: number[]; frames: number[] } }).pointing,
  );
  await page.close();
  console.log(
    `pointing at ${frames.length} neurons at ${rate}x: inspector painted after ${median(waitsMs).toFixed(1)} ms, ` +
      `95th percentile ${quantile(waitsMs, 0.95).toFixed(1)} ms; in the first frame ${frames.filter((n) => n === 1).length}, ` +
      `in the second ${frames.filter((n) => n === 2).length}, later ${frames.filter((n) => n > 2).length}`,
  );
}

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
  readonly bytes: number;
  readonly scriptBytes: number;
}

/** One cold load, four times slowed: until the status shows an answer. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  let foreign = 0;
  const bodies: Promise<{ isScript: boolean; bytes: number }>[] = [];
  page.on('response', (response) => {
    // What the page holds itself, in its own bytes, is not asked of anyone.
    if (/^(blob|data):/.test(response.url())) return;
    requests++;
    if (!response.url().startsWith(url)) foreign++;
    const isScript = response.request().resourceType() === 'script';
    bodies.push(
      response.body().then(
        (body) => ({
          isScript,
          bytes: response.url().endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
        }),
        () => ({ isScript, bytes: 0 }),
      ),
    );
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
  await page.waitForFunction(() => (window as never as { seen: { usableMs: number } }).seen.usableMs > 0);
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(
    () => (window as never as { seen: { usableMs: number; blockingMs: number; layoutShift: number } }).seen,
  );
  const sizes = await Promise.all(bodies);
  await context.close();
  const sum = (which: typeof sizes) => which.reduce((total, { bytes }) => total + bytes, 0);
  return {
    ...seen,
    requests,
    foreign,
    bytes: sum(sizes),
    scriptBytes: sum(sizes.filter(({ isScript }) => isScript)),
  };
}

async function benchLoading() {
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
      `first usable state ${of((l) => l.usableMs).toFixed(0)} ms, ${ratio((l) => l.usableMs).toFixed(2)} x the bare page`,
      `total blocking time ${of((l) => l.blockingMs).toFixed(0)} ms, ${ratio((l) => l.blockingMs).toFixed(2)} x the bare page (${of((l) => l.blockingMs, 'bare').toFixed(0)} ms)`,
      `layout shift ${Math.max(...loads.map(({ ours }) => ours.layoutShift)).toFixed(4)}`,
    ].join('\n  '),
  );
}

const site = await servePage();
console.log(`npm run bench:page (Chromium ${site.browser.version()}, median of ${rounds})`);
for (const rate of [1, 4]) await benchDrawing(site.url, site.browser, rate);
for (const rate of [1, 4]) await benchPointing(site.url, site.browser, rate);
await site.close();
await benchLoading();
