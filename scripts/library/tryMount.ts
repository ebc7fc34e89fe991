/**
 * Mounts figures in a page as others do: two side by side, each with a life of its own; and two hundred times
 * over, after which nothing of them is left.
 */
import type { CDPSession, Page } from '@playwright/test';
import type { FigureId, MountedLesson, MountOptions } from '../../src/library/MountedLesson.ts';

type Mount = (element: Element, options?: MountOptions) => MountedLesson;

/** What the page's own script leaves on its window. */
interface MountWindow extends Window {
  mount: Mount;
  lessons: MountedLesson[];
  heard: string[][];
  liveWorkers: number;
}

/** How often two lessons are mounted and destroyed. */
const times = 200;
/** What may come and go between two measurements. */
const allowed = { listeners: 4, nodes: 60, heapBytes: 3e6 };

/** The script of a page that puts `mount` on its window. */
export const mountProgram = (from: string) => `
import { mount } from '${from}';
const { Worker } = window;
window.liveWorkers = 0;
window.Worker = class extends Worker {
  constructor(...given) { super(...given); window.liveWorkers++; }
  terminate() { super.terminate(); window.liveWorkers--; }
};
window.mount = mount;
document.title = 'mounts';
`;

export type Check = (what: string, isRight: boolean, more?: string) => void;

/** Two figures in one page: what is done to one, the other does not hear of. */
export async function tryTwo(page: Page, check: Check): Promise<void> {
  await page.evaluate(() => {
    const here = window as unknown as MountWindow;
    here.heard = [[], []];
    here.lessons = [0, 1].map((index) => {
      const place = document.createElement('div');
      place.id = `place${index}`;
      document.body.append(place);
      const lesson = here.mount(place, {
        figure: 'draw',
        theme: index === 0 ? 'light' : 'dark',
        drawing: 'example:3',
      });
      lesson.on('prediction', ({ digit }) => here.heard[index].push(`prediction ${digit}`));
      lesson.on('change', ({ neuron }) => here.heard[index].push(`change ${neuron}`));
      return lesson;
    });
  });
  const says = (index: number, digit: number) =>
    page.waitForFunction(
      ([at, wanted]) => (window as unknown as MountWindow).heard[at].at(-1) === `prediction ${wanted}`,
      [index, digit] as const,
    );
  // Both examples have drawn themselves.
  for (const index of [0, 1]) {
    await page.waitForFunction(
      (at) => (window as unknown as MountWindow).lessons[at].getState()?.drawing === 'example:3',
      index,
    );
    await says(index, 3);
  }
  await page.waitForFunction(async () => {
    const { heard } = window as unknown as MountWindow;
    const before = heard.flat().length;
    await new Promise((resolve) => setTimeout(resolve, 800));
    return heard.flat().length === before;
  });
  await page.evaluate(() => {
    const here = window as unknown as MountWindow;
    here.heard = [[], []];
    here.lessons[1].setState({ drawing: 'example:7' });
  });
  await says(1, 7);
  const heard = await page.evaluate(() => (window as unknown as MountWindow).heard);
  check(
    'two lessons on a page: what is opened in one, the other does not hear of',
    heard[0].length === 0 && heard[1].length > 0,
    `${heard.map((each) => each.length).join(' and ')} events`,
  );
  const states = await page.evaluate(() =>
    (window as unknown as MountWindow).lessons.map((lesson) => lesson.getState()?.drawing),
  );
  check('each has its own state', states.join() === 'example:3,example:7', states.join());
  // The pad of the first is drawn on, as a reader does.
  const pad = page.locator('#place0').getByLabel('Drawing pad');
  await pad.scrollIntoViewIfNeeded();
  await page.locator('#place0').getByRole('button', { name: 'Clear' }).first().click();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no pad.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + (4 * box.height) / 5, { steps: 12 });
  await page.mouse.up();
  await says(0, 1).catch(() => undefined);
  const drawn = await page.evaluate(() => (window as unknown as MountWindow).heard);
  check('a stroke in one is answered there', drawn[0].includes('prediction 1'), drawn[0].slice(-2).join());
  const host = await page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    marks: document.documentElement.getAttributeNames().join(),
    paints: ['#place0', '#place1'].map((id) => {
      const root = document.querySelector(`${id} > div`)?.shadowRoot?.querySelector('.stage');
      return root ? getComputedStyle(root).backgroundColor : '';
    }),
  }));
  const isDressed = host.paints[0] !== '' && host.paints[0] !== 'rgba(0, 0, 0, 0)';
  check(
    'styles stay in the shadow root',
    host.sheets === 0 && host.marks === '' && isDressed,
    JSON.stringify(host),
  );
}

/** What the page holds, once what can be collected is. */
async function measure(session: CDPSession, page: Page) {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const workers = await page.evaluate(() => (window as unknown as MountWindow).liveWorkers);
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heapBytes: metric('JSHeapUsedSize'),
    workers,
  };
}

/** Two at once, mounted and destroyed again and again, of these figures in turn. */
export async function tryManyTimes(page: Page, figures: readonly FigureId[], check: Check): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const mountAndDestroy = (count: number) =>
    page.evaluate(
      async ([often, ids]) => {
        const here = window as unknown as MountWindow;
        for (const lesson of here.lessons) lesson.destroy();
        for (let time = 0; time < often; time++) {
          const place = document.createElement('div');
          document.body.replaceChildren(place);
          here.lessons = [0, 1].map((index) =>
            here.mount(place, { figure: ids[(time + index) % ids.length] }),
          );
          // Long enough to be drawn, now and then long enough for all that comes later.
          await new Promise((resolve) => setTimeout(resolve, time % 10 === 0 ? 400 : 40));
          for (const lesson of here.lessons) lesson.destroy();
        }
        here.lessons = [];
        document.body.replaceChildren();
      },
      [count, figures] as const,
    );
  await mountAndDestroy(20);
  const before = await measure(session, page);
  await mountAndDestroy(times);
  const after = await measure(session, page);
  const grown = {
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
    heapBytes: after.heapBytes - before.heapBytes,
  };
  const isFlat =
    grown.listeners <= allowed.listeners &&
    grown.nodes <= allowed.nodes &&
    grown.heapBytes <= allowed.heapBytes;
  check(
    `mounted and destroyed ${times} times, two at once (${figures.join(', ')})`,
    isFlat,
    JSON.stringify(grown),
  );
  check('no worker is left', after.workers === 0, String(after.workers));
}
