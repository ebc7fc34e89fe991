import { expect, type Page } from '@playwright/test';
import type { Drawing } from '../../src/image/Drawing.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { digitCount } from '../../src/network/lessonShape.ts';
import { test } from './keptPage.ts';
import { answerOf, countCommits, draw, lighten, open, readAnswer, settle } from './page.ts';

const exampleDrawings = allExampleDrawings();

/** Our first hand's drawing of a digit. */
function ourDrawing(digit: number): Drawing {
  return lighten(exampleDrawings.find(({ label }) => label === digit)!.drawing);
}

async function clear(page: Page) {
  await page.getByRole('button', { name: 'Clear' }).click();
  await settle(page);
}

for (let digit = 0; digit < digitCount; digit++) {
  test(`reads a ${digit} in each of our own hands, drawn on the pad with the mouse`, async ({ page }) => {
    await open(page);
    const hands = exampleDrawings.filter(({ label }) => label === digit);
    expect(hands.length).toBeGreaterThanOrEqual(2);
    for (const { drawing } of hands) {
      await clear(page);
      await draw(page, lighten(drawing));
      await expect(answerOf(page)).toHaveText(new RegExp(`^${digit}, activation`));
    }
  });
}

test('shows a labelled example that has drawn itself, and its answer', async ({ page }) => {
  await open(page);
  await expect(answerOf(page)).toHaveText(/^3, activation [01]\.\d+; next \d, 0\.\d+$/);
  await expect(page.getByText('our example of a 3')).toBeVisible();
});

test('replaces the example at the first touch of the pad', async ({ page }) => {
  await open(page);
  await draw(page, ourDrawing(1));
  await expect(answerOf(page)).toHaveText(/^1/);
  await expect(page.getByText('our example of a 3')).toBeHidden();
});

test('asks for a digit when the pad is blank, and shows what the network does with nothing', async ({
  page,
}) => {
  await open(page);
  await clear(page);
  await expect(answerOf(page)).toHaveText('draw a digit');
  await expect(page.getByText('Nothing is drawn', { exact: false })).toBeVisible();
  const values = await page.locator('.output-values .value').allTextContents();
  expect(values).toHaveLength(10);
  for (const value of values) expect(Number(value)).toBeGreaterThanOrEqual(0);
});

test('changes the picture and the outputs while the pen is still down', async ({ page }) => {
  await open(page);
  await clear(page);
  const box = (await page.getByLabel('Drawing pad').boundingBox())!;
  const outputs = () => page.locator('.output-values .value').allTextContents();
  const blank = await outputs();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.8, { steps: 12 });
  await expect.poll(outputs).not.toEqual(blank);
  await expect(page.getByRole('status')).toHaveAttribute('aria-busy', 'true');
  await page.mouse.up();
  await settle(page);
});

test('undoes, redoes and clears, by buttons and by keys', async ({ page }) => {
  await open(page);
  const answer = await readAnswer(page);
  const seven = ourDrawing(7);
  await draw(page, seven);
  const drawn = await readAnswer(page);
  expect(drawn).not.toBe(answer);
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

test('erases ink', async ({ page }) => {
  await open(page);
  await clear(page);
  const line = (y: number): { strokes: [number, number][][] } => ({
    strokes: [Array.from({ length: 10 }, (_, i): [number, number] => [4 + i * 2, y])],
  });
  await draw(page, line(14));
  await page.getByRole('button', { name: 'Eraser' }).click();
  await draw(page, line(14));
  await expect(answerOf(page)).toHaveText('draw a digit');
});

test('feeds the drawing as it lies on the pad when fitting is switched off', async ({ page }) => {
  await open(page);
  await clear(page);
  const small = ourDrawing(1).strokes.map((stroke) =>
    stroke.map(([x, y]): [number, number] => [x * 0.3, y * 0.3]),
  );
  await draw(page, { strokes: small });
  const fitted = await readAnswer(page);
  expect(fitted).toMatch(/^1/);
  await page.getByRole('switch', { name: 'Fit and centre' }).click();
  await expect(answerOf(page)).not.toHaveText(fitted);
  await page.getByRole('switch', { name: 'Fit and centre' }).click();
  await expect(answerOf(page)).toHaveText(fitted);
});

test('announces each change of the answer to the page, and null for a blank pad', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: { digit: number | null; activations: number[] }[] = [];
    Object.assign(window, { heard });
    window.addEventListener('inklight-prediction', (event) => heard.push((event as CustomEvent).detail));
  });
  const last = () =>
    page.evaluate(() =>
      (window as never as { heard: { digit: number | null; activations: number[] }[] }).heard.at(-1),
    );
  await open(page);
  expect((await last())?.digit).toBe(3);
  expect((await last())?.activations).toHaveLength(10);
  await clear(page);
  expect((await last())?.digit).toBeNull();
});

test('draws with a finger, and a second finger changes nothing', async ({ phone: page }) => {
  await open(page);
  const box = (await page.getByLabel('Drawing pad').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: [number, number][]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x: box.x + x * box.width, y: box.y + y * box.height, id })),
    });
  await touch('touchStart', [0.5, 0.2]);
  for (let step = 1; step <= 6; step++) await touch('touchMove', [0.5, 0.2 + step * 0.1]);
  await touch('touchStart', [0.5, 0.8], [0.1, 0.1]);
  await touch('touchMove', [0.5, 0.81], [0.9, 0.1]);
  await touch('touchEnd');
  await expect(answerOf(page)).toHaveText(/^1/);
});

test('renders nothing in React while the pen moves', async ({ page }) => {
  await open(page);
  await clear(page);
  expect(await countCommits(page)).toBeGreaterThan(0);
  const box = (await page.getByLabel('Drawing pad').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4, { steps: 3 });
  const before = await countCommits(page);
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.8, { steps: 30 });
  expect(await countCommits(page)).toBe(before);
  await page.mouse.up();
  await settle(page);
});
