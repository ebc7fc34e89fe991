/**
 * What must work in every browser: a digit is drawn by pointer and by keys and answered as the engine
 * answers, every figure opens, a neuron says what it is made of, training trains, a figure in another page
 * tells what it answers; and no error on the way.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';
import type { Driver, Place } from './Driver.ts';

/** A thing that works, or one sentence on how it does not. */
export interface Outcome {
  readonly what: string;
  readonly fault: string | null;
}

const patienceMs = 20_000;

/** Looks again and again until the page says so; throws what it said last. */
async function until(driver: Driver, what: string, matches: (report: string) => boolean, look: () => string) {
  for (const end = Date.now() + patienceMs; ; ) {
    const report = await driver.read(look);
    if (matches(report)) return report;
    if (Date.now() > end) throw new Error(`${what}: it says "${report.slice(0, 200)}"`);
    await pause(50);
  }
}

const answer = () => document.querySelector('.answer [role="status"]')?.textContent ?? '';

async function openFigure(driver: Driver, site: string, id: FigureId, rest = ''): Promise<void> {
  await driver.open(`${site}?figure=${id}&motion=reduce${rest}`);
  await driver.read(() => {
    const noted = window as never as { faults?: string[] };
    noted.faults ??= [];
    window.addEventListener('error', ({ message }) => {
      // Says only that what is observed changes once more in the next frame.
      if (!message.startsWith('ResizeObserver loop')) noted.faults?.push(message);
    });
    window.addEventListener('unhandledrejection', ({ reason }) => noted.faults?.push(String(reason)));
  });
  await until(driver, `${id} opens`, (report) => /activation|draw a digit/.test(report), answer);
}

async function expectNoFault(driver: Driver): Promise<void> {
  const faults = await driver.read(() => [
    ...((window as never as { faults?: string[] }).faults ?? []),
    ...Array.from(document.querySelectorAll('[role="alert"]'), ({ textContent }) => textContent ?? '').filter(
      (text) => text !== '',
    ),
  ]);
  if (faults.length > 0) throw new Error(faults.join(' '));
}

/** The middle of an element, scrolled to, once it is there. */
async function middleOf(driver: Driver, selector: string): Promise<Place> {
  const look = (wanted: string) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : null;
  };
  let last: Place | null = null;
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const found = await driver.read(look, selector);
    // There, and no longer on its way.
    if (found && `${found}` === `${last}`) return found;
    last = found;
    await pause(100);
  }
  throw new Error(`There is no ${selector}, or it never stands still.`);
}

const click = async (driver: Driver, selector: string) => driver.click(await middleOf(driver, selector));

async function drawByPointer(driver: Driver, site: string): Promise<void> {
  await openFigure(driver, site, 'draw');
  const [x, y] = await middleOf(driver, '.pad');
  await driver.drag([
    [x, y - 90],
    [x, y - 30],
    [x, y + 30],
    [x, y + 90],
  ]);
  await until(driver, 'A line drawn by the mouse', (report) => report.startsWith('1'), answer);
  await click(driver, '[aria-label="Undo"]');
  await until(driver, 'Undone', (report) => report.includes('draw a digit'), answer);
}

async function drawByKeys(driver: Driver, site: string): Promise<void> {
  await openFigure(driver, site, 'draw', '&drawing=none');
  await driver.read(() => document.querySelector<HTMLElement>('.pad')?.focus());
  await driver.press([...Array(8).fill('ArrowUp'), ' ', ...Array(16).fill('ArrowDown'), ' ']);
  await until(driver, 'A line drawn by keys', (report) => report.startsWith('1'), answer);
}

async function inspect(driver: Driver, site: string): Promise<void> {
  await openFigure(driver, site, 'draw');
  await driver.read(() => document.querySelector<HTMLElement>('.network-root')?.focus());
  await driver.press(['ArrowRight', 'ArrowDown', 'Enter']);
  await until(
    driver,
    'A neuron kept open by keys',
    (report) => /σ\(z\)|their sum|grey value/.test(report),
    () => document.querySelector('.inspector')?.textContent ?? '',
  );
}

async function train(driver: Driver, site: string): Promise<void> {
  await openFigure(driver, site, 'learning');
  await click(driver, '.run-train');
  await until(
    driver,
    'Training',
    (report) => /[1-9],?\d* steps/.test(report),
    () => document.querySelector('.run-progress')?.textContent ?? '',
  );
  await click(driver, '.run-train');
  await until(
    driver,
    'The accuracy',
    (report) => /accuracy \d/.test(report),
    () => document.querySelector('.lone-stage .stage')?.textContent ?? '',
  );
}

async function embed(driver: Driver, host: string): Promise<void> {
  await driver.open(host);
  await until(
    driver,
    'A figure in another page',
    (report) => report.includes('"digit":3'),
    () =>
      JSON.stringify(
        ((window as never as { heard?: { digit?: number }[] }).heard ?? []).filter(
          ({ digit }) => digit === 3,
        ),
      ),
  );
}

/** Tries everything, one after the other. */
export async function tryCore(driver: Driver, site: string, host: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const attempt = async (what: string, act: () => Promise<void>) => {
    try {
      await act();
      await expectNoFault(driver);
      outcomes.push({ what, fault: null });
    } catch (error) {
      outcomes.push({ what, fault: (error as Error).message });
    }
  };
  await attempt('draws by pointer, and undoes', () => drawByPointer(driver, site));
  await attempt('draws by keys', () => drawByKeys(driver, site));
  for (const id of figureIds)
    await attempt(`opens ${id}`, async () => {
      await openFigure(driver, site, id);
      await until(
        driver,
        `${id} is there`,
        (report) => report !== '',
        () => document.querySelector('.lone-figure .stage:last-of-type')?.textContent ?? '',
      );
    });
  await attempt('says what a neuron is made of', () => inspect(driver, site));
  await attempt('trains', () => train(driver, site));
  await attempt('tells another page what it answers', () => embed(driver, host));
  return outcomes;
}
