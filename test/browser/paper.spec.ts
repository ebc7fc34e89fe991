/** The page on paper: all of it, true, dark on white, with its address; and the screen as it was, after. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { layOutHope } from '../../src/figures/hope/marks/hopeLayout.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { passOfDrawing } from '../../src/state/passOfDrawing.ts';
import { answerOf, draw, open, openLesson } from './page.ts';
import { inThisFrame } from './reading.ts';
import { type PaperPage, readPdf } from './readPdf.ts';

/** Waits until the page is ready for paper: its print button prints then. */
async function readyLesson(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
    // Not by a click of Playwright's, which would scroll there.
    document.querySelector<HTMLElement>('.print-button')?.click();
  });
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
}

/** Lays the page out for paper, and back, as the browser does around printing. */
const layOut = (page: Page, when: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => window.dispatchEvent(new Event(name)), when);

/** Of a figure alone, the same. */
async function readyFigure(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await layOut(page, 'beforeprint');
      const isReady = await page.locator('.paper-note .paper-address').isVisible();
      await layOut(page, 'afterprint');
      return isReady;
    })
    .toBe(true);
}

const wordsOf = (pages: readonly PaperPage[]) =>
  pages
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ');

/** What the code on the page says, read as a camera would. */
async function decodeCode(page: Page): Promise<string | undefined> {
  const { data, side } = await page.locator('.paper-code').evaluate((code) => {
    const [, , modules] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4 * modules;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(4, 4);
    context.translate(4, 4);
    context.fillStyle = getComputedStyle(code).color;
    context.fill(new Path2D(code.querySelector('path')?.getAttribute('d') ?? ''));
    return { data: [...context.getImageData(0, 0, canvas.width, canvas.height).data], side: canvas.width };
  });
  return jsQR(new Uint8ClampedArray(data), side, side)?.data;
}

test('has the whole lesson, though nobody scrolled, and gives the screen back as it was', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openLesson(page);
  await readyLesson(page);
  const look = () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.pad canvas');
    const { width, height } = document.querySelector('.draw-network')?.getBoundingClientRect() ?? {};
    return [canvas?.width, canvas?.height, width, height, getComputedStyle(document.body).backgroundColor];
  };
  const before = await inThisFrame(page, look);
  await page.evaluate(() => {
    // The longest text of each figure that is one piece, as it is laid out for paper.
    const read = () => {
      const longest = [...document.querySelectorAll('.lesson .stage')].map((stage) =>
        [...stage.querySelectorAll('p')]
          .filter((p) => p.childElementCount === 0 && p.checkVisibility())
          .reduce((most, { textContent }) => (textContent.length > most.length ? textContent : most), ''),
      );
      Object.assign(window, {
        onPaper: { longest, ground: getComputedStyle(document.body).backgroundColor },
      });
    };
    window.addEventListener('beforeprint', read, { once: true });
  });
  const pages = await readPdf(
    await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }),
  );
  await expect(page.locator('html[data-paper]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(look)).toEqual(before);
  expect(await inThisFrame(page, () => document.documentElement.scrollTop)).toBe(0);

  await test.step('all figures, each with its words and its pictures, light on dark nowhere', async () => {
    const { longest, ground } = await inThisFrame(
      page,
      () => (window as never as { onPaper: { longest: string[]; ground: string } }).onPaper,
    );
    // Letters and digits: some other signs are drawn by several glyphs.
    const lettersOf = (text: string) => text.replaceAll(/[^a-z0-9]/gi, '');
    const words = lettersOf(wordsOf(pages));
    expect(longest).toHaveLength(figureIds.length);
    for (const text of longest) {
      expect(text.length).toBeGreaterThan(20);
      expect(words.includes(lettersOf(text)), text).toBe(true);
    }
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(words.match(/Pointata|Gettingtheexamplesready|Reading10000/)).toBeNull();
    // The pad and the network.
    expect(await pages[0].readPictures()).toHaveLength(2);
    // A histogram that is taken in while one looks is whole.
    expect(words.includes('of500digits')).toBe(true);
  });

  await draw(page, exampleDrawingsOf(7)[0].drawing);
  await expect(answerOf(page)).toHaveText(/^7/);
});

