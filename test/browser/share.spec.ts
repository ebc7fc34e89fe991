/** A link, and texts for course pages, of what is shown. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { someNetwork } from '../formats/someNetworks.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, readAnswer } from './page.ts';
import { eventually, inThisFrame, resize, stillBox } from './reading.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const snippet = (page: Page) => dialog(page).getByLabel('What to paste', { exact: true });
const link = (page: Page) => dialog(page).getByRole('textbox', { name: 'Link' });
const preview = (page: Page) => dialog(page).frameLocator('iframe');

/** The text of a field for copying. */
const inputValue = (field: Locator) => inThisFrame(field, (area) => (area as HTMLTextAreaElement).value);

async function openDialog(page: Page, path?: string): Promise<void> {
  await open(page, path);
  await page.getByRole('button', { name: 'Share' }).click();
}

/** Waits until the whole figure draw is in the preview, and as high as the panel says. */
async function waitForPreview(page: Page): Promise<void> {
  await eventually(async () => {
    const { figure, isWhole, statedPx } = await inThisFrame(dialog(page), (panel) => {
      const inside = panel.querySelector('iframe')?.contentDocument;
      const message = /(\d+) px high on a page of/.exec(panel.textContent);
      return {
        figure: Math.ceil(inside?.getElementById('inklight')?.getBoundingClientRect().height ?? 0),
        isWhole: inside?.querySelector('.light-key') != null && inside.fonts.status === 'loaded',
        statedPx: message && Number(message[1]),
      };
    });
    expect(isWhole, 'the figure is whole').toBe(true);
    expect(statedPx).toBe(figure);
  });
}

/** Opens the panel for course pages, and waits until its preview has been measured. */
async function openPanel(page: Page, path?: string): Promise<void> {
  await openDialog(page, path);
  await dialog(page).getByRole('tab', { name: 'Course page' }).click();
  await waitForPreview(page);
}

const once = (page: Page) => dialog(page).getByLabel('Once for the site', { exact: true });

/** What the panel gives to paste, with the height that the figure needs. */
async function textToPaste(page: Page): Promise<string> {
  await waitForPreview(page);
  return inputValue(snippet(page));
}

/** What was pasted last, at an address of another site than the figures'. */
let pasted = '';
const course = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><body style="margin:0">${pasted}`);
});
test.beforeAll(() => new Promise<void>((resolve) => course.listen(0, '127.0.0.1', resolve)));
test.afterAll(() => void course.close());
// What is shown in the panel's own frame need not wait for the pen either.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** Opens a page of that width with nothing in it but what somebody pasted. */
async function pasteInto(page: Page, html: string, widthPx: number): Promise<void> {
  pasted = html;
  await resize(page, { width: widthPx, height: 700 });
  await page.goto(`http://localhost:${(course.address() as AddressInfo).port}/`);
}

