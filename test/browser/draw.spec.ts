import { expect, type Page } from '@playwright/test';
import type { Drawing } from '../../src/image/Drawing.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { test } from './keptPage.ts';
import {
  answerOf,
  draw,
  expectNoCommits,
  lighten,
  open,
  readAnswer,
  readCommits,
  settle,
  showExample,
  swipe,
} from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const exampleDrawings = allExampleDrawings();

/** Our first hand's drawing of a digit. */
function ourDrawing(digit: number): Drawing {
  return lighten(exampleDrawings.find(({ label }) => label === digit)!.drawing);
}

async function clear(page: Page) {
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(answerOf(page)).toHaveText('draw a digit');
  await settle(page);
}

// That the network reads every hand of ours is a matter of the engine: test/network/shippedNetworks.test.ts.
test('reads each digit, drawn on the pad with the mouse', async ({ page }) => {
  await open(page);
  for (let digit = 0; digit < 10; digit++) {
    await clear(page);
    await draw(page, ourDrawing(digit));
    await expect(answerOf(page)).toHaveText(new RegExp(`^${digit}, activation`));
  }
});

test('shows an example until the pad is touched, undoes, redoes and clears, and feeds the drawing as it lies', async ({
  page,
}) => {
  await open(page);
  await test.step('shows a labelled example that has drawn itself, and its answer', async () => {
    await expect(answerOf(page)).toHaveText(/^3, activation (>\s)?0\.\d+; next \d, (<\s)?0\.\d+$/);
    await expect(page.getByText('our example of a 3')).toBeVisible();
  });
  await test.step('replaces the example at the first touch of the pad', async () => {
    await draw(page, ourDrawing(1));
    await expect(answerOf(page)).toHaveText(/^1/);
    await expect(page.getByText('our example of a 3')).toBeHidden();
  });
  await test.step('undoes, redoes and clears, by buttons and by keys', async () => {
    for (const _ of [1, 2]) await page.keyboard.press('Control+z');
    await expect(answerOf(page)).toHaveText(/^3/);
    const answer = await readAnswer(page);
    const seven = ourDrawing(7);
    await draw(page, seven);
    await expect(answerOf(page)).toHaveText(/^7/);
    const drawn = await readAnswer(page);
    for (const _ of seven.strokes) await page.getByRole('button', { name: 'Undo' }).click();
    await expect(answerOf(page)).toHaveText('draw a digit');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(answerOf(page)).toHaveText(answer);
    for (let step = 0; step <= seven.strokes.length; step++) await page.keyboard.press('Control+Shift+Z');
    await expect(answerOf(page)).toHaveText(drawn);
    await clear(page);
    await page.keyboard.press('Control+z');
    await expect(answerOf(page)).toHaveText(drawn);
  });
  await test.step('feeds the drawing as it lies on the pad when fitting is switched off', async () => {
    await clear(page);
    const small = ourDrawing(1).strokes.map((stroke) =>
      stroke.map(([x, y]): [number, number] => [x * 0.3, y * 0.3]),
    );
    await draw(page, { strokes: small });
    await expect(answerOf(page)).toHaveText(/^1/);
    const fitted = await readAnswer(page);
    await page.getByRole('switch', { name: 'Fit and centre' }).click();
    await expect(answerOf(page)).not.toHaveText(fitted);
    await page.getByRole('switch', { name: 'Fit and centre' }).click();
    await expect(answerOf(page)).toHaveText(fitted);
  });
});

test('asks for a digit when the pad is blank, changes all while the pen is down, erases, and renders nothing in React meanwhile', async ({
  page,
}) => {
  await open(page);
  await test.step('asks for a digit when the pad is blank, and shows what the network does with nothing', async () => {
    await clear(page);
    await expect(page.getByText('Nothing is drawn', { exact: false })).toBeVisible();
    const number = /^[01]\.\d+$/;
    await expect(page.locator('.output-values .value')).toHaveText(Array.from({ length: 10 }, () => number));
  });
  await test.step('changes the picture and the outputs while the pen is still down', async () => {
    await clear(page);
    const box = await stillBox(page.getByLabel('Drawing pad'));
    const read = () =>
      Array.from(document.querySelectorAll('.output-values .value'), (each) => each.textContent);
    const blank = await inThisFrame(page, read);
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.8, { steps: 12 });
    await expect.poll(() => page.evaluate(read)).not.toEqual(blank);
    await expect(page.getByRole('status')).toHaveAttribute('aria-busy', 'true');
    await page.mouse.up();
    await settle(page);
  });
  await test.step('renders nothing in React while the pen moves', async () => {
    await clear(page);
    await expect.poll(() => page.evaluate(readCommits)).toBeGreaterThan(0);
    const box = await stillBox(page.getByLabel('Drawing pad'));
    const moveTo = (x: number, y: number, steps: number) =>
      page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps });
    await moveTo(0.3, 0.3, 1);
    await page.mouse.down();
    await moveTo(0.4, 0.4, 3);
    await expect(answerOf(page)).toHaveAttribute('aria-busy', 'true');
    await expectNoCommits(page, async () => {
      await moveTo(0.7, 0.8, 15);
      await moveTo(0.4, 0.6, 15);
    });
    await page.mouse.up();
    await settle(page);
  });
  await test.step('erases ink', async () => {
    await clear(page);
    const line = (y: number): { strokes: [number, number][][] } => ({
      strokes: [Array.from({ length: 10 }, (_, i): [number, number] => [4 + i * 2, y])],
    });
    await draw(page, line(14));
    await expect(answerOf(page)).toContainText('activation');
    const eraser = page.getByRole('button', { name: 'Eraser' });
    await eraser.click();
    await expect(eraser).toHaveAttribute('aria-pressed', 'true');
    await draw(page, line(14));
    await expect(answerOf(page)).toHaveText('draw a digit');
  });
});

