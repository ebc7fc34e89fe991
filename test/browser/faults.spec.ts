/** Bad input gets one clear sentence, and nothing the reader made is lost. */
import { expect, type Page } from '@playwright/test';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, readAnswer, setDirective } from './page.ts';
import { eventually, inThisFrame, resize } from './reading.ts';
import { refuses } from './refusals.ts';

const exampleDrawings = allExampleDrawings();

const two = lighten(exampleDrawings.find(({ label }) => label === 2)!.drawing);

test('says so when the network file is corrupt, keeps the drawing, and answers once it can be had', async ({
  page,
}) => {
  let isCorrupt = true;
  await page.route('**/networks/trained.bin', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    if (isCorrupt) body[5000] ^= 255;
    await route.fulfill({ response, body });
  });
  await page.goto('/?figure=draw');
  await expect(page.getByRole('alert')).toContainText('The network could not be loaded:');
  await draw(page, two);
  isCorrupt = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('status')).toContainText('activation');
  await expect(answerOf(page)).toHaveText(/^2/);
});

test('says so when the network cannot be fetched', async ({ page }) => {
  await page.route('**/networks/trained.bin', (route) => route.abort());
  await page.goto('/?figure=draw');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await expect(page.getByRole('status')).toHaveText('no network');
});

test('works without storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('No storage here.', 'SecurityError');
        },
      });
    }
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page);
  await draw(page, two);
  await expect(answerOf(page)).toHaveText(/^2/);
  expect(errors).toEqual([]);
});

test('works in a window of 320 x 480, without sideways scrolling, and keeps the drawing when it is turned', async ({
  page,
}) => {
  await resize(page, { width: 320, height: 480 });
  await open(page);
  await page.getByLabel('Drawing pad').scrollIntoViewIfNeeded();
  await draw(page, two);
  await expect(answerOf(page)).toHaveText(/^2/);
  const answer = await readAnswer(page);
  for (const [width, height] of [
    [320, 480],
    [480, 320],
    [760, 420],
    [1280, 800],
  ]) {
    await resize(page, { width, height });
    const scrollWidth = () => document.documentElement.scrollWidth;
    await expect.poll(() => inThisFrame(page, scrollWidth)).toBe(width);
    expect(await readAnswer(page)).toBe(answer);
  }
});

test('shows the lesson, and one note in the console, for a figure that does not exist and other bad values, and asks no other host for anything', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    // A worker that the page holds itself has an address within the page's own.
    const isOwn = [baseURL!, `blob:${baseURL}`, 'data:'].some((start) => request.url().startsWith(start));
    if (!isOwn) foreign.push(request.url());
  });
  const notes: string[] = [];
  page.on('console', (message) => notes.push(message.text()));
  await open(page, '/?figure=%3Cscript%3Ealert(1)%3C/script%3E&neuron=9.9&theme=pink&utm_source=x#step=7');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => notes).toHaveLength(1);
  for (const text of ['figure=“<script>', 'theme=“pink”']) expect(notes[0]).toContain(text);
  // What came in the reader's part is said to the reader.
  await expect(page.getByRole('alert')).toContainText('A part of this link came to harm');
  expect(foreign).toEqual([]);
});

/** Pixels of the network's picture that shine. */
function countLitPixels(page: Page): Promise<number> {
  return page.locator('.network-root canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const copy = new OffscreenCanvas(width, height).getContext('2d');
    copy?.drawImage(canvas as HTMLCanvasElement, 0, 0);
    const { data } = copy!.getImageData(0, 0, width, height);
    return data.filter((value, index) => index % 4 === 3 && value > 100).length;
  });
}

test(
  'paints the same light in a worker, without workers, and when its worker is refused',
  refuses('worker-src'),
  async ({ context }) => {
    const pages: Page[] = [];
    for (const worker of ['present', 'missing', 'refused']) {
      const page = await context.newPage();
      if (worker === 'missing') await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
      if (worker === 'refused') await setDirective(page, '**/?figure=draw*', "worker-src 'none'");
      await open(page);
      await draw(page, two);
      await expect(answerOf(page)).toHaveText(/^2/);
      await expect.poll(() => countLitPixels(page)).toBeGreaterThan(50_000);
      pages.push(page);
    }
    // A worker paints when it can: the light is the same once all of them have.
    await eventually(async () => {
      const [present, ...others] = await Promise.all(pages.map(countLitPixels));
      for (const count of others) expect(count).toBe(present);
    });
    for (const page of pages) await page.close();
  },
);

for (const part of ['inspector', 'network'])
  test(`goes on without the file ${part} if it cannot be loaded, and says so once`, async ({ page }) => {
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    await page.goto('/?figure=draw');
    await expect(page.getByRole('alert')).toHaveText(/^A part of this page could not be loaded\./);
    await draw(page, two);
    await expect(answerOf(page)).toHaveText(/^2/);
    await expect(page.getByRole('alert')).toHaveCount(1);
  });
