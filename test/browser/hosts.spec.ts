/** Figures in pages of other origins: test/hosts. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Locator } from '@playwright/test';
import { type Hosts, serveHosts } from '../hosts/serveHosts.ts';
import {
  answered,
  askState,
  drawOne,
  element,
  type FigureElement,
  frames,
  hiddenHeight,
  listen,
  readReported,
  strokeOne,
  whole,
} from './inHosts.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { eventually, inThisFrame, resize, stillBox } from './reading.ts';

let hosts: Hosts;
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

/** In a plain or a sandboxed host: what its figure has posted to it. */
const readHeard = () => (window as never as { heard: Heard[] }).heard;

/** In a host: the height that its figure has posted last. */
const readLastHeight = () =>
  (window as never as { heard: Heard[] }).heard.filter(({ op }) => op === 'height').at(-1)?.height;

/** In a page that listens: the digits of the answers that the element has told of. */
const readReportedDigits = () =>
  (window as never as { reported: [string, { digit: number | null }][] }).reported
    .filter(([name]) => name === 'prediction')
    .map(([, { digit }]) => digit);

test('as an element works under a strict policy, answers to its page, and tells it of answers to the reader, of none to what the page opened itself', async ({
  page,
}) => {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  await page.goto(`${hosts.url}strict.html`);
  await listen(page);
  const figure = page.frameLocator(`${element} iframe`);
  await drawOne(page, figure);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  await eventually(async () => {
    const state = await askState(page);
    const reported = await page.evaluate(readReported);
    expect(reported.filter(([name]) => name === 'prediction').at(-1)?.[1]).toMatchObject({ digit: 1 });
    expect(reported.filter(([name]) => name === 'change').at(-1)?.[1]).toEqual(state);
    expect(state.drawing).toMatch(/^[\w-]+$/);
  });
  // The picture follows the pen smoothly, and is on its way for some frames after it.
  await expect(figure.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  await frames(figure);
  await askState(page);
  const before = await inThisFrame(page, readReportedDigits);
  expect(before.at(-1)).toBe(1);
  for (const state of [{ drawing: 'example:7' }, { step: '0' }]) {
    await page.locator(element).evaluate((host, opened) => (host as FigureElement).setState(opened), state);
  }
  await expect(figure.getByRole('status')).toContainText(/^7, activation/);
  await expect(figure.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  await askState(page);
  expect(await inThisFrame(page, readReportedDigits)).toEqual(before);
  await figure.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(async () => (await page.evaluate(readReportedDigits)).at(-1)).toBeNull();
  expect(refusals).toEqual([]);
});

test('as an element takes a state, refuses a bad one, and does not tell its page what that did itself', async ({
  page,
}) => {
  await page.goto(`${hosts.url}strict.html`);
  const set = (state: unknown) =>
    inThisFrame(
      page.locator(element),
      (figure, given) =>
        (figure as FigureElement).setState(given).then(JSON.stringify, (error: Error) => error.message),
      state,
    );
  await listen(page);
  const figure = page.frameLocator(`${element} iframe`);
  const answer = JSON.parse(await set({ drawing: 'example:7', neuron: '3.7', step: '2' }));
  expect(answer).toMatchObject({ neuron: '3.7', step: '2' });
  await expect(figure.getByRole('status')).toContainText(/^7, activation/);
  await expect(figure.getByText('Output 7', { exact: false }).first()).toBeVisible();
  expect(await set({ drawing: 'nonsense' })).toBe('This state has a bad value of drawing.');
  await expect(figure.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  await askState(page);
  const reported = await inThisFrame(page, readReported);
  expect(reported.filter(([name]) => name === 'change')).toEqual([]);
  await page.locator(element).evaluate((figure) => figure.setAttribute('drawing', 'example:4'));
  await expect(figure.getByRole('status')).toContainText(/^4, activation/);
});

test('in a plain page of another origin draws, answers, follows the width of its page, comes to rest, and keeps its height when a dialog opens', async ({
  page,
}) => {
  await page.goto(`${hosts.url}plain.html`);
  const figure = page.frameLocator(element);
  await test.step('in a plain page of another origin draws, answers, resizes and reports predictions', async () => {
    await drawOne(page, figure);
    await expect.poll(() => hiddenHeight(figure)).toBe(0);
    await eventually(async () => {
      const heard = await page.evaluate(readHeard);
      expect(heard.filter(({ op }) => op === 'prediction').at(-1)?.digit).toBe(1);
      const height = heard.filter(({ op }) => op === 'height').at(-1)?.height;
      expect(heard.filter(({ subject }) => subject === 'lti.frameResize').at(-1)?.height).toBe(height);
      expect(Number.isInteger(height)).toBe(true);
    });
  });
  await test.step('fills its frame with the stage, to its square corners', async () => {
    const stage = figure.locator('.lone-stage > .stage');
    await expect(stage).toHaveCSS('border-radius', '0px');
    const readColours = (element: Element) => {
      const behind = getComputedStyle(element.closest('.lone-figure') as Element, '::before');
      return [behind.position, behind.backgroundColor, getComputedStyle(element).backgroundColor];
    };
    const [, , colour] = await inThisFrame(stage, readColours);
    await expect.poll(() => inThisFrame(stage, readColours)).toEqual(['fixed', colour, colour]);
  });
  await test.step('follows the width of its page, and comes to rest', async () => {
    for (const width of [320, 760, 1280]) {
      await resize(page, { width, height: 700 });
      await whole(figure);
    }
    const countHeights = () =>
      (window as never as { heard: Heard[] }).heard.filter(({ op }) => op === 'height').length;
    const count = await inThisFrame(page, countHeights);
    await frames(figure);
    expect(await inThisFrame(page, countHeights)).toBe(count);
    expect(count).toBeLessThan(20);
  });
  await test.step('keeps its height when a dialog opens in it, however high its frame is made', async () => {
    await whole(figure);
    const height = await inThisFrame(page, readLastHeight);
    await figure.getByRole('button', { name: 'Help' }).click();
    await expect(figure.getByRole('dialog')).toBeVisible();
    // The frame is higher than the screen: the dialog is where the reader looks.
    await expect(figure.getByRole('button', { name: 'Close' })).toBeInViewport();
    for (const frameHeight of [300, 3000]) {
      await page.locator(element).evaluate((frame, px) => {
        frame.style.height = `${px}px`;
      }, frameHeight);
      await expect.poll(() => figure.locator('html').evaluate(() => window.innerHeight)).toBe(frameHeight);
      await frames(figure);
      expect(await inThisFrame(page, readLastHeight)).toBe(height);
    }
  });
});

test('ignores messages from other windows, and heights that are none', async ({ page }) => {
  await page.goto(`${hosts.url}strict.html`);
  const figure = page.frameLocator(`${element} iframe`);
  await whole(figure);
  const heightNow = ({ clientHeight }: HTMLElement) => clientHeight;
  const before = await inThisFrame(figure.owner(), heightNow);
  await page.evaluate(() => window.postMessage({ inklight: 1, op: 'height', height: 50 }, '*'));
  await figure.locator('html').evaluate(() => {
    for (const height of ['x', -5, Number.NaN, null]) {
      window.parent.postMessage({ inklight: 1, op: 'height', height }, '*');
    }
    window.parent.postMessage(null, '*');
  });
  await drawOne(page, figure);
  expect(await inThisFrame(figure.owner(), heightNow)).toBe(before);
  await figure.locator('html').evaluate(() => {
    window.parent.postMessage({ inklight: 1, op: 'height', height: 1e9 }, '*');
  });
  await expect.poll(() => figure.owner().evaluate(heightNow as () => number)).toBe(100_000);
});

test('in a sandbox without an origin draws, answers, resizes and reports predictions', async ({ page }) => {
  await page.goto(`${hosts.url}sandboxed.html`);
  const outer = page.frameLocator('#outer');
  const figure = outer.frameLocator('#figure');
  await whole(figure);
  await expect.poll(() => hiddenHeight(outer)).toBe(0);
  await drawOne(page, figure);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  await expect
    .poll(async () => (await page.evaluate(readHeard)).filter(({ op }) => op === 'prediction').at(-1)?.digit)
    .toBe(1);
});

/** Where a place in a scaled frame is on the screen: the browser's own tool reckons without the scale. */
async function placeInFrame(frame: Locator, place: readonly [number, number]): Promise<[number, number]> {
  const { x, y, scale } = await inThisFrame(frame, (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x, y: box.y, scale: box.width / element.clientWidth };
  });
  return [x + place[0] * scale, y + place[1] * scale];
}

test('on a scaled slide draws where the pen is, and rests while the slide is not shown', async ({ page }) => {
  await page.goto(`${hosts.url}slides.html`);
  const figure = page.frameLocator(element);
  await answered(figure);
  await expect.poll(() => hiddenHeight(figure)).toBe(0);
  await stillBox(figure.getByLabel('Drawing pad'));
  const pad = await inThisFrame(figure.getByLabel('Drawing pad'), (canvas) => {
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
  const pen = await inThisFrame(figure.getByLabel('Drawing pad'), ({ dataset }) => dataset.pen ?? '');
  const [x, y] = pen.split(' ').map(Number);
  expect(Math.abs(x - pad.width / 2)).toBeLessThan(4);
  expect(Math.abs(y - pad.height * 0.2)).toBeLessThan(4);
  await figure.locator('html').evaluate((root) => {
    window.addEventListener('message', ({ data }) => {
      root.dataset.heard = String(data);
    });
  });
  const post = async (message: string) => {
    await page.locator(element).evaluate((frame, text) => {
      (frame as HTMLIFrameElement).contentWindow?.postMessage(text, '*');
    }, message);
    await expect(figure.locator('html')).toHaveAttribute('data-heard', message);
  };
  await post('slide:stop');
  await figure.getByRole('button', { name: 'Clear' }).press('Enter');
  await frames(figure);
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
  await post('slide:start');
  await expect(figure.getByRole('status')).toHaveText('draw a digit');
});

test('is passed in three keys: its first stop skips it', { tag: ['@wcag-2.4.1'] }, async ({ page }) => {
  await page.goto(
    hosts.add(
      `<!doctype html><html lang="en"><head><title>A page</title><script src="{{SITE}}embed.js"></script></head>
      <body><p><a id="before" href="#a">Before</a></p><inklight-figure id="figure" figure="neuron"></inklight-figure>
      <p><a id="after" href="#b">After</a></p></body></html>`,
    ),
  );
  const figure = page.frameLocator(`${element} iframe`);
  await expect(figure.locator('.neuron-figure')).toBeVisible();
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  const skip = figure.getByRole('button', { name: 'Skip this figure' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(figure.getByText('End of the figure')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(figure.locator(':focus')).toHaveCount(1);
});

test('hands the keys of a deck back to it, Escape once nothing waits for it in the figure', async ({
  page,
}) => {
  await page.goto(`${hosts.url}slides.html?figure=neuron`);
  const figure = page.frameLocator(element);
  await expect(figure.locator('.neuron-figure')).toBeVisible();
  await page.evaluate(() => {
    const deck: string[] = [];
    Object.assign(window, { deck });
    window.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') deck.push(JSON.parse(data).method);
    });
  });
  const readDeck = () => page.evaluate(() => (window as never as { deck: string[] }).deck);
  const pad = figure.getByLabel('Drawing pad');
  await pad.press('PageDown');
  await page.locator(element).evaluate((frame) => {
    (frame as HTMLIFrameElement).contentWindow?.postMessage('slide:start', '*');
  });
  await eventually(async () => {
    await pad.press('PageDown');
    expect(await readDeck()).toContain('next');
  });
  await pad.press('PageUp');
  await expect.poll(async () => (await readDeck()).at(-1)).toBe('prev');
  await pad.press('?');
  const help = figure.getByRole('dialog');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect.poll(async () => (await readDeck()).at(-1)).toBe('prev');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await readDeck()).at(-1)).toBe('toggleOverview');
});

test('rests off the screen, and shows what it missed when it comes back', async ({ page }) => {
  await open(page, '/?figure=draw&motion=reduce');
  // A page of its own, around which there is nobody else's.
  await expect(page.locator('.stage')).toHaveCSS('border-radius', '12px');
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
    // What is below moves while this one is not yet as high as it will be.
    await whole(figure);
  }
});

test('embed.js has at most 1.6 kB, compressed', async ({ request }) => {
  const script = await (await request.get('/embed.js')).body();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1600);
  // Where pages are rendered on a server it does nothing, nor does its form for bundlers.
  const both = `await import('./dist/embed.js'); (await import('./dist/embed.mjs')).defineFigure('https://your-host.example/');`;
  execFileSync(process.execPath, ['--input-type=module', '-e', both]);
});

/** What README and doc/embedding.md give to paste, with the site's address in its place. */
function writtenDown(file: string, language = 'html'): string[] {
  const blocks = readFileSync(file, 'utf8').matchAll(
    new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'),
  );
  return [...blocks].map(([, text]) => text.replaceAll(/https:\/\/your-host(\.example)?\//gi, '{{SITE}}'));
}

test('shows all of what the README gives to paste, in columns of 600 and 820 px, and draws in it', async ({
  page,
}) => {
  const texts = writtenDown('README.md');
  expect(texts).toHaveLength(2);
  await page.goto(
    hosts.add(`<!doctype html><html lang="en"><title>A page</title><body style="margin:0">${texts.join('')}`),
  );
  for (const width of [820, 600]) {
    await resize(page, { width, height: 900 });
    for (const figure of [page.frameLocator('body > iframe'), page.frameLocator('inklight-figure iframe')]) {
      await figure.owner().scrollIntoViewIfNeeded();
      await answered(figure);
      await expect.poll(() => inThisFrame(figure.locator('html'), () => window.innerWidth)).toBe(width);
      await expect.poll(() => hiddenHeight(figure)).toBe(0);
    }
  }
  const framed = page.frameLocator('body > iframe');
  await framed.owner().evaluate((frame) => frame.scrollIntoView());
  await strokeOne(page, framed);
  await expect(framed.getByRole('status')).toContainText(/^1, activation/);
});
