/** Figures in pages of other origins: test/hosts. */
import { gzipSync } from 'node:zlib';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { StateTexts } from '../../src/embed/hostMessages.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { hostPages } from '../hosts/hostPages.ts';
import { serveHosts } from '../hosts/serveHosts.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';

let hosts: Awaited<ReturnType<typeof serveHosts>>;
test.beforeAll(async ({ baseURL }) => {
  hosts = await serveHosts(() => `${baseURL}/`);
});
test.afterAll(() => hosts.close());
// Figures in frames need not wait for the pen either.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

interface Heard {
  readonly op?: string;
  readonly digit?: number | null;
  readonly height?: number;
  readonly subject?: string;
}

/** Draws a one on the pad of a figure with the mouse. */
async function drawOne(page: Page, figure: FrameLocator): Promise<void> {
  const pad = figure.getByLabel('Drawing pad');
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.8, { steps: 12 });
  await page.mouse.up();
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
}

/** How much of a figure its frame hides, in pixels. */
function hiddenHeight(figure: FrameLocator): Promise<number> {
  return figure.locator('html').evaluate((root) => root.scrollHeight - window.innerHeight);
}

/** Lets the page draw some frames: what would happen by itself has happened then. No clock is asked. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
}

/** What the element says from now on: [name, detail] of each of its events. */
async function listen(page: Page): Promise<() => Promise<[string, unknown][]>> {
  await page.evaluate(() => {
    const told: [string, unknown][] = [];
    Object.assign(window, { told });
    for (const name of ['ready', 'change', 'prediction']) {
      document.addEventListener(`inklight-${name}`, (event) =>
        told.push([name, (event as CustomEvent).detail]),
      );
    }
  });
  return () => page.evaluate(() => (window as never as { told: [string, unknown][] }).told);
}

type FigureElement = HTMLElement & {
  getState(): Promise<StateTexts>;
  setState(state: unknown): Promise<StateTexts>;
};

const element = '#figure';

test('in a plain page of another origin draws, answers, resizes and reports predictions', async ({
  page,
}) => {
  await page.goto(`${hosts.url}plain.html`);
  const figure = page.frameLocator(element);
  await drawOne(page, figure);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  const heard = await page.evaluate(() => (window as never as { heard: Heard[] }).heard);
  expect(heard.filter(({ op }) => op === 'prediction').at(-1)?.digit).toBe(1);
  const height = heard.filter(({ op }) => op === 'height').at(-1)?.height;
  expect(heard.filter(({ subject }) => subject === 'lti.frameResize').at(-1)?.height).toBe(height);
  expect(Number.isInteger(height)).toBe(true);
});

test('follows the width of its page, and comes to rest', async ({ page }) => {
  await page.goto(`${hosts.url}plain.html`);
  const figure = page.frameLocator(element);
  await expect(figure.getByRole('status')).toContainText('activation');
  const heights = () =>
    page.evaluate(() =>
      (window as never as { heard: Heard[] }).heard
        .filter(({ op }) => op === 'height')
        .map(({ height }) => height),
    );
  for (const width of [320, 760, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => hiddenHeight(figure)).toBe(0);
  }
  const { length } = await heights();
  await frames(page);
  expect(await heights()).toHaveLength(length);
  expect(length).toBeLessThan(20);
});

test('as an element works under a strict policy, and answers to its page', async ({ page }) => {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  await page.goto(`${hosts.url}strict.html`);
  const told = await listen(page);
  const figure = page.frameLocator(`${element} iframe`);
  await drawOne(page, figure);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  const events = await told();
  expect(events.filter(([name]) => name === 'prediction').at(-1)?.[1]).toMatchObject({ digit: 1 });
  const state = await page.locator(element).evaluate((figure) => (figure as FigureElement).getState());
  expect(events.filter(([name]) => name === 'change').at(-1)?.[1]).toEqual(state);
  expect(state.drawing).toMatch(/^[\w-]+$/);
  expect(refusals).toEqual([]);
});

