/**
 * Ten figures on a page of another origin (test/hosts/ten.html), scrolled through with the processor slowed
 * four times: `npm run bench:hosts [-- --site DIR --passes 7]`. Prints, for each pass through the page, its
 * longest task of a main thread in processor time, and by the clock its longest frame in a document that is
 * on the screen (on a busy machine that is the machine's: the page around the figures has nothing to do, and
 * is the measure). Then the heap that is left after collection, of all documents and workers. In the first
 * pass the figures load, as each comes near; the others follow once all of them are there.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Frame, Page } from '@playwright/test';
import { serveHosts } from '../hosts/serveHosts.ts';
import { median } from './measure.ts';
import { servePage } from './servePage.ts';
import { traceTasks } from './traceTasks.ts';
import { attachWorkers, type Send } from './workerSessions.ts';

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, passes: { type: 'string', default: '7' } },
});
const slowing = 4;
/** How fast a reader scrolls who looks for something, in pixels a second. */
const scrollSpeed = 1600;

interface Frames {
  /** Frames that took more than 50 ms. */
  long: number;
  longestMs: number;
}

/**
 * Notes how far apart the frames of a document are while it is on the screen, from the snapshot at which it
 * comes there. Off the screen a browser gives a document of another site no frames.
 */
function installProbe() {
  const probe: Frames = { long: 0, longestMs: 0 };
  Object.assign(window, { probe });
  let lastMs: number | null = null;
  const watch = () => {
    if (lastMs === null) return;
    const now = performance.now();
    if (now - lastMs > 50) probe.long++;
    probe.longestMs = Math.max(probe.longestMs, now - lastMs);
    lastMs = now;
    requestAnimationFrame(watch);
  };
  const start = () => {
    new IntersectionObserver((entries) => {
      const isOnScreen = entries.at(-1)?.isIntersecting ?? false;
      if (isOnScreen === (lastMs !== null)) return;
      lastMs = isOnScreen ? performance.now() : null;
      if (isOnScreen) requestAnimationFrame(watch);
    }).observe(document.documentElement);
  };
  document.addEventListener('DOMContentLoaded', start);
}

/** What documents have noted since they were last asked. */
async function readProbes(frames: readonly Frame[]): Promise<Frames> {
  const probes = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => {
        const { probe } = window as never as { probe: Frames };
        const seen = { ...probe };
        Object.assign(probe, { long: 0, longestMs: 0 });
        return seen;
      }),
    ),
  );
  return {
    long: probes.reduce((sum, { long }) => sum + long, 0),
    longestMs: Math.max(...probes.map(({ longestMs }) => longestMs)),
  };
}

interface Pass {
  /** The longest task of a main thread, in its own processor time. */
  readonly taskMs: number;
  readonly figures: Frames;
  /** The page around them. */
  readonly host: Frames;
}

interface Sessions {
  readonly page: CDPSession;
  readonly browser: CDPSession;
}

/** Scrolls from one end of the page to the other, as a wheel does. */
async function scrollThrough(page: Page, sessions: Sessions, direction: 1 | -1): Promise<Pass> {
  await readProbes(page.frames());
  const height = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  const tasks = await traceTasks(sessions.browser, async () => {
    await sessions.page.send('Input.synthesizeScrollGesture', {
      x: 20,
      y: 400,
      yDistance: -direction * height,
      speed: scrollSpeed,
      gestureSourceType: 'mouse',
    });
    await page.waitForTimeout(500);
  });
  const [main, ...figureFrames] = page.frames();
  return {
    taskMs: tasks.reduce((longest, ms) => Math.max(longest, ms), 0),
    figures: await readProbes(figureFrames),
    host: await readProbes([main]),
  };
}

/** Megabytes that are in use in an isolate once its garbage is gone. */
async function heapMb(send: Send): Promise<number> {
  await send('HeapProfiler.collectGarbage', {});
  const usage = await send('Runtime.getHeapUsage', {});
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

function sendBy(session: CDPSession): Send {
  return (method, params) => session.send(method as never, params as never) as ReturnType<Send>;
}

async function bench() {
  const site = await servePage(values.site);
  const hosts = await serveHosts(() => site.url);
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(installProbe);
  await page.goto(`${hosts.url}ten.html`);
  await page.frameLocator('iframe').first().getByRole('status').getByText('activation').first().waitFor();

  const host = await page.context().newCDPSession(page);
  const firstFigure = await page.context().newCDPSession(page.frames()[1]);
  for (const session of [host, firstFigure]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  }
  const sessions = { page: host, browser: await site.browser.newBrowserCDPSession() };
  const loading = await scrollThrough(page, sessions, 1);
  const passes: Pass[] = [];
  for (let pass = 0; pass < Number(values.passes); pass++) {
    passes.push(await scrollThrough(page, sessions, pass % 2 === 0 ? -1 : 1));
  }
  const answered = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.getByRole('status').first().textContent()),
  );

  // The figures are of one site, so that one process and one heap hold all of their documents.
  const workers = await attachWorkers(page, page.frames().slice(1));
  const heaps = {
    page: await heapMb(sendBy(host)),
    figures: await heapMb(sendBy(firstFigure)),
    workers: (await Promise.all(workers.map(heapMb))).reduce((sum, mb) => sum + mb, 0),
  };
  const processes = await sessions.browser.send('SystemInfo.getProcessInfo');
  const renderers = processes.processInfo.filter(({ type }) => type === 'renderer').length;

  const described = (pass: Pass) =>
    `${pass.taskMs.toFixed(0)} ms of processor time; by the clock ${pass.figures.longestMs.toFixed(0)} ms, the page around them ${pass.host.longestMs.toFixed(0)} ms`;
  const medianOf = (pick: (pass: Pass) => number) => median(passes.map(pick)).toFixed(0);
  const worst = Math.max(...passes.map(({ taskMs }) => taskMs)).toFixed(0);
  console.log(
    [
      `ten figures on one page, Chromium ${site.browser.version()}, ${slowing}x slowed, scrolled at ${scrollSpeed} px/s:`,
      `while they load, longest task ${described(loading)}`,
      `after that, longest task: median of ${passes.length} passes ${medianOf(({ taskMs }) => taskMs)} ms of processor time, worst ${worst} ms`,
      `by the clock, longest frame: median ${medianOf(({ figures }) => figures.longestMs)} ms, the page around them ${medianOf(({ host: around }) => around.longestMs)} ms; frames over 50 ms in each pass: ${passes.map(({ figures, host: around }) => `${figures.long} (${around.long})`).join(', ')}`,
      `heap after collection: ${(heaps.page + heaps.figures + heaps.workers).toFixed(1)} MB (page ${heaps.page.toFixed(1)}, ${answered.length} figures ${heaps.figures.toFixed(1)}, ${workers.length} workers ${heaps.workers.toFixed(1)}; ${renderers} renderer processes)`,
      `answers: ${answered.map((text) => text?.slice(0, 1)).join(' ')}`,
    ].join('\n  '),
  );
  hosts.close();
  await site.close();
}

await bench();
