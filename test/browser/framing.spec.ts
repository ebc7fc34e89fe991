/** The way of the drawing into the picture: switched off and on, gone step by step, played. */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { answerOf, draw, open, readAnswer, settle, waitInPage } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

/** A 7 a third of the pad high, in its upper left corner. */
const cornerSeven: { strokes: [number, number][][] } = {
  strokes: [
    [
      [2, 3],
      [8, 3],
      [5.5, 7],
      [5, 10],
    ],
  ],
};

const slider = (page: Page) => page.getByRole('slider', { name: 'Steps from your drawing to the inputs' });

test('plays the steps to the end, and can be interrupted', async ({ page }) => {
  await open(page);
  const play = page.getByRole('button', { name: 'Play the steps' });
  const stopWhenScaled = () => {
    const isScaled = /^Scaled: /.test(document.querySelector('.framing input')?.ariaValueText ?? '');
    const isBusy = document.querySelector('[role=status]')?.ariaBusy === 'true';
    if (isScaled && isBusy) document.querySelector<HTMLElement>('.framing [aria-label=Stop]')?.click();
    return isScaled && isBusy;
  };
  // Stopped in the frame in which it is scaled: from here one might come too late, once all is played.
  await Promise.all([waitInPage(page, stopWhenScaled, null), play.click()]);
  await expect(play).toBeVisible();
  await settle(page);
  const step = await inThisFrame(slider(page), (range) => (range as HTMLInputElement).value);
  expect(step).not.toBe('3');
  await play.click();
  await expect(slider(page)).toHaveValue('3', { timeout: 20_000 });
  await expect(answerOf(page)).toHaveText(/^3/);
});

test('steps without motion for those who asked for less', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const range = document.querySelector<HTMLInputElement>('.framing input');
    const look = () => {
      if (range && seen.at(-1) !== range.value) seen.push(range.value);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('button', { name: 'Play the steps' }).click();
  const seen = () => page.evaluate(() => (window as never as { seen: string[] }).seen.join(' '));
  // A machine that is behind may skip a step, and shows nothing between two even so.
  await expect.poll(seen, { timeout: 20_000 }).toMatch(/^3 0 (1 )?(2 )?3$/);
});

test('marks the ink, reads a small digit as it is fitted or lies, and goes from step to step by keys and by mouse', async ({
  page,
}) => {
  await open(page);
  await test.step('marks the ink on the pad and in the picture, and marks nothing on a blank pad', async () => {
    const guides = page.locator('.ink-guides path.guide');
    const lengths = () =>
      guides.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.length ?? 0));
    await expect.poll(async () => (await lengths()).map((length) => length > 0)).toEqual([true, true]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(lengths).toEqual([0, 0]);
  });
  await test.step('reads a small digit in a corner, misreads it as it lies, and reads it again', async () => {
    await draw(page, cornerSeven);
    await expect(answerOf(page)).toHaveText(/^7, activation 0\.9/);
    const fit = page.getByRole('switch', { name: 'Fit and centre' });
    await fit.click();
    await expect(answerOf(page)).not.toHaveText(/^7/);
    await expect(page.getByText(/^Not fitted: the network is given your ink where it lies/)).toBeVisible();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Not fitted: /);
    await fit.click();
    await expect(answerOf(page)).toHaveText(/^7, activation 0\.9/);
  });
  await test.step('goes from step to step with the arrow keys, says what each does, and prints what it did', async () => {
    await slider(page).focus();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Seen as pixels: /);
    for (const [sentence, size] of [
      [/^Centred: /, 'ink 9.4 → 20.0 pixels'],
      [/^Scaled: /, 'ink 9.4 → 20.0 pixels'],
      [/^Not fitted: /, 'ink 9.4 → 9.4 pixels'],
    ] as const) {
      await page.keyboard.press('ArrowLeft');
      await expect(slider(page)).toHaveAttribute('aria-valuetext', sentence);
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.getByText(size)).toBeVisible();
    }
    await page.keyboard.press('End');
    await expect(answerOf(page)).toHaveText(/^7/);
    await expect(page.getByText(/^\d+ of 784 inputs are lit/)).toBeVisible();
  });
  await test.step('feeds the network what lies between two steps while the slider is dragged', async () => {
    await expect(answerOf(page)).toHaveText(/^7/);
    const fitted = await readAnswer(page);
    const box = await stillBox(slider(page));
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 8, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.17, y, { steps: 8 });
    await expect(slider(page)).toHaveValue(/^0\.\d/);
    const between = await readAnswer(page);
    await page.mouse.move(box.x, y, { steps: 4 });
    await page.mouse.up();
    await expect(slider(page)).toHaveValue('0');
    const drawn = await readAnswer(page);
    expect(new Set([fitted, between, drawn]).size).toBe(3);
  });
  await test.step('lays the marks exactly over the input grid, however wide', async () => {
    await slider(page).press('End');
    for (const width of [1280, 900, 390]) {
      await resize(page, { width, height: 900 });
      await settle(page);
      await page.evaluate(() =>
        document.querySelector('.picture-guides')?.scrollIntoView({ block: 'start' }),
      );
      const marks = await stillBox(page.locator('.picture-guides'));
      for (const [row, column] of [
        [0, 0],
        [27, 27],
        [13, 20],
      ]) {
        await page.mouse.move(
          marks.x + ((column + 0.5) / 28) * marks.width,
          marks.y + ((row + 0.5) / 28) * marks.height,
        );
        await expect(page.locator('[data-slot=title]')).toHaveText(
          `Input ${28 * row + column}, row ${row}, column ${column}`,
        );
      }
    }
  });
});