test('as an element takes a state, refuses a bad one, and does not tell its page what that did itself', async ({
  page,
}) => {
  await page.goto(`${hosts.url}strict.html`);
  const set = (state: unknown) =>
    page
      .locator(element)
      .evaluate(
        (figure, given) =>
          (figure as FigureElement).setState(given).then(JSON.stringify, (error: Error) => error.message),
        state,
      );
  const told = await listen(page);
  const figure = page.frameLocator(`${element} iframe`);
  const answer = JSON.parse(await set({ drawing: 'example:7', neuron: '3.7', step: '2' }));
  expect(answer).toMatchObject({ neuron: '3.7', step: '2' });
  await expect(figure.getByRole('status')).toContainText(/^7, activation/);
  await expect(figure.getByText('Output 7', { exact: false }).first()).toBeVisible();
  expect(await set({ drawing: 'nonsense' })).toBe('This state has a bad value of drawing.');
  await expect(figure.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  expect((await told()).filter(([name]) => name === 'change')).toEqual([]);
  await page.locator(element).evaluate((figure) => figure.setAttribute('drawing', 'example:4'));
  await expect(figure.getByRole('status')).toContainText(/^4, activation/);
});

test('tells its page of answers to the reader, and of none to what the page opened itself', async ({
  page,
}) => {
  await page.goto(`${hosts.url}strict.html`);
  const told = await listen(page);
  const figure = page.frameLocator(`${element} iframe`);
  await drawOne(page, figure);
  // The picture follows the pen smoothly, and is on its way for some frames after it.
  await expect(figure.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  await frames(page);
  const digits = async () =>
    (await told())
      .filter(([name]) => name === 'prediction')
      .map(([, detail]) => (detail as { digit: number | null }).digit);
  const before = await digits();
  expect(before.at(-1)).toBe(1);
  for (const state of [{ drawing: 'example:7' }, { step: '0' }]) {
    await page.locator(element).evaluate((host, opened) => (host as FigureElement).setState(opened), state);
  }
  await expect(figure.getByRole('status')).toContainText(/^7, activation/);
  await expect(figure.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  expect(await digits()).toEqual(before);
  await figure.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(async () => (await digits()).at(-1)).toBeNull();
});

test('keeps its height when a dialog opens in it, however high its frame is made', async ({ page }) => {
  await page.goto(`${hosts.url}plain.html`);
  const figure = page.frameLocator(element);
  await expect(figure.getByRole('status')).toContainText('activation');
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  const last = () =>
    page.evaluate(
      () => (window as never as { heard: Heard[] }).heard.filter(({ op }) => op === 'height').at(-1)?.height,
    );
  const height = await last();
  await figure.getByRole('button', { name: 'Help' }).click();
  await expect(figure.getByRole('dialog')).toBeVisible();
  // The frame is higher than the screen: the dialog is where the reader looks.
  await expect(figure.getByRole('button', { name: 'Close' })).toBeInViewport();
  for (const frameHeight of [300, 3000]) {
    await page.locator(element).evaluate((frame, px) => {
      frame.style.height = `${px}px`;
    }, frameHeight);
    await frames(page);
    expect(await last()).toBe(height);
  }
});

test('ignores messages from other windows, and heights that are none', async ({ page }) => {
  await page.goto(`${hosts.url}strict.html`);
  const figure = page.frameLocator(`${element} iframe`);
  await expect(figure.getByRole('status')).toContainText('activation');
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  const heightOf = () => page.locator(`${element} iframe`).evaluate((frame) => frame.clientHeight);
  const before = await heightOf();
  await page.evaluate(() => window.postMessage({ inklight: 1, op: 'height', height: 50 }, '*'));
  await figure.locator('html').evaluate(() => {
    for (const height of ['x', -5, Number.NaN, null]) {
      window.parent.postMessage({ inklight: 1, op: 'height', height }, '*');
    }
    window.parent.postMessage(null, '*');
  });
  await drawOne(page, figure);
  expect(await heightOf()).toBe(before);
  await figure.locator('html').evaluate(() => {
    window.parent.postMessage({ inklight: 1, op: 'height', height: 1e9 }, '*');
  });
  await expect.poll(heightOf).toBe(20_000);
});

test('in a sandbox without an origin draws, answers, resizes and reports predictions', async ({ page }) => {
  await page.goto(`${hosts.url}sandboxed.html`);
  const figure = page.frameLocator('#outer').frameLocator('#figure');
  await drawOne(page, figure);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  const heard = await page.evaluate(() => (window as never as { heard: Heard[] }).heard);
  expect(heard.filter(({ op }) => op === 'prediction').at(-1)?.digit).toBe(1);
});

/** Where a place in a scaled frame is on the screen: the browser's own tool reckons without the scale. */
async function placeInFrame(frame: Locator, place: readonly [number, number]): Promise<[number, number]> {
  const { x, y, scale } = await frame.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x, y: box.y, scale: box.width / element.clientWidth };
  });
  return [x + place[0] * scale, y + place[1] * scale];
}

