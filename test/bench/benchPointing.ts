/**
 * Pointing at all 42 neurons in turn: how long, and how many frames, until the inspector of each is painted.
 */
import type { Browser } from '@playwright/test';
import { median, quantile } from './measure.ts';
import { defineName, rounds } from './stroke.ts';

/**
 * Notes, for each neuron that is pointed at, how long and how many frames it takes until its inspector is
 * painted.
 */
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
export async function benchPointing(url: string, browser: Browser, rate: number) {
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
