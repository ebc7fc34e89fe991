/**
 * <inklight-figure> in pages of another origin that set it again and again, as frameworks do, move it, or
 * write it carelessly.
 */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import {
  askState,
  drawOne,
  element,
  type FigureElement,
  frames,
  hostsOfTests,
  listen,
  readReported,
  strokeOne,
} from './inHosts.ts';
import { test } from './keptPage.ts';
import { holdBack } from './page.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

const hosts = hostsOfTests();
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** Opens a page on the hosts' origin. */
async function openHost(page: Page, head: string, body: string): Promise<void> {
  await page.goto(
    hosts.add(
      `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`,
    ),
  );
}

const script = () => `<script src="${hosts.site}embed.js" defer></script>`;
const figureIn = (page: Page, id = element) => page.locator(`${id} iframe`).first().contentFrame();
const answer = (figure: FrameLocator) => figure.getByRole('status');

/** Marks the page in a frame: loaded anew, it has the mark no more. */
async function mark(figure: FrameLocator): Promise<void> {
  await figure.locator('html').evaluate((root) => {
    root.dataset.mark = 'here';
  });
}

const expectMark = (figure: FrameLocator) =>
  expect(figure.locator('html')).toHaveAttribute('data-mark', 'here');

/** Sets attributes in one task; null takes one away. */
const set = (page: Page, attributes: Record<string, string | null>) =>
  page.locator(element).evaluate((figure, given) => {
    for (const [name, text] of Object.entries(given)) {
      if (text === null) figure.removeAttribute(name);
      else figure.setAttribute(name, text);
    }
  }, attributes);

/** In a page: the addresses of all figures, without the site's; null for one that has none. */
const readAddresses = (base: string) =>
  [...document.querySelectorAll('inklight-figure')].map(
    (figure) => figure.shadowRoot?.querySelector('iframe')?.src.replace(base, '') ?? null,
  );

test('set again to what it says does nothing; what is new goes to the figure in one message, and the reader’s work stays', async ({
  page,
}) => {
  await page.goto(`${hosts.url}strict.html`);
  await listen(page);
  const figure = figureIn(page);
  await drawOne(page, figure);
  await mark(figure);
  await page.evaluate(() => {
    const sent: unknown[] = [];
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function post(this: MessagePort, message: { op: string }) {
      sent.push(message.op);
      postMessage.call(this, message);
    };
    Object.assign(window, { sent });
  });
  const readSent = () => (window as never as { sent: string[] }).sent;
  await page.locator(element).evaluate((host) => {
    for (const { name, value } of [...host.attributes]) host.setAttribute(name, value);
    Object.assign(host, { figure: 'draw', theme: 'light', step: null });
    host.setAttribute('theme', 'dark');
    host.setAttribute('theme', 'light');
  });
  await frames(page);
  expect(await inThisFrame(page, readSent)).toEqual([]);
  await expectMark(figure);

  await set(page, { theme: 'dark', controls: 'min', motion: 'reduce' });
  await expect(figure.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(figure.getByRole('button', { name: 'Share' })).toHaveCount(0);
  expect(await inThisFrame(page, readSent)).toEqual(['setOptions']);
  await expect(answer(figure)).toContainText(/^1, activation/);
  await set(page, { neuron: '3.7', theme: null, controls: null });
  await expect(figure.getByText('Output 7', { exact: false }).first()).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Share' })).toBeVisible();
  expect(await inThisFrame(figure.locator('html'), (root) => getComputedStyle(root).colorScheme)).toBe(
    'light',
  );
  await expect(answer(figure)).toContainText(/^1, activation/);
  // Told back what it has told itself, as by pages that keep the state, it has no second step to undo.
  const drawing = await inThisFrame(
    page,
    () =>
      (window as never as { reported: [string, { drawing: string }][] }).reported
        .filter(([name]) => name === 'change')
        .at(-1)?.[1].drawing,
  );
  await set(page, { drawing: String(drawing) });
  await figure.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(figure)).toHaveText('draw a digit');
  await figure.getByRole('button', { name: 'Redo' }).click();
  await expect(answer(figure)).toContainText(/^1, activation/);

  // All that comes of that has come, in this order.
  await expect(answer(figure)).toHaveAttribute('aria-busy', 'false');
  await frames(figure);
  await askState(page);
  const reported = await inThisFrame(page, readReported);
  await set(page, { drawing: 'example:4' });
  await expect(answer(figure)).toContainText(/^4, activation/);
  await expect(figure.getByText('Output 7', { exact: false }).first()).toBeVisible();
  await set(page, { drawing: null });
  await expect(answer(figure)).toContainText(/^3, activation/);
  await askState(page);
  expect(await inThisFrame(page, readReported)).toEqual(reported);
  for (let step = 0; step < 2; step++) await figure.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(figure)).toContainText(/^1, activation/);
  await expectMark(figure);
});