test('has each light where its label is, and what the engine computes', async ({ page }) => {
  await open(page, '/?figure=hope');
  await readyFigure(page);
  const pages = await readPdf(
    await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }),
  );
  const [first] = pages;
  const network = readNetwork(new Uint8Array(readFileSync('public/networks/hoped.bin')));
  const drawing = { ...exampleDrawingsOf(3)[0].drawing, penWidthCells: penWidthCells.initial };
  const outputs = [...passOfDrawing(network, drawing, lastFramingProgress).activations[3]];
  // Two canvases for each network, the pictures and the light.
  const tall = (await first.readPictures()).filter(({ width, height }) => height > 1.5 * width);
  expect(tall).toHaveLength(6);
  const light = tall[1];
  const widthPx = Array.from({ length: 600 }, (_, index) => 100 + index).reduce((best, width) => {
    const miss = (each: number) => Math.abs(layOutHope(each).heightPx / each - light.height / light.width);
    return miss(width) < miss(best) ? width : best;
  });
  const { centres, heightPx } = layOutHope(widthPx);
  const pointsPerPx = light.width / widthPx;
  const darkness = centres[3].map(({ xPx, yPx }) => light.darknessAt(xPx / widthPx, yPx / heightPx));
  expect(darkness.indexOf(Math.max(...darkness))).toBe(outputs.indexOf(Math.max(...outputs)));
  const [darkest, next] = darkness.toSorted((a, b) => b - a);
  expect(darkest).toBeGreaterThan(0.6);
  expect(next).toBeLessThan(0.3);
  for (const [digit, { xPx, yPx }] of centres[3].entries()) {
    const below = first.texts.filter(
      ({ text, x, y }) =>
        text === String(digit) &&
        Math.abs(x + 3 - (light.x + xPx * pointsPerPx)) < 5 &&
        Math.abs(light.y + light.height - y - (yPx + 17) * pointsPerPx) < 6,
    );
    expect(below, `the digit below output ${digit}`).not.toHaveLength(0);
  }
  await layOut(page, 'beforeprint');
  const covered = () => {
    const names = [...document.querySelectorAll('.hope-view :is(.edge-name, .part-name)')];
    const places = names.map((name) => [name, name.getBoundingClientRect()] as const);
    return places.flatMap(([name, { left, right, y }]) =>
      places
        .filter(([, other]) => Math.abs(other.y - y) < 6 && other.left > left && other.left < right)
        .map(([other]) => `${name.textContent} under ${other.textContent}`),
    );
  };
  await expect.poll(() => page.evaluate(covered)).toEqual([]);
  await layOut(page, 'afterprint');
});

test('has an address, as text and as a code, that opens what is printed', async ({ page }) => {
  await open(page, '/?figure=weights#drawing=example%3A5&neuron=1.7');
  // Printed before what lays it out has come, it says so: a picture of another width would be a false one.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.weights-figure')).toBeHidden();
  await expect(page.locator('.lone-stage .stage')).toHaveAttribute('data-early', /ready/);
  await page.emulateMedia({ media: 'screen' });
  await readyFigure(page);
  const readout = () =>
    [...document.querySelectorAll('[data-slot]:not([data-screen-only="true"])')].map(
      (slot) => slot.textContent,
    );
  const shown = await inThisFrame(page, readout);
  const words = wordsOf(await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  expect(shown.length).toBeGreaterThan(3);
  for (const text of shown) expect(words).toContain(text);
  await layOut(page, 'beforeprint');
  const address = await inThisFrame(page.locator('.paper-address'), ({ textContent }) => textContent);
  await expect.poll(() => decodeCode(page)).toBe(address);
  await layOut(page, 'afterprint');
  await page.goto(address);
  await expect.poll(() => page.evaluate(readout)).toEqual(shown);
});

test('has all of an example that draws itself, though it is in a frame that nobody has seen', async ({
  page,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p style="height: 3000px"></p>
        <iframe src="/?figure=weights&motion=auto#drawing=example:5" style="width: 660px; height: 900px"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.frames()[1];
  await expect.poll(() => frame.locator('.answer [role=status]').count()).toBe(1);
  const layOutFrame = (when: 'beforeprint' | 'afterprint') =>
    frame.evaluate((name) => window.dispatchEvent(new Event(name)), when);
  await expect
    .poll(async () => {
      await layOutFrame('beforeprint');
      const answers = await frame.locator('.paper-key, .answer').allTextContents();
      await layOutFrame('afterprint');
      return answers.join(' ');
    })
    .toMatch(/ink stands for light.* 5, activation >\u00a00\.999/i);
});
