/**
 * Every picture that one walks in, by the same script of keys, mouse and touch: what holds of one holds of
 * all, and what is different on purpose stands in the table.
 */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

interface Walked {
  /** Where it stands. */
  readonly path: string;
  /** The element that has the focus. */
  readonly grid: string;
  readonly rows: number;
  readonly columns: number;
  /** Two keys that walk to and fro. */
  readonly keys: readonly [to: string, fro: string];
  /** Whether a press, Enter and Space keep what they mean; elsewhere a tap points. */
  readonly isChosen: boolean;
  /** Whether a mouse that passes over moves the active cell; on the wall a press alone does. */
  readonly isHovered: boolean;
  /** Whether a finger points as it moves. */
  readonly followsFinger: boolean;
  /** Two places, in fractions of the picture, and on a phone. */
  readonly at: readonly [Fractions, Fractions];
  readonly atOnPhone: readonly [Fractions, Fractions];
}

type Fractions = readonly [x: number, y: number];

const inGrid = [
  [0.32, 0.41],
  [0.62, 0.73],
] as const;
const picture: Walked = {
  path: '',
  grid: '',
  rows: 28,
  columns: 28,
  keys: ['ArrowRight', 'ArrowLeft'],
  isChosen: false,
  isHovered: true,
  followsFinger: false,
  at: inGrid,
  atOnPhone: inGrid,
};
const network: Walked = {
  ...picture,
  grid: '.network-root',
  rows: 4,
  columns: 784,
  keys: ['ArrowDown', 'ArrowUp'],
  isChosen: true,
  at: [
    [0.12, 0.4],
    [0.2, 0.55],
  ],
  atOnPhone: [
    [0.45, 0.1],
    [0.55, 0.2],
  ],
};
const walked: readonly Walked[] = [
  { ...network, path: 'draw' },
  { ...network, path: 'propagation' },
  {
    ...picture,
    path: 'pixels',
    grid: '.pixels-view',
    isChosen: true,
    at: [
      [0.1, 0.3],
      [0.2, 0.4],
    ],
    atOnPhone: [
      [0.3, 0.2],
      [0.4, 0.3],
    ],
  },
  {
    ...picture,
    path: 'weights',
    grid: '.weights-view',
    at: [
      [0.1, 0.3],
      [0.2, 0.4],
    ],
    atOnPhone: [
      [0.3, 0.2],
      [0.4, 0.3],
    ],
  },
  { ...picture, path: 'function', grid: '.function-input .cell-picture' },
  { ...picture, path: 'threes', grid: '.threes-picture .cell-picture' },
  { ...picture, path: 'draw#neuron=1.5', grid: '.sum-terms', followsFinger: true },
  { ...picture, path: 'matrix', grid: '.matrix-grid', rows: 16, columns: 784, isChosen: true },
  {
    ...picture,
    path: 'count',
    grid: '.count-wall',
    rows: 82,
    columns: 238,
    isChosen: true,
    isHovered: false,
    at: [
      [0.06, 0.2],
      [0.2, 0.3],
    ],
    atOnPhone: [
      [0.1, 0.1],
      [0.3, 0.2],
    ],
  },
  {
    ...picture,
    path: 'hope',
    grid: '.hope-view',
    rows: 3,
    columns: 16,
    isChosen: true,
    at: [
      [0.12, 0.1],
      [0.38, 0.1],
    ],
    atOnPhone: [
      [0.38, 0.1],
      [0.62, 0.1],
    ],
  },
];

/** In the page: what assistive technology is told of the active cell. */
function readGrid(selector: string) {
  const grid = document.querySelector(selector);
  const cell = grid?.ariaActiveDescendantElement;
  return {
    rows: Number(grid?.ariaRowCount),
    columns: Number(grid?.ariaColCount),
    row: Number(cell?.parentElement?.ariaRowIndex),
    column: Number(cell?.ariaColIndex),
    name: cell?.ariaLabel ?? '',
    isSelected: cell?.ariaSelected === 'true',
  };
}

/** In the page: where the active cell is. */
function readPlace(selector: string): string {
  const cell = document.querySelector(selector)?.ariaActiveDescendantElement;
  return `${cell?.parentElement?.ariaRowIndex} ${cell?.ariaColIndex}`;
}

/** In the page: presses keys of the focus, all in one task; whether each was of use. */
function pressAtOnce(keys: readonly { readonly key: string; readonly altKey?: boolean }[]): boolean[] {
  return keys.map(({ key, altKey = false }) => {
    const event = new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  });
}