test('on a scaled slide draws where the pen is, and rests while the slide is not shown', async ({ page }) => {
  await page.goto(`${hosts.url}slides.html`);
  const figure = page.frameLocator(element);
  await expect(figure.getByRole('status')).toContainText('activation');
  expect(await hiddenHeight(figure)).toBe(0);
  const pad = await figure.getByLabel('Drawing pad').evaluate((canvas: HTMLElement) => {
    canvas.addEventListener('pointerdown', ({ offsetX, offsetY }) => {
      canvas.dataset.pen = `${Math.round(offsetX)} ${Math.round(offsetY)}`;
    });
    return canvas.getBoundingClientRect().toJSON() as DOMRect;
  });
  const places = [0.2, 0.8].map((share) => [pad.x + pad.width / 2, pad.y + pad.height * share] as const);
  const [from, to] = await Promise.all(places.map((place) => placeInFrame(page.locator(element), place)));
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 12 });
  await page.mouse.up();
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
  const pen = await figure.getByLabel('Drawing pad').getAttribute('data-pen');
  const [x, y] = (pen ?? '').split(' ').map(Number);
  expect(Math.abs(x - pad.width / 2)).toBeLessThan(4);
  expect(Math.abs(y - pad.height * 0.2)).toBeLessThan(4);
  const post = (message: string) =>
    page.locator(element).evaluate((frame, text) => {
      (frame as HTMLIFrameElement).contentWindow?.postMessage(text, '*');
    }, message);
  await post('slide:stop');
  await figure.getByRole('button', { name: 'Clear' }).press('Enter');
  await frames(page);
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
  await post('slide:start');
  await expect(figure.getByRole('status')).toHaveText('draw a digit');
});

test('rests off the screen, and shows what it missed when it comes back', async ({ page }) => {
  await open(page, '/?figure=draw&motion=reduce');
  await page.evaluate(() => {
    document.body.style.paddingTop = '4000px';
  });
  await frames(page);
  await page.evaluate(() => {
    window.location.hash = 'drawing=example:7';
  });
  await frames(page);
  await expect(page.getByRole('status')).toContainText(/^3, activation/);
  await page.getByLabel('Drawing pad').scrollIntoViewIfNeeded();
  await expect(page.getByRole('status')).toContainText(/^7, activation/);
});

test('ten of them on one page each show their own digit as they are scrolled to', async ({ page }) => {
  await page.goto(`${hosts.url}ten.html`);
  const figures = page.locator('inklight-figure');
  await expect(figures).toHaveCount(10);
  for (let digit = 0; digit < 10; digit++) {
    await figures.nth(digit).scrollIntoViewIfNeeded();
    const figure = figures.nth(digit).frameLocator('iframe');
    await expect(figure.getByRole('status')).toContainText(new RegExp(`^${digit}, activation`));
    await expect.poll(() => hiddenHeight(figure)).toBe(0);
  }
});

test('is listed in a gallery of its hosts, where every figure alone is shown without a scrollbar', async ({
  page,
}) => {
  await page.goto(hosts.url);
  for (const name of Object.keys(hostPages)) {
    await expect(page.locator(`a[href="${name}.html?figure=draw"]`)).toBeVisible();
  }
  await page.getByRole('link', { name: 'figures', exact: true }).click();
  for (const id of figureIds) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    const figure = page.frameLocator(`#${id} iframe`);
    await expect(figure.locator('.stage').first()).toBeVisible();
    await expect(figure.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => hiddenHeight(figure)).toBe(0);
  }
});

test('embed.js has at most 1.5 kB, compressed', async ({ request }) => {
  const script = await (await request.get('/embed.js')).body();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1500);
});