test('announces each change of the answer to the page, and null for a blank pad', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: { digit: number | null; activations: number[] }[] = [];
    Object.assign(window, { heard });
    window.addEventListener('inklight-prediction', (event) => heard.push((event as CustomEvent).detail));
  });
  const last = () =>
    page.evaluate(() => {
      const { heard } = window as never as { heard: { digit: number | null; activations: number[] }[] };
      const { digit, activations } = heard[heard.length - 1];
      return { digit, count: activations.length };
    });
  await open(page);
  await expect.poll(last).toEqual({ digit: 3, count: 10 });
  await clear(page);
  await expect.poll(last).toMatchObject({ digit: null });
});

test('draws with a finger', async ({ phone: page }) => {
  await open(page);
  const { x, y, width, height } = await stillBox(page.getByLabel('Drawing pad'));
  await swipe(page, [x + width / 2, y + 0.2 * height], [x + width / 2, y + 0.8 * height]);
  await settle(page);
  await expect(answerOf(page)).toHaveText(/^1/);
});

test('draw is as high for a blank pad as for a digit: a frame as high as it does not move under the pen', async ({
  page,
}) => {
  const readHeight = () =>
    inThisFrame(page, () => document.querySelector('#inklight')?.getBoundingClientRect().height);
  await resize(page, { width: 668, height: 900 });
  await open(page);
  await showExample(page, 7);
  for (const width of [668, 480, 360]) {
    await resize(page, { width, height: 900 });
    const height = await readHeight();
    await page.getByRole('button', { name: 'Clear' }).click();
    await settle(page);
    await expect.poll(readHeight).toBe(height);
    await page.getByRole('button', { name: 'Undo' }).click();
    await settle(page);
  }
});

/** What stands in one frame: the answer line, and what is printed beside the outputs. */
interface Printed {
  readonly answer: string;
  readonly brightest: string;
}

/** In the page: reads both at the end of so many frames that draw. */
function sampleAnswers(count: number): Promise<Printed[]> {
  const found: Printed[] = [];
  return new Promise((resolve) => {
    const read = () => {
      const status = document.querySelector('.answer [role=status]');
      const part = (name: string) => status?.querySelector(`.answer-${name}`)?.textContent ?? '';
      const values = [...document.querySelectorAll('.output-values .value')];
      const digit = values.findIndex((value) => value.classList.contains('brightest'));
      const value = values[digit]?.textContent ?? '';
      found.push({
        answer: `${part('digit')} ${part('activation')}`,
        brightest: `${digit} activation ${value}`,
      });
      if (found.length < count) requestAnimationFrame(() => setTimeout(read));
      else resolve(found);
    };
    read();
  });
}

test('answers in every frame of a drawing with the digit and the activation that stand by its outputs', async ({
  page,
}) => {
  await open(page);
  const sampling = inThisFrame(page, sampleAnswers, 500);
  const { x, y, width } = await stillBox(page.getByLabel('Drawing pad'));
  // Drawn over each other, a frame a point: the network changes its mind on the way.
  for (const stroke of exampleDrawings.flatMap(({ drawing }) => lighten(drawing).strokes).slice(0, 12)) {
    for (const [index, [column, row]] of stroke.entries()) {
      await page.mouse.move(x + (column / 28) * width, y + (row / 28) * width);
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
    if (stroke.length > 8) await page.keyboard.press('Delete');
  }
  const samples = await sampling;
  // What is above 0.999 is said to be that, and has its own digits beside the output.
  const isOther = ({ answer, brightest }: Printed) =>
    answer.replace(/>\s(0\.999)$/, '$1') !== brightest.replace(/1\.000$/, '0.999');
  expect(samples.filter(isOther)).toEqual([]);
  expect(new Set(samples.map(({ answer }) => answer)).size).toBeGreaterThan(20);
});