test('with other controls a run of training goes on, and a figure is seen without its bet', async ({
  page,
}) => {
  await openHost(
    page,
    script(),
    '<inklight-figure id="figure" figure="learning"></inklight-figure><inklight-figure id="second" figure="propagation"></inklight-figure>',
  );
  const figure = figureIn(page);
  const seen = async () =>
    Number(
      /([\d,]+) examples/
        .exec((await figure.locator('.run-progress').textContent()) ?? '')?.[1]
        .replaceAll(',', ''),
    );
  await figure.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(seen).toBeGreaterThan(500);
  await mark(figure);
  await set(page, { controls: 'min', theme: 'dark' });
  await expect(figure.locator('.learning-weight')).toHaveCount(0);
  await expectMark(figure);
  await expect(figure.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  let before = 0;
  await eventually(async () => {
    before = await seen();
    expect(before).toBeGreaterThan(500);
  });
  await expect.poll(seen).toBeGreaterThan(before);
  await figure.getByRole('button', { name: 'Pause', exact: true }).click();

  await page.locator('#second').scrollIntoViewIfNeeded();
  const way = figureIn(page, '#second');
  await expect(way.locator('.propagation-bet')).toBeVisible();
  await expect(way.getByRole('button', { name: 'Undo' })).toBeVisible();
  // Ready by now: it answers.
  await askState(page, '#second');
  await mark(way);
  await page.locator('#second').evaluate((host) => host.setAttribute('controls', 'none'));
  await expect(way.locator('.propagation-bet')).toHaveCount(0);
  await expectMark(way);
});

test('with another figure keeps the drawing and its place in the history: Back leaves the page', async ({
  page,
}) => {
  await page.goto(hosts.url);
  await page.goto(`${hosts.url}strict.html`);
  const figure = figureIn(page);
  await drawOne(page, figure);
  const length = await inThisFrame(page, () => window.history.length);
  await set(page, { figure: 'bias', network: 'plain', neuron: '2.3' });
  await expect(figure.locator('.bias-figure')).toBeVisible();
  await expect(answer(figure).first()).toContainText(/^1, activation/);
  await askState(page);
  expect(await inThisFrame(page, () => window.history.length)).toBe(length);
  await page.goBack();
  await expect(page).toHaveURL(hosts.url);
});

test('moved in its page keeps what was drawn, also before the network was there, and speaks once', async ({
  page,
}) => {
  const letCome = await holdBack(page, '**/networks/trained.bin');
  await page.goto(`${hosts.url}strict.html`);
  await listen(page);
  const figure = figureIn(page);
  await expect(figure.getByRole('button', { name: 'Clear' })).toBeVisible();
  await strokeOne(page, figure);
  letCome();
  await expect(answer(figure)).toContainText(/^1, activation/);
  const readNames = () =>
    (window as never as { reported: [string, unknown][] }).reported
      .map(([name]) => name)
      .filter((name) => name !== 'prediction');
  await expect.poll(() => page.evaluate(readNames)).toEqual(['ready', 'change']);

  await page.locator(element).evaluate((host) => {
    const place = document.createElement('div');
    document.body.prepend(place);
    place.append(host);
    document.body.append(host);
  });
  await expect.poll(() => page.evaluate(readNames)).toEqual(['ready', 'change', 'ready']);
  await expect(answer(figure)).toContainText(/^1, activation/);
  await page.locator(element).evaluate((host) => {
    host.remove();
    Object.assign(window, { kept: host });
  });
  await frames(page);
  await page.evaluate(() => document.body.append((window as never as { kept: Element }).kept));
  await expect(answer(figure)).toContainText(/^1, activation/);
  await expect.poll(() => page.evaluate(readNames)).toHaveLength(4);
  // Moved without being taken out, it goes on.
  await mark(figure);
  await page.locator(element).evaluate((found) => {
    (document.body as never as { moveBefore(node: Node, child: Node | null): void }).moveBefore(
      found,
      document.body.firstChild,
    );
  });
  await figure.getByRole('button', { name: 'Clear' }).click();
  await expectMark(figure);
  await expect.poll(() => page.evaluate(readNames)).toEqual(['ready', 'change', 'ready', 'ready', 'change']);
});

test('takes properties as well as attributes, set before its script or after it, and loads once for all that one task sets', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'document' && request.url().startsWith(hosts.site))
      asked.push(request.url());
  });
  await openHost(
    page,
    script(),
    `<div id="far" style="display: none"><inklight-figure figure=" Bias " theme="" seed="7"></inklight-figure></div>
    <script>
      const far = document.getElementById('far');
      const early = document.createElement('inklight-figure');
      Object.assign(early, { figure: 'sigmoid', theme: 'dark', step: 0, lang: 'en' });
      far.append(early);
      addEventListener('load', () => {
        const later = document.createElement('inklight-figure');
        far.append(later, far.firstChild.cloneNode(true));
        Object.assign(later, { figure: 'edges', theme: 'dark', seed: 3 });
        later.theme = null;
        const inner = document.createElement('div');
        inner.innerHTML = '<inklight-figure figure="count" neuron="1.2">Count</inklight-figure>';
        far.append(inner);
        const seen = document.createElement('inklight-figure');
        seen.id = 'figure';
        document.body.append(seen);
        seen.setAttribute('figure', 'function');
        seen.setAttribute('controls', 'none');
        seen.setAttribute('theme', 'dark');
        setTimeout(() => seen.setAttribute('theme', 'light'));
      });
    </script>`,
  );
  await expect
    .poll(() => page.evaluate(readAddresses, hosts.site))
    .toEqual([
      '?figure=Bias&seed=7&theme=light#',
      '?figure=sigmoid&step=0&theme=dark&lang=en#',
      '?figure=edges&seed=3&theme=light#',
      '?figure=Bias&seed=7&theme=light#',
      '?figure=count&neuron=1.2&theme=light#',
      '?figure=function&controls=none&theme=light#',
    ]);
  await expect(figureIn(page).locator('.function-figure')).toBeVisible();
  await expect(figureIn(page).locator('html')).toHaveAttribute('data-theme', 'light');
  const read = () => {
    const [, early, later] = document.querySelectorAll('inklight-figure') as never as {
      figure: string;
      theme: string;
    }[];
    return [early.figure, early.theme, later.theme];
  };
  expect(await inThisFrame(page, read)).toEqual(['sigmoid', 'dark', '']);
  expect(asked.filter((address) => address.includes('theme=light')).length).toBe(1);
  expect(asked.length).toBeLessThanOrEqual(2);
});

