/**
 * The whole lesson as one file (dist/inklight.html): it works from a disk and written into another page, with
 * no network, and asks for nothing, which its policy would refuse; and what is saved from a page opens as it
 * was.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { withEdits } from '../../src/formats/linkedNetwork.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { readNetwork, writeNetwork } from '../../src/formats/networkFile.ts';
import { test } from './keptPage.ts';
import { open, readAnswer, waitInPage } from './page.ts';

const address = new URL('../../dist/inklight.html', import.meta.url);
const html = () => readFileSync(address, 'utf8');
const folder = new URL('../../dist/', import.meta.url);

/** Hears of all that a page asks for, but for itself; what its policy refuses fails the test by itself. */
function hearRequests(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !request.isNavigationRequest()) heard.push(url);
  });
  return heard;
}

/** Whether a figure is there, and the first example answered. */
const isThere = () =>
  document.querySelector('.lone-stage .stage') !== null &&
  [...document.querySelectorAll('.answer [role=status]')].some((status) =>
    status.textContent.includes('activation'),
  );

/** Saves a file from the page's share dialog, and gives where it is. */
async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).first().click();
  await page.getByRole('tab', { name: 'A file' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as one file' }).click();
  const download = await downloading;
  return `file://${await download.path()}`;
}

/** Opens a saved file: what a browser stores a download as has no ending, and would be shown as text. */
async function openSaved(page: Page, path: string): Promise<void> {
  const text = readFileSync(new URL(path), 'utf8');
  await page.route('**/saved.html', (route) => route.fulfill({ body: text, contentType: 'text/html' }));
  await page.goto('/saved.html');
  await waitInPage(page, isThere, null);
}

test('is at most 500 kB packed', () => {
  expect(gzipSync(html(), { level: 9 }).length).toBeLessThan(500_000);
});

/** Brings every figure of the lesson near the screen, and waits until it is there. */
async function expectAllFigures(lesson: Pick<Page, 'evaluate'>): Promise<void> {
  await waitInPage(
    lesson,
    (count) => document.querySelectorAll('.lesson-section').length === count,
    figureIds.length,
  );
  for (const id of figureIds.slice(1))
    await waitInPage(
      lesson,
      (section) => {
        document.getElementById(section)?.scrollIntoView();
        return document.querySelector(`#${section} .section-figure .stage`) !== null;
      },
      id,
    );
}

test('from a disk every figure works, with no network and no request', async ({ browser }) => {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const heard = hearRequests(context);
  const page = await context.newPage();
  await page.goto(`${address}`);
  await expectAllFigures(page);
  // Alone, by its address; and in a worker: the network learns.
  await page.goto(`${address}?figure=learning`);
  await waitInPage(page, isThere, null);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.locator('.run-progress')).toContainText(/\d,\d{3} examples/);
  expect(heard).toEqual([]);
  await context.close();
});

test('written into a page that gives it no origin every figure works, and links stay in it', async ({
  browser,
}) => {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const heard = hearRequests(context);
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.evaluate((text) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: '1000', height: '600', srcdoc: text });
    frame.setAttribute('sandbox', 'allow-scripts');
    document.body.replaceChildren(frame);
  }, html());
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.answer [role=status]').first()).toContainText('activation');
  const [, lesson] = page.frames();
  await expectAllFigures(lesson);
  await frame.locator('#bias .section-link').click();
  await expect(frame.locator('#bias h2')).toBeInViewport();
  await frame.locator('#bias').getByRole('button', { name: 'Share' }).click();
  await frame.getByRole('tab', { name: 'A file' }).click();
  await frame.getByRole('button', { name: 'Save as one file' }).click();
  await expect(frame.getByText('does not let it save', { exact: false })).toBeVisible();
  expect(heard).toEqual([]);
  await context.close();
});

test('is saved from a site, and from itself, and opens as the page was', async ({ page }) => {
  // The reader's own network, with a bias changed.
  const shipped = readNetwork(readFileSync(new URL('networks/plain.bin', folder)));
  const own = withEdits(shipped, [{ at: 12_544, value: 2.5 }]);
  const kept = Buffer.from(writeNetwork(own, 'float32')).toString('base64');
  await open(page, '/?figure=bias&theme=dark&network=plain#drawing=example:4&neuron=1.0&step=1');
  await page.evaluate((text) => localStorage.setItem('inklight.network', text), kept);
  await page.evaluate(() => localStorage.setItem('inklight.lesson', JSON.stringify({ network: 'own' })));
  await open(page, '/?figure=bias&theme=dark&neuron=1.0&step=1');
  await expect(page.locator('.bias-formula')).toContainText('2.500');
  const answer = await readAnswer(page);
  const first = await save(page);
  await openSaved(page, first);
  const asItWas = async () => {
    await expect(page.locator('.bias-formula')).toContainText('2.500');
    expect(await readAnswer(page)).toBe(answer);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  };
  await asItWas();
  const second = await save(page);
  expect(readFileSync(new URL(second), 'utf8')).toBe(readFileSync(new URL(first), 'utf8'));
  await openSaved(page, second);
  await asItWas();
});
