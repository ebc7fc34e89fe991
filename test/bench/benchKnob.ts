/**
 * One knob of the figure count turned, again and again: how long from its change until the page shows the
 * accuracy of the turned network on 10,000 digits, and the longest task of the main thread meanwhile, which
 * is how long a pen would have waited.
 */
import type { Browser } from '@playwright/test';
import { median, quantile } from './measure.ts';
import { defineName, rounds } from './stroke.ts';
import { traceTasks } from './traceTasks.ts';

const turnsPerRound = 6;

/**
 * Turns the knob to a fraction of its way and waits for the accuracy of that network; returns the wait in
 * milliseconds.
 */
function turnKnob(fraction: number): Promise<number> {
  const knob = document.querySelector<HTMLInputElement>('.count-knob input[type=range]');
  const accuracy = document.querySelector('[data-slot=accuracy]');
  if (!knob || !accuracy) throw new Error('The figure is not on the page.');
  const sinceMs = performance.now();
  // As React hears of it: past its own property.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
    knob,
    String(fraction * Number(knob.max)),
  );
  knob.dispatchEvent(new Event('input', { bubbles: true }));
  let hasBegun = false;
  return new Promise((resolve) => {
    const look = () => {
      hasBegun ||= accuracy.ariaBusy === 'true';
      if (hasBegun && accuracy.ariaBusy === 'false') resolve(performance.now() - sinceMs);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** A weight into each layer, turned a little further each time; whose digits they are, the page says. */
export async function benchKnob(url: string, browser: Browser, rate: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  await page.addInitScript(defineName);
  await page.goto(`${url}?figure=count&motion=reduce`);
  await page.waitForFunction(
    () => document.querySelector('[data-slot=accuracy]')?.ariaBusy === 'false',
    null,
    { timeout: 60_000 },
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  for (const text of ['pixel 14 9 neuron 5', 'neuron 3 neuron 7', 'neuron 3 output 7']) {
    await page.getByLabel('Find one').fill(text);
    await page.keyboard.press('Enter');
    const waitsMs: number[] = [];
    const tasksMs = await traceTasks(await browser.newBrowserCDPSession(), async () => {
      for (let turn = 1; turn <= rounds * turnsPerRound; turn++)
        waitsMs.push(await page.evaluate(turnKnob, turn / (rounds * turnsPerRound)));
    });
    const place = await page.locator('.count-knob legend').textContent();
    console.log(
      `turning the ${place} at ${rate}x: new accuracy on the page after ${median(waitsMs).toFixed(0)} ms, ` +
        `95th percentile ${quantile(waitsMs, 0.95).toFixed(0)} ms; longest task of the main thread ${Math.max(...tasksMs).toFixed(1)} ms`,
    );
  }
  console.log(`  ${await page.locator('[data-slot=accuracy]').textContent()}`);
  await page.close();
}