/** Presses keys and gives where they led; a frame has drawn it. */
async function pressed(page: Page, grid: string, keys: readonly string[]): Promise<string> {
  const presses = keys.map((key) => ({ key }));
  expect(await inThisFrame(page, pressAtOnce, presses), keys.join(' ')).toEqual(keys.map(() => true));
  return inThisFrame(page, readPlace, grid);
}

async function pointsOf(page: Page, grid: string, places: readonly Fractions[]) {
  const box = await stillBox(page.locator(grid).first());
  return places.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
}

for (const { path, grid, rows, columns, keys, isChosen, isHovered, followsFinger, at, atOnPhone } of walked) {
  test(`${path}, ${grid}: says its size and place, is walked by keys, and leaves others to the browser; is pointed at by mouse and finger`, async ({
    page,
    phone,
  }) => {
    await open(page, `/?figure=${path}`);
    const first = page.locator(grid).first();
    await test.step('says how large it is, and where one is in it', async () => {
      await first.focus();
      await eventually(async () => {
        const said = await inThisFrame(page, readGrid, grid);
        expect(said).toMatchObject({ rows, columns });
        expect(said.row).toBeGreaterThan(0);
        expect(said.row).toBeLessThanOrEqual(rows);
        expect(said.column).toBeGreaterThan(0);
        expect(said.column).toBeLessThanOrEqual(columns);
        expect(said.name).not.toBe('');
      });
    });
    await test.step('is walked by keys, each a step, also two in one frame', async () => {
      const [to, fro] = keys;
      await pressed(page, grid, [fro, fro, fro]);
      const start = await inThisFrame(page, readPlace, grid);
      const there = await pressed(page, grid, [to, to]);
      const between = await pressed(page, grid, [fro]);
      expect(new Set([start, between, there]).size).toBe(3);
      expect(await pressed(page, grid, [fro])).toBe(start);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await pressed(page, grid, [key]);
    });
    await test.step('leaves shortcuts and other keys to the browser', async () => {
      const others = [{ key: 'ArrowLeft', altKey: true }, { key: 'x' }];
      expect(await inThisFrame(page, pressAtOnce, others)).toEqual([false, false]);
      expect(await inThisFrame(page, pressAtOnce, [{ key: 'Enter' }])).toEqual([isChosen]);
      if (!isChosen) return;
      await expect.poll(async () => (await inThisFrame(page, readGrid, grid)).isSelected).toBe(true);
      await page.keyboard.press('Escape');
    });
    await test.step('is pointed at by a mouse', async () => {
      const found: string[] = [];
      for (const { x, y } of await pointsOf(page, grid, at)) {
        await page.mouse.move(x, y);
        if (!isHovered) await page.mouse.click(x, y);
        await expect.poll(() => inThisFrame(page, readPlace, grid)).not.toBe(found.at(-1) ?? '');
        found.push(await inThisFrame(page, readPlace, grid));
      }
      expect(new Set(found).size).toBe(2);
    });
    await open(phone, `/?figure=${path}`);
    await test.step('is pointed at by a finger that taps, and scrolls under one that moves', async () => {
      await phone.locator(grid).first().scrollIntoViewIfNeeded();
      const [one, other] = await pointsOf(phone, grid, atOnPhone);
      const before = await inThisFrame(phone, readPlace, grid);
      const pass = ({ x, y }: { x: number; y: number }) =>
        phone
          .locator(grid)
          .first()
          .dispatchEvent('pointermove', { pointerType: 'touch', clientX: x, clientY: y });
      await pass(one);
      if (followsFinger) await expect.poll(() => inThisFrame(phone, readPlace, grid)).not.toBe(before);
      else expect(await inThisFrame(phone, readPlace, grid)).toBe(before);
      await phone.touchscreen.tap(one.x, one.y);
      await expect.poll(() => inThisFrame(phone, readPlace, grid)).not.toBe(before);
      const tapped = await inThisFrame(phone, readPlace, grid);
      await phone.touchscreen.tap(other.x, other.y);
      await expect.poll(() => inThisFrame(phone, readPlace, grid)).not.toBe(tapped);
      if (isChosen)
        await expect.poll(async () => (await inThisFrame(phone, readGrid, grid)).isSelected).toBe(true);
    });
  });
}