test('knows which script is its own', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const other = '<script src="/other/embed.js"></script>';
  const heads = {
    'as a module, beside the script of another site': `${other}<script type="module" src="${hosts.site}embed.js?v=3"></script>${other}`,
    'imported by a module': `${other}<script type="module">import '${hosts.site}embed.js'</script>`,
    'put in by a script': `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${hosts.site}embed.js?a=/b/' }))</script>`,
    'twice, and as two versions': `<script src="${hosts.site}embed.js?v=1"></script><script async src="${hosts.site}embed.js?v=2"></script>${script()}`,
  };
  for (const [how, head] of Object.entries(heads)) {
    await openHost(page, head, '<div hidden><inklight-figure figure="bias"></inklight-figure></div>');
    await expect
      .poll(() => page.evaluate(readAddresses, hosts.site), how)
      .toEqual(['?figure=bias&theme=light#']);
  }
  expect(faults).toEqual([]);
});

test('carelessly written hides nothing of its page, and leaves its display to the page', async ({ page }) => {
  await openHost(
    page,
    `${script()}<style>#second { display: inline-block; width: 50% } #fourth { height: 300px }</style>`,
    `<inklight-figure id=figure figure=SIGMOID theme=" Dark ">
    <p id=after>What the page says next.</p>
    <inklight-figure id=second figure="function" />
    <p id=last>The last word.</p>
    <inklight-figure id=third figure="neuron" hidden><a href="${hosts.site}?figure=neuron">Open the figure</a></inklight-figure>
    <inklight-figure id=fourth figure="neuron" title="One neuron"><p>See <a href="${hosts.site}">the figure</a>.</p></inklight-figure>`,
  );
  const figure = figureIn(page);
  await expect(figure.locator('.sigmoid-figure')).toBeVisible();
  await expect(figure.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#after')).toBeVisible();
  await expect(page.locator('#last')).toBeVisible();
  await page.locator('#second').scrollIntoViewIfNeeded();
  await expect(figureIn(page, '#second').locator('.function-figure')).toBeVisible();
  await expect(page.locator('#fourth p')).toBeHidden();
  const readSizes = () =>
    ['figure', 'second', 'third', 'fourth'].map((id) => {
      const host = document.getElementById(id) as HTMLElement;
      const frame = host.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
      return [getComputedStyle(host).display, frame.title, host.style.cssText];
    });
  expect(await inThisFrame(page, readSizes)).toEqual([
    ['block', 'Inklight', ''],
    ['inline-block', 'Inklight', ''],
    ['none', 'Open the figure', ''],
    ['block', 'One neuron', ''],
  ]);
  // What is below a figure is below it, and a height that the page sets holds.
  await page.locator('#fourth').scrollIntoViewIfNeeded();
  await expect(figureIn(page, '#fourth').locator('.neuron-figure')).toBeVisible();
  await eventually(async () => {
    const text = await stillBox(page.locator('#after'));
    const above = await stillBox(page.locator('#figure iframe').first());
    expect(text.y).toBeGreaterThanOrEqual(above.y + above.height);
    expect((await stillBox(page.locator('#fourth iframe'))).height).toBe(300);
  });
  await page.locator('#third').evaluate((host) => host.removeAttribute('hidden'));
  await page.locator('#third').scrollIntoViewIfNeeded();
  await expect(figureIn(page, '#third').locator('.neuron-figure')).toBeVisible();
  await expect(page.locator('#third a')).toBeHidden();
});

/** What the element has said by that name. */
const reportedOf = async (page: Page, name: string) =>
  (await inThisFrame(page, readReported)).filter(([each]) => each === name).map(([, detail]) => detail);

/** Opens a page that listens before its element has a script to speak with. */
async function openListening(page: Page, attributes: string): Promise<void> {
  await openHost(page, '', `<inklight-figure id="figure" ${attributes}></inklight-figure>`);
  await listen(page);
  await page.addScriptTag({ url: `${hosts.site}embed.js` });
}

test('tells whose drawing was answered, a bet with its grade, and nothing before it is ready', async ({
  page,
}) => {
  await openListening(page, 'figure="propagation" drawing="none"');
  const figure = figureIn(page);
  await expect.poll(() => reportedOf(page, 'prediction')).toHaveLength(1);
  expect((await inThisFrame(page, readReported)).map(([name]) => name)).toEqual(['ready', 'prediction']);
  expect(await reportedOf(page, 'prediction')).toMatchObject([{ digit: null, by: 'host' }]);
  await expect(answer(figure)).toHaveText('draw a digit');

  await strokeOne(page, figure);
  await expect
    .poll(async () => (await reportedOf(page, 'prediction')).at(-1))
    .toMatchObject({ digit: 1, by: 'reader' });
  await figure.getByRole('button', { name: 'another answer' }).click();
  const bet = { figure: 'propagation', choice: 'other', right: true };
  await expect.poll(() => reportedOf(page, 'answer')).toMatchObject([{ ...bet, by: 'reader' }]);
  await expect.poll(async () => (await askState(page)).answers).toBe('propagation:other');
  await expect
    .poll(async () => (await reportedOf(page, 'change')).at(-1))
    .toMatchObject({ answers: 'propagation:other' });

  // Brought back, in another page as after a night: placed again, and graded, by the host.
  const state = await askState(page);
  await openListening(page, 'figure="propagation" drawing="none"');
  await expect(answer(figure)).toHaveText('draw a digit');
  await inThisFrame(page.locator(element), (host, given) => (host as FigureElement).setState(given), state);
  await expect(answer(figure)).toContainText(/^1, activation/);
  await expect.poll(() => reportedOf(page, 'answer')).toMatchObject([{ ...bet, by: 'host' }]);
  await expect(figure.getByRole('button', { name: 'another answer' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(async () => (await askState(page)).answers).toBe('propagation:other');
});

test('a page that gives points gives none for an example, one for the reader’s own, and shows no answer before it is asked', async ({
  page,
}) => {
  await page.goto(`${hosts.url}grading.html`);
  const figure = figureIn(page);
  const points = page.locator('#points');
  const readDigits = () =>
    page.evaluate(() =>
      (window as never as { reported: { digit: number | null }[] }).reported.map(({ digit }) => digit),
    );
  await page.getByRole('button', { name: 'See a 1 of ours' }).click();
  await expect.poll(async () => (await askState(page)).drawing).toBe('example:1');
  await figure.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(async () => (await readDigits()).at(-1)).toBeNull();
  await expect(points).toHaveText('0');
  await strokeOne(page, figure);
  await expect(points).toHaveText('1');
  // Not in the accessibility tree either.
  await expect(answer(figure)).toHaveCount(0);
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(answer(figure)).toContainText(/^1, activation/);
});

test('tells of an edit once it is let go, and that a drawing is an example', async ({ page }) => {
  await openListening(page, 'figure="bias"');
  const figure = figureIn(page);
  await expect
    .poll(async () => (await reportedOf(page, 'prediction')).at(-1))
    .toMatchObject({ digit: 3, by: 'example' });
  expect((await askState(page)).drawing).toBe('example:3');
  const slider = figure.getByRole('slider', { name: 'Bias of the neuron' });
  await slider.press('PageDown');
  await slider.press('PageDown');
  await slider.blur();
  await expect
    .poll(async () => (await reportedOf(page, 'edit')).at(-1))
    .toEqual({ network: 'trained', changed: 1, by: 'reader' });
  // Part of the state, which a page may give back as it got it: what it cannot bring back is passed over.
  await expect
    .poll(async () => (await reportedOf(page, 'change')).at(-1))
    .toMatchObject({ edit: 'trained:1' });
  const state = await askState(page);
  expect(state.edit).toBe('trained:1');
  const opened = inThisFrame(
    page.locator(element),
    (host, given) => (host as FigureElement).setState(given),
    state,
  );
  expect(await opened).toEqual(state);
  await figure.getByRole('button', { name: 'Put it back' }).first().click();
  await expect.poll(async () => (await reportedOf(page, 'edit')).at(-1)).toMatchObject({ changed: 0 });
  await expect.poll(async () => (await askState(page)).edit).toBeUndefined();
});

test('is as dark as the page around it, and becomes so with it', async ({ page }) => {
  await openHost(
    page,
    `<style>html { color-scheme: dark } .light { color-scheme: light }</style>${script()}`,
    '<div><inklight-figure id="figure" figure="sigmoid"></inklight-figure></div>',
  );
  const root = figureIn(page).locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await mark(figureIn(page));
  await page.locator('div').evaluate((around) => around.classList.add('light'));
  await expect(root).toHaveAttribute('data-theme', 'light');
  await set(page, { theme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await set(page, { theme: 'auto' });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await page.locator('html').evaluate((host) => {
    host.style.colorScheme = 'light dark';
    host.querySelector('div')?.classList.remove('light');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await expectMark(figureIn(page));
});
