/**
 * The figure `learning` while it trains: are frames still drawn, is the pen still followed, and how many
 * examples a second come out, against the same training by Node in the same run (each of them alone at the
 * time).
 */
import type { Browser, Page } from '@playwright/test';
import { createTrainingJob } from '../../src/training/createTrainingJob.ts';
import { firstState } from '../../src/training/firstState.ts';
import type { TrainerReport, TrainingTypes } from '../../src/training/TrainingMessages.ts';
import { defaultSetup } from '../../src/training/TrainingSetup.ts';
import { createJobRunner } from '../../src/work/createJobRunner.ts';
import { createSlices } from '../../src/work/createSlices.ts';
import { median } from './measure.ts';
import { defineName, describeStrokes, installProbe, measureStroke, rounds, type Stroke } from './stroke.ts';

const secondsARound = 3;

/** Notes in the page how far apart frames are. */
function installFrames() {
  const frames = { gaps: [] as number[] };
  let last = performance.now();
  const watch = () => {
    const now = performance.now();
    frames.gaps.push(now - last);
    last = now;
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  Object.assign(window, { frames });
}

async function examplesSeen(page: Page): Promise<number> {
  const text = (await page.locator('.run-progress').textContent()) ?? '';
  return Number(/^([\d,]+)/.exec(text)?.[1].replace(/,/g, '') ?? Number.NaN);
}

async function examplesPerSecond(page: Page): Promise<number> {
  const [before, startMs] = [await examplesSeen(page), performance.now()];
  await page.waitForTimeout(secondsARound * 1000);
  return ((await examplesSeen(page)) - before) / ((performance.now() - startMs) / 1000);
}

function later(then: () => void): () => void {
  const waiting = setImmediate(then);
  return () => clearImmediate(waiting);
}

/** Examples a second of the same setup in this process, the drawing of them included. */
function trainInNode(): Promise<number> {
  return new Promise((resolve) => {
    let startMs = Number.NaN;
    let [isGoing, isOver] = [false, false];
    const hear = (report: TrainerReport) => {
      if (report.kind === 'preparing' && report.fraction === 1) {
        // What is held out is ready first; told to go, it draws what it learns from, and then begins.
        if (!isGoing) tell({ kind: 'go', number: 1, from: null, until: 'paused' });
        else startMs = performance.now();
        isGoing = true;
      } else if (report.kind === 'snapshot') {
        tell({ kind: 'seen' });
        const elapsedMs = performance.now() - startMs;
        if (isOver || !(elapsedMs >= secondsARound * 1000)) return;
        isOver = true;
        tell({ kind: 'pause' });
        resolve((1000 * report.snapshot.examplesSeen) / elapsedMs);
      }
    };
    const nowMs = () => performance.now();
    const runner = createJobRunner(
      createTrainingJob,
      (message) => message.kind === 'report' && hear(message.report as TrainerReport),
      nowMs,
    );
    const slices = createSlices(runner.work, {
      clock: { nowMs, after: (_, then) => later(then) },
      sliceMs: 12,
      gapMs: 0,
    });
    const take = (message: unknown) => {
      runner.take(message);
      slices.start();
    };
    const tell = (command: TrainingTypes['command']) => take({ kind: 'command', command });
    const from = firstState(defaultSetup, {});
    take({ kind: 'begin', beginning: { setup: defaultSetup, from, isKept: false, pictures: null } });
  });
}

/** Strokes on the small pad while the figure trains, and the speed of the training. */
export async function benchTraining(url: string, browser: Browser, rate: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(defineName);
  await page.addInitScript(installProbe);
  await page.addInitScript(installFrames);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${url}?figure=learning`);
  await page.waitForTimeout(4000);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const train = page.getByRole('button', { name: 'Train', exact: true });
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  const speeds: number[] = [];
  const nodeSpeeds: number[] = [];
  const strokes: Stroke[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await train.click();
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      (window as never as { frames: { gaps: number[] } }).frames.gaps = [];
    });
    if (rate === 1) speeds.push(await examplesPerSecond(page));
    strokes.push(await measureStroke(page, session));
    const gaps = await page.evaluate(() => (window as never as { frames: { gaps: number[] } }).frames.gaps);
    longest.push(Math.max(...gaps));
    await pause.click();
    await page.waitForTimeout(300);
    if (rate === 1) nodeSpeeds.push(await trainInNode());
  }
  await page.close();
  const inNode = median(nodeSpeeds.length > 0 ? nodeSpeeds : [Number.NaN]);
  const ratio = median(speeds.map((speed, round) => speed / nodeSpeeds[round]));
  console.log(
    [
      `learning while it trains, at ${rate}x:`,
      describeStrokes(strokes),
      `longest frame of each round ${longest.map((ms) => ms.toFixed(0)).join(' ')} ms`,
      ...(rate === 1
        ? [
            `${Math.round(median(speeds))} examples a second, Node ${Math.round(inNode)}: ${ratio.toFixed(2)} x Node`,
          ]
        : []),
    ].join('\n  '),
  );
}
