/** What browser tests do with figures in pages of other origins: wait for them, draw in them, hear them. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { StateTexts } from '../../src/embed/hostMessages.ts';
import { type Hosts, serveHosts } from '../hosts/serveHosts.ts';
import { test } from './keptPage.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

/** Serves the hosts' pages while the tests of a file run; site is the address of the figures. */
export function hostsOfTests(): { readonly add: Hosts['add']; readonly url: string; readonly site: string } {
  let hosts: Hosts;
  let site: string;
  test.beforeAll(async ({ baseURL }) => {
    site = `${baseURL}/`;
    hosts = await serveHosts(() => site);
  });
  test.afterAll(() => hosts.close());
  return {
    add: (html) => hosts.add(html),
    get url() {
      return hosts.url;
    },
    get site() {
      return site;
    },
  };
}

/** Waits until a figure `draw` has answered and has all its parts: the last of them is below the network. */
export async function answered(figure: FrameLocator): Promise<void> {
  await expect(figure.locator('.draw-figure .light-key')).toBeAttached();
  await expect(figure.getByRole('status')).toContainText('activation');
}

/**
 * Waits until a figure has all its parts and its frame is as wide as its host makes it and just as high as
 * the figure.
 */
export async function whole(figure: FrameLocator): Promise<void> {
  await answered(figure);
  await eventually(async () => {
    const frame = await figure
      .owner()
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
    const inside = await figure.locator('#inklight').evaluate((root) => ({
      width: window.innerWidth,
      height: Math.ceil(root.getBoundingClientRect().height),
    }));
    expect(inside).toEqual(frame);
    expect(await hiddenHeight(figure)).toBe(0);
  });
}

/** Strokes a one on the pad of a figure with the mouse, once nothing moves the pad any more. */
export async function strokeOne(page: Page, figure: Pick<FrameLocator, 'getByLabel'>): Promise<void> {
  const pad = figure.getByLabel('Drawing pad');
  await pad.scrollIntoViewIfNeeded();
  const box = await stillBox(pad);
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.8, { steps: 12 });
  await page.mouse.up();
}

/** The same on a whole figure, which answers. */
export async function drawOne(page: Page, figure: FrameLocator): Promise<void> {
  await whole(figure);
  await strokeOne(page, figure);
  await expect(figure.getByRole('status')).toContainText(/^1, activation/);
}

/** How much of a figure its frame hides, in pixels. */
export function hiddenHeight(figure: FrameLocator): Promise<number> {
  return figure.locator('html').evaluate((root) => root.scrollHeight - window.innerHeight);
}

/**
 * Lets a page or a figure draw some frames: what would happen by itself has happened then. No clock is asked.
 */
export async function frames(place: Page | FrameLocator): Promise<void> {
  await place.locator('html').evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Notes what the element says from now on. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const reported: [string, unknown][] = [];
    Object.assign(window, { reported });
    for (const name of ['ready', 'change', 'prediction', 'answer', 'edit']) {
      document.addEventListener(`inklight-${name}`, (event) =>
        reported.push([name, (event as CustomEvent).detail]),
      );
    }
  });
}

/** In a page that listens: what the element has said, [name, detail] of each of its events. */
export const readReported = () => (window as never as { reported: [string, unknown][] }).reported;

export type FigureElement = HTMLElement & {
  getState(): Promise<StateTexts>;
  setState(state: unknown): Promise<StateTexts>;
  show(): Promise<StateTexts>;
};

export const element = '#figure';

/**
 * The state that the element answers with. It comes the same way as all that the figure tells, which is in
 * order: what was told before it has been heard by then.
 */
export const askState = (page: Page, id = element) =>
  inThisFrame(page.locator(id), (figure) => (figure as FigureElement).getState());
