/** The pad by keys alone: a cursor that inks, and says where it is. */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { answerOf, expectNoCommits, open, readAnswer, readCommits, settle } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

/** The figure with its first example there at once. */
const still = '/?figure=draw&motion=reduce';

const pad = (page: Page) => page.getByLabel('Drawing pad');
const cursor = (page: Page) => page.locator('.pad-marks .cursor');
const spoken = (page: Page) => pad(page).locator('[aria-live]');

/** Reaches the pad as a keyboard does, and clears it. */
async function focusBlankPad(page: Page) {
  await open(page, still);
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    if (await inThisFrame(pad(page), (element) => element === document.activeElement)) break;
  }
  await expect(pad(page)).toBeFocused();
  await page.keyboard.press('Delete');
}

/** Presses keys in turn: "ArrowDown*12 Space" is the arrow twelve times, then Space. */
async function press(page: Page, keys: string) {
  for (const part of keys.split(' ')) {
    const [key, count = '1'] = part.split('*');
    for (let n = 0; n < Number(count); n++) await page.keyboard.press(key);
  }
}

test('draws a 1 by keys alone, and it is read', async ({ page }) => {
  await focusBlankPad(page);
  await press(page, 'Shift+ArrowUp*2 Space ArrowDown*16 Space');
  await expect(answerOf(page)).toHaveText(/^1, activation/);
});

test('draws a 7 by keys alone, with a diagonal, and it is read', async ({ page }) => {
  await focusBlankPad(page);
  await press(page, 'Home*6 Space ArrowRight*12');
  await page.keyboard.down('ArrowDown');
  await press(page, 'ArrowLeft*7');
  await page.keyboard.up('ArrowDown');
  await press(page, 'ArrowDown*6 Space');
  await expect(answerOf(page)).toHaveText(/^7, activation/);
});

test('leaves the keys to the page after drawing with the mouse, until Tab comes back', async ({ page }) => {
  await resize(page, { width: 1280, height: 400 });
  await open(page, still);
  await pad(page).click();
  const answer = await readAnswer(page);
  await press(page, 'Space PageDown');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await readAnswer(page)).toBe(answer);
  await expect(cursor(page)).toBeHidden();
  await press(page, 'Tab Shift+Tab');
  await expect(cursor(page)).toBeVisible();
});

test('says where the cursor is, and shows it while keys have the focus, and only then', async ({ page }) => {
  await focusBlankPad(page);
  await test.step('says where the cursor is, counted from 0, and whether the pen is down', async () => {
    await press(page, 'ArrowUp Shift+ArrowLeft');
    await expect(spoken(page)).toHaveText('row 13, column 10, pen up');
    await page.keyboard.press('Space');
    await expect(spoken(page)).toHaveText('row 13, column 10, pen down');
    await press(page, 'Shift+ArrowUp*4');
    await expect(spoken(page)).toHaveText('row 0, column 10, pen down');
    await press(page, 'e Space');
    await expect(spoken(page)).toHaveText('row 0, column 10, eraser down');
  });
  await test.step('shows the cursor while keys have the focus', async () => {
    // The pen is down, and Escape would lift it first.
    await page.keyboard.press('Space');
    await expect(cursor(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(pad(page)).not.toBeFocused();
    await expect(cursor(page)).toBeHidden();
  });
});

test('lifts the pen at Escape and when the focus goes; a stroke is one step of undo', async ({ page }) => {
  await focusBlankPad(page);
  await press(page, 'Space ArrowDown*4 Escape');
  const first = await readAnswer(page);
  expect(first).not.toBe('draw a digit');
  await press(page, 'Home*4 Space ArrowRight*6 Tab');
  await settle(page);
  await press(page, 'Shift+Tab ArrowRight*6');
  const second = await readAnswer(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('Control+z');
  await expect(answerOf(page)).toHaveText(first);
  await page.keyboard.press('Control+z');
  await expect(answerOf(page)).toHaveText('draw a digit');
});

test('takes back the stroke under way, and lets the mouse take the pen', async ({ page }) => {
  await focusBlankPad(page);
  await press(page, 'Space ArrowDown*6 Control+z');
  expect(await readAnswer(page)).toBe('draw a digit');
  await press(page, 'Space ArrowDown*3');
  await pad(page).click({ position: { x: 20, y: 20 } });
  await settle(page);
  await press(page, 'Control+z Control+z');
  await expect(answerOf(page)).toHaveText('draw a digit');
});

test('renders nothing in React while the cursor moves and inks', async ({ page }) => {
  await focusBlankPad(page);
  await press(page, 'Shift+ArrowUp Space ArrowDown*2');
  await expect.poll(() => page.evaluate(readCommits)).toBeGreaterThan(0);
  await expectNoCommits(page, async () => {
    await press(page, 'ArrowDown*6 Shift+ArrowLeft');
    await expect(spoken(page)).toHaveText('row 18, column 10, pen down');
    await press(page, 'ArrowUp*6 Shift+ArrowRight');
  });
});

test('keeps the pad where it is at the first touch and when it is cleared, however wide', async ({
  page,
}) => {
  await open(page, still);
  for (const width of [1280, 1100, 900, 390]) {
    await resize(page, { width, height: 844 });
    const boxNow = () => inThisFrame(pad(page), (element) => element.getBoundingClientRect().toJSON());
    const exampleLabel = page.locator('.answer-example');
    await expect(exampleLabel).not.toHaveText('');
    await stillBox(pad(page));
    const before = await boxNow();
    await pad(page).click();
    await expect(exampleLabel).toHaveText('');
    await settle(page);
    expect(await boxNow()).toEqual(before);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(answerOf(page)).toHaveText('draw a digit');
    expect(await boxNow()).toEqual(before);
    // Back to the example.
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
  }
});