test('gives a link that opens what was shared: the drawing, the pinned neuron, the step', async ({
  page,
  context,
}) => {
  await open(page, '/?figure=draw&theme=light#drawing=example:1&neuron=2.3&step=1');
  await draw(page, lighten(exampleDrawingsOf(5)[0].drawing));
  const answer = await readAnswer(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(link(page)).toHaveValue(/theme=light/);
  const shared = await inThisFrame(link(page), (field) => (field as HTMLTextAreaElement).value);
  const other = await context.newPage();
  await open(other, shared);
  await expect(answerOf(other)).toHaveText(new RegExp(`^${answer.slice(0, 1)}`));
  await expect(other.getByRole('group', { name: 'What lights the neuron' })).toContainText(
    'Hidden layer 2, neuron 3',
  );
  await expect(other.getByLabel('Steps from your drawing to the inputs')).toHaveValue('1');
});

test('shares the network that was chosen on the page; one’s own it leaves at home, and says so', async ({
  page,
}) => {
  await open(page);
  const picker = page.getByRole('combobox', { name: 'Network' });
  await picker.selectOption('plain');
  await expect(picker).toHaveValue('plain');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(link(page)).toHaveValue(/[?&]network=plain[&#]/);
  const kept = Buffer.from(writeNetwork(someNetwork([784, 16, 16, 10]), 'float32')).toString('base64');
  await page.evaluate((text) => localStorage.setItem('inklight.network', text), kept);
  await open(page);
  await picker.selectOption('own');
  await expect(picker).toHaveValue('own');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog(page).getByText('Your own network stays with you', { exact: false })).toBeVisible();
  await expect(link(page)).toHaveValue(/^http/);
  await expect(link(page)).not.toHaveValue(/network=/);
});

test('loads neither the panel nor a preview before they are asked for, measures the preview at the width that is chosen, copies what is to be pasted, and is walked through by keys', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('loads neither the panel nor a preview before they are asked for', async () => {
    const panels: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('EmbedPanel')) panels.push(request.url());
    });
    await openDialog(page);
    await expect(link(page)).toBeVisible();
    expect(panels).toEqual([]);
    expect(page.frames()).toHaveLength(1);
    await dialog(page).getByRole('tab', { name: 'Course page' }).click();
    await expect(preview(page).getByRole('status')).toContainText('activation');
    await expect.poll(() => panels.length).toBeGreaterThan(0);
  });
  await test.step('measures the preview at the width that is chosen', async () => {
    const height = async () => Number(/height="(\d+)"/.exec(await textToPaste(page))?.[1]);
    const atCourse = await height();
    await dialog(page).getByLabel('Width of the page').selectOption('phone, 360 px');
    await expect.poll(height).not.toBe(atCourse);
    expect(await height()).toBeGreaterThan(atCourse / 1.12);
    await dialog(page).getByLabel('Width of the page').selectOption('wide, 1280 px');
    await expect.poll(height).toBeLessThan(atCourse);
  });
  await test.step('copies where it may, and selects the text where it may not', async () => {
    await dialog(page).getByRole('button', { name: 'Copy: What to paste' }).click();
    await expect(dialog(page).getByText('Copied.')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await textToPaste(page));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await dialog(page).getByLabel('Where it goes').selectOption('Quarto');
    await expect(dialog(page).getByText('Copied.')).toBeHidden();
    await dialog(page).getByRole('button', { name: 'Copy: What to paste' }).click();
    await expect(dialog(page).getByText('Selected:', { exact: false })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => window.getSelection()?.toString() ?? ''))
      .toMatch(/^```\{=html\}\n<iframe/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
  await test.step('is walked through by keys, closes at Escape, and gives the focus back', async () => {
    await page.getByRole('button', { name: 'Share' }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('tab', { name: 'Link' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(dialog(page).getByRole('tab', { name: 'Course page' })).toBeFocused();
    await expect(dialog(page).getByLabel('Where it goes')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByLabel('Where it goes')).toBeFocused();
    await page.keyboard.press('End');
    await expect(snippet(page)).toHaveValue(/^http/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  });
});

test('previews what is on the screen, and writes a frame, the element and a slide that show all of it where they are pasted', async ({
  page,
}) => {
  await openPanel(page, '/?figure=draw&drawing=example:7&neuron=1.4');
  await expect(preview(page).getByRole('status')).toContainText(/^7, activation/);
  await expect(preview(page).getByText('Hidden layer 1, neuron 4').first()).toBeVisible();
  await expect(
    dialog(page).getByText('enough in columns from 600 to 820 px', { exact: false }),
  ).toBeVisible();
  const frame = await textToPaste(page);
  await expect(once(page)).toHaveCount(0);
  const kind = dialog(page).getByLabel('Where it goes');
  await kind.selectOption('A web page, always as high as needed');
  await expect(snippet(page)).toHaveValue(/<inklight-figure/);
  const written = `${await inputValue(once(page))}${await textToPaste(page)}`;
  await kind.selectOption('reveal.js');
  await expect(dialog(page).getByText('on a page of 1280 px', { exact: false })).toBeVisible();
  await expect(snippet(page)).toHaveValue(/width="1280" height="(?!720)/);
  const slide = await textToPaste(page);

  // Enough, and little more, in narrow columns and wide ones.
  await pasteInto(page, frame, 600);
  const figure = page.frameLocator('iframe');
  await expect(figure.getByRole('status')).toContainText(/^7, activation/);
  const spare = () =>
    figure.locator('#inklight').evaluate((root) => window.innerHeight - root.getBoundingClientRect().height);
  for (const width of [600, 700, 820]) {
    await resize(page, { width, height: 700 });
    await expect.poll(() => inThisFrame(figure.locator('html'), () => window.innerWidth)).toBe(width);
    await expect.poll(spare).toBeGreaterThanOrEqual(0);
    await expect.poll(spare).toBeLessThan(260);
  }

  await pasteInto(page, written, 500);
  const inElement = page.frameLocator('inklight-figure iframe');
  await expect(inElement.getByRole('status')).toContainText(/^7, activation/);

  // What reveal.js does once the slide is shown.
  await pasteInto(page, slide.replace('data-src', 'src'), 1000);
  const onSlide = page.frameLocator('section iframe');
  await expect(onSlide.getByRole('status')).toContainText(/^7, activation/);
  await expect
    .poll(() => onSlide.locator('html').evaluate((root) => root.scrollHeight - window.innerHeight))
    .toBe(0);
  const box = await stillBox(page.locator('section iframe'));
  expect(box.width).toBeLessThanOrEqual(960);
  expect(box.height).toBeLessThanOrEqual(700);
});

test('says where only this machine can open the addresses, and takes those of a site; keeps its address', async ({
  page,
}) => {
  await openPanel(page, '/?figure=draw&drawing=example:7&motion=reduce');
  const warning = dialog(page).getByText('nobody else can open its address', { exact: false });
  await expect(warning).toBeVisible();
  await expect(snippet(page)).toHaveValue(
    /src="http:\/\/127\.0\.0\.1:\d+\/\?figure=draw&amp;motion=reduce&amp;drawing=example%3A7"/,
  );
  const site = dialog(page).getByLabel('Address of your site with the figures');
  await site.fill('localhost:80');
  await expect(dialog(page).getByText('Write the whole address', { exact: false })).toBeVisible();
  await expect(snippet(page)).toHaveValue(/src="http:\/\/127\.0\.0\.1/);
  await site.fill('https://me.example/nn');
  await expect(dialog(page).getByText('What is below leads to https://me.example/nn/')).toBeVisible();
  await expect(snippet(page)).toHaveValue(
    /src="https:\/\/me\.example\/nn\/\?figure=draw&amp;motion=reduce&amp;drawing=example%3A7"/,
  );
  // The preview goes on with the figures that are here.
  await expect(preview(page).getByRole('status')).toContainText(/^7, activation/);
  await dialog(page).getByLabel('Where it goes').selectOption('VitePress');
  await expect(once(page)).toHaveValue(/https:\/\/me\.example\/nn\/embed\.js/);
  await dialog(page).getByRole('tab', { name: 'Link' }).click();
  await expect(link(page)).toHaveValue(/^https:\/\/me\.example\/nn\//);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(site).toHaveValue('https://me.example/nn');
  await site.fill('');
  await expect(link(page)).toHaveValue(/^http:\/\/127\.0\.0\.1/);
});

test('follows every choice of its author, in the text and in the preview', async ({ page }) => {
  await openPanel(page, '/?figure=draw&drawing=example:7&neuron=1.4&step=2');
  await dialog(page).getByLabel('Controls').selectOption('undo and clear');
  await dialog(page).getByLabel('Page around it').selectOption('dark');
  await dialog(page).getByLabel('Motion').selectOption('none by itself');
  await dialog(page).getByLabel('Network').selectOption('trained as in the course');
  await dialog(page).getByLabel('what is on the pad').uncheck();
  await dialog(page).getByLabel('neuron 4 of hidden layer 1 open').uncheck();
  await dialog(page).getByLabel('Where it goes').selectOption('Notion, or a link');
  await expect(snippet(page)).toHaveValue(
    /^http[^?]*\?figure=draw&controls=min&theme=dark&motion=reduce&network=plain&step=2(#|$)/,
  );
  await expect(preview(page).getByRole('status')).toContainText(/^3, activation/);
  // And those that skip it and describe it.
  await expect(preview(page).getByRole('button')).toHaveCount(4);
  await dialog(page).getByLabel('what is on the pad').check();
  await expect(preview(page).getByRole('status')).toContainText(/^7, activation/);
});

// The panel is the same for all, and draw is in the tests above: one in the middle, the highest, the last.
for (const id of ['propagation', 'learning', 'function'] as const) {
  test(`previews the figure ${id}, in a text that names it`, async ({ page }) => {
    await page.goto(`/?figure=${id}&motion=reduce`);
    await page.getByRole('button', { name: 'Share' }).click();
    await dialog(page).getByRole('tab', { name: 'Course page' }).click();
    await expect(dialog(page).getByText('px high on a page of')).toBeVisible();
    await expect(preview(page).locator('.stage').first()).toBeVisible();
    await expect(preview(page).getByRole('alert')).toHaveCount(0);
    await expect(snippet(page)).toHaveValue(new RegExp(`src="[^"]*\\?figure=${id}&amp;motion=reduce`));
  });
}

test('fits 320 px in dark and 1280 px in light, with targets of 24 px, and axe objects to nothing', async ({
  page,
}) => {
  await openPanel(page, '/?figure=draw&neuron=0.406&step=1');
  for (const [colorScheme, width] of [
    ['dark', 320],
    ['light', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await resize(page, { width, height: 844 });
    await waitForPreview(page);
    const { overflow, lowest } = await inThisFrame(dialog(page), (element) => {
      const controls = [...element.querySelectorAll('button, select, input, textarea')];
      return {
        overflow: element.scrollWidth - element.clientWidth,
        lowest: Math.min(...controls.map((control) => (control.closest('label') ?? control).clientHeight)),
      };
    });
    expect(overflow).toBe(0);
    expect(lowest).toBeGreaterThanOrEqual(24);
    await expectAccessible(page, 'dialog');
  }
});
