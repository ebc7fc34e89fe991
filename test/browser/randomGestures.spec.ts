/**
 * Random gestures of mouse, pen and fingers, with lost releases, scrolls, dialogs and windows that change in
 * the middle. After each no pointer draws that is not down, undo is right, and the next stroke draws.
 *
 * `INKLIGHT_GESTURES=2000 INKLIGHT_SEED=1 npm run test:browser -- randomGestures` makes more of them, others
 * with another seed.
 */
import { expect, type Page } from '@playwright/test';
import { inputDevicesOn, type Place } from '../../scripts/monkey/inputDevices.ts';
import { createRandom } from '../../src/network/random.ts';
import { test } from './keptPage.ts';
import { answerOf, open } from './page.ts';
import { type Box, inThisFrame, stillBox } from './reading.ts';

const count = Number(process.env.INKLIGHT_GESTURES ?? 30);
const seed = Number(process.env.INKLIGHT_SEED ?? 1);
/** After so many the pad is cleared, and a plain stroke drawn and taken back. */
const checkEvery = 15;

/** What the pad's canvas shows, as one number. */
const readInk = (page: Page) =>
  inThisFrame(page, () => {
    const canvas = document.querySelector<HTMLCanvasElement>('#draw .pad canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let hash = 0;
    for (let index = 3; index < data.length; index += 4) hash = (hash * 31 + data[index]) | 0;
    return hash;
  });

/** Random gestures on the pad, which lies there. */
async function gesturesOn(page: Page, box: Box) {
  const random = createRandom(seed);
  const { mouse, touch, key, run, scalePage, done, detach } = await inputDevicesOn(page);
  const below = (limit: number) => Math.floor(random.uniform() * limit);
  const place = (): Place => [
    box.x + (0.1 + 0.8 * random.uniform()) * box.width,
    box.y + (0.1 + 0.8 * random.uniform()) * box.height,
  ];
  const places = () => Array.from({ length: 1 + below(5) }, place);
  const disturbances = [
    () => run("window.dispatchEvent(new Event('blur'))"),
    () => run("window.dispatchEvent(new Event('resize'))"),
    () => run("document.dispatchEvent(new Event('visibilitychange'))"),
    () => run(`window.scrollBy({ top: ${below(120)}, behavior: 'instant' })`),
    () => key('z', 'KeyZ', 2),
    () => key('e', 'KeyE'),
    () => {
      key('?', 'Slash', 8);
      key('Escape', 'Escape');
    },
    () => {},
  ];
  const disturb = () => disturbances[below(disturbances.length)]();
  /** Some are disturbed, some are never let go where the page can hear it. */
  const stroke = (pointerType: 'mouse' | 'pen') => {
    mouse('mousePressed', place(), pointerType);
    for (const each of places()) mouse('mouseMoved', each, pointerType, 1);
    if (below(3) === 0) disturb();
    for (const each of places()) mouse('mouseMoved', each, pointerType, 1);
    const lost = below(6) === 0;
    if (lost) mouse('mouseMoved', place(), pointerType, 0);
    mouse('mouseReleased', lost ? [1, 1] : place(), pointerType);
  };
  const finger = () => {
    touch('touchStart', place());
    for (const each of places()) touch('touchMove', each);
    if (below(3) === 0) disturb();
    if (below(2) === 0) {
      const second = place();
      touch('touchStart', place(), second);
      for (const each of places()) touch('touchMove', each, second);
    }
    touch(below(5) === 0 ? 'touchCancel' : 'touchEnd');
  };
  const palmAndPen = () => {
    touch('touchStart', place());
    stroke('pen');
    touch('touchMove', place());
    touch('touchEnd');
  };
  const kinds = [() => stroke('mouse'), () => stroke('pen'), finger, palmAndPen];
  return {
    gesture: () => {
      kinds[below(kinds.length)]();
      // Fingers may have enlarged or scrolled the page, which is the browser's to do: the next gesture is
      // meant for the pad, not for the slider of the pen that lies below it.
      scalePage(1);
      run("window.scrollTo({ top: 0, behavior: 'instant' })");
      return done();
    },
    /** A mouse that passes over the pad with nothing pressed. */
    pass: () => {
      for (const each of places()) mouse('mouseMoved', each);
      return done();
    },
    detach,
  };
}

test(`leaves no ink without a pointer down and no dead control, after ${count} random gestures`, async ({
  page,
}) => {
  test.setTimeout(180_000 + 2000 * count);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, '/');
  const pad = page.locator('#draw').getByLabel('Drawing pad');
  const undo = page.locator('#draw').getByRole('button', { name: 'Undo' });
  const clear = page.locator('#draw').getByRole('button', { name: 'Clear' });
  const devices = await gesturesOn(page, await stillBox(pad));
  for (let made = 1; made <= count; made++) {
    await devices.gesture();
    // Help that was asked for in the middle of a stroke comes when it is loaded.
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    });
    await expect(answerOf(page).first(), `gesture ${made}`).toHaveAttribute('aria-busy', 'false');
    const ink = await readInk(page);
    await devices.pass();
    expect(await readInk(page), `gesture ${made}: ink without a pointer down`).toBe(ink);
    expect(errors, `gesture ${made}`).toEqual([]);
    if (made % checkEvery > 0) continue;
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.locator('#draw').getByRole('button', { name: 'Pen', exact: true }).click();
    await clear.click();
    const blank = await readInk(page);
    const { x, y, width } = await stillBox(pad);
    await page.mouse.move(x + 0.5 * width, y + 0.2 * width);
    await page.mouse.down();
    await page.mouse.move(x + 0.5 * width, y + 0.8 * width, { steps: 4 });
    await page.mouse.up();
    await expect(answerOf(page).first(), `stroke after gesture ${made}`).toHaveText(/^1, activation/);
    await undo.click();
    await expect.poll(() => readInk(page), `undo after gesture ${made}`).toBe(blank);
  }
  await devices.detach();
});
