/**
 * Keys and fields as real hands and keyboards use them: text fields keep their keys, letters hold on every
 * layout, a key whose release nobody hears is forgotten, and a number is typed as people write it.
 *
 * Playwright types on one layout only, so the keys of others are dispatched as the browser would report them;
 * so are the window and the page that go.
 */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { answerOf, open, settle } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const pad = (page: Page) => page.getByLabel('Drawing pad');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const help = (page: Page) => page.getByRole('dialog', { name: 'Keys and gestures' });

/** A one over the example: two steps of history, since the example goes first. */
async function drawOne(page: Page): Promise<void> {
  const { x, y, width, height } = await stillBox(pad(page));
  await page.mouse.move(x + width / 2, y + height * 0.2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height * 0.8, { steps: 6 });
  await page.mouse.up();
  await settle(page);
  await expect(answerOf(page)).toHaveText(/^1, activation/);
}

type KeyInit = Pick<KeyboardEventInit, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Presses a key where the focus is, on a layout that Playwright does not have; whether the page took it from
 * the browser.
 */
const dispatch = (page: Page, init: KeyInit): Promise<boolean> =>
  inThisFrame(
    page,
    (given) => {
      const [isTaken] = ['keydown', 'keyup'].map((type) => {
        const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, ...given });
        return document.activeElement?.dispatchEvent(event) === false;
      });
      return isTaken;
    },
    init,
  );

/** Expects that a walk by keys is taken at a place, and the browser's own way back is not. */
async function expectWayBack(page: Page, picture: string): Promise<void> {
  await page.locator(picture).focus();
  expect(await dispatch(page, { key: 'ArrowLeft' })).toBe(true);
  expect(await dispatch(page, { key: 'ArrowLeft', altKey: true })).toBe(false);
  expect(await dispatch(page, { key: 'ArrowLeft', metaKey: true })).toBe(false);
}

/** Reaches the pad as a keyboard does. */
async function focusPad(page: Page): Promise<void> {
  await pad(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(pad(page)).toBeFocused();
}

test('undo in a text field is the field’s; outside it is the drawing’s', async ({ page }) => {
  await open(page, '/?figure=count');
  await drawOne(page);
  const find = page.getByLabel('Find one');
  await find.click();
  await page.keyboard.type('bias?');
  await expect(find).toHaveValue('bias?');
  await expect(help(page)).toHaveCount(0);
  for (const _ of [1, 2]) await page.keyboard.press('Control+z');
  await expect(find).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(find).toHaveValue('bias?');
  await expect(answerOf(page)).toHaveText(/^1, activation/);
  await page.getByRole('button', { name: 'Find' }).focus();
  await page.keyboard.press('Control+z');
  await expect(answerOf(page)).toHaveText('draw a digit');
  await expectWayBack(page, '.count-wall');
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
});

test('shortcuts are keys of every layout, and the browser’s are left to it', {
  tag: ['@wcag-2.1.4'],
}, async ({ page }) => {
  await open(page);
  await drawOne(page);
  await focusPad(page);
  const ctrl = { ctrlKey: true };
  const [blank, one] = ['draw a digit', /^1, activation/];
  for (const [init, answer] of [
    // Russian; Greek.
    [{ key: 'я', code: 'KeyZ', ...ctrl }, blank],
    [{ key: 'Я', code: 'KeyZ', shiftKey: true, ...ctrl }, one],
    [{ key: 'ζ', code: 'KeyZ', metaKey: true }, blank],
    [{ key: 'υ', code: 'KeyY', ...ctrl }, one],
    // Dvorak: Z is written elsewhere, and what lies in its place is no Z.
    [{ key: ';', code: 'KeyZ', ...ctrl }, one],
    [{ key: 'z', code: 'Slash', ...ctrl }, blank],
  ] as const) {
    await dispatch(page, init);
    await expect(answerOf(page)).toHaveText(answer);
  }
  await page.keyboard.press('Control+Shift+z');
  await expect(answerOf(page)).toHaveText(one);
  for (const [key, code, tool] of [
    ['у', 'KeyE', 'eraser'],
    ['Ε', 'KeyE', 'pen'],
    ['e', 'KeyD', 'eraser'],
    ['.', 'KeyE', 'eraser'],
  ]) {
    await dispatch(page, { key, code });
    await expect(pad(page)).toHaveAttribute('data-tool', tool);
  }
  await page.keyboard.press('e');
  await expect(pad(page)).toHaveAttribute('data-tool', 'pen');
  await expectWayBack(page, '.network [role=grid]');
  await open(page, '/?figure=edge-detector');
  await page.getByRole('application', { name: 'The 784 weights, to be painted' }).focus();
  const negative = page.getByRole('button', { name: '− negative' });
  // On a French keyboard the comma lies where others have M.
  await dispatch(page, { key: ',', code: 'KeyM' });
  await expect(negative).toHaveAttribute('aria-pressed', 'false');
  await dispatch(page, { key: 'ь', code: 'KeyM' });
  await expect(negative).toHaveAttribute('aria-pressed', 'true');
});

test('a key whose release is lost is forgotten', async ({ page }) => {
  await open(page);
  await focusPad(page);
  const spoken = pad(page).locator('[aria-live]');
  let [row, column] = [14, 15];
  const expectMove = async (rows: number, columns: number) => {
    [row, column] = [row + rows, column + columns];
    await expect(spoken).toHaveText(`row ${row}, column ${column}, pen up`);
  };
  await page.keyboard.press('ArrowRight');
  await expectMove(0, 0);
  // Nothing is lost: held together they move diagonally, and one that was released is not held.
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expectMove(2, -2);
  for (const lose of [
    // On a Mac no release is heard while Command is down.
    null,
    () => void window.dispatchEvent(new Event('blur')),
    () => void document.dispatchEvent(new Event('visibilitychange')),
  ]) {
    await page.keyboard.down('ArrowLeft');
    if (lose) await page.evaluate(lose);
    else await page.keyboard.press('Meta');
    await page.keyboard.press('ArrowDown');
    await expectMove(1, -1);
    await page.keyboard.up('ArrowLeft');
  }
  // On a number pad a key changes its name while it is held.
  await page.evaluate(() => {
    for (const [type, key] of [
      ['keydown', 'ArrowLeft'],
      ['keyup', '4'],
    ])
      document.activeElement?.dispatchEvent(new KeyboardEvent(type, { key, code: 'Numpad4', bubbles: true }));
  });
  await page.keyboard.press('ArrowDown');
  await expectMove(1, -1);
});

test('a number is typed as people write it', { tag: ['@wcag-3.3.1', '@wcag-3.3.3'] }, async ({ page }) => {
  await open(page, '/?figure=sigmoid');
  await drawOne(page);
  const field = page.getByLabel('or type it');
  const activation = page.locator('[data-slot=held-activation]');
  const message = page.locator('.number-fault');
  const type = async (text: string) => {
    await field.selectText();
    await page.keyboard.insertText(text);
  };
  for (const [text, a] of [
    ['1.5', '0.82'],
    ['0', '0.50'],
    ['1,5', '0.82'],
    // As the page prints it.
    ['\u22122.75', '0.06'],
  ]) {
    await type(text);
    await expect(activation).toHaveText(a);
    await expect(field).toHaveValue(text);
  }
  // While it is empty, half a number or none, the last one holds; what is no number is said.
  await field.selectText();
  await page.keyboard.press('Backspace');
  await expect(field).toHaveValue('');
  await page.keyboard.type('-');
  await expect(field).toHaveValue('-');
  await expect(message).toHaveText('');
  await page.keyboard.type('z');
  await expect(message).toHaveText('a number');
  await expect(activation).toHaveText('0.06');
  await type('1001');
  await expect(message).toHaveText('at most 1000');
  await expect(field).toHaveAccessibleDescription('at most 1000');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(activation).toHaveText('0.06');
  // Left, it shows the number that holds, and still says why.
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('-2.75');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(message).toHaveText('at most 1000');
  await type('-1000.5');
  await expect(message).toHaveText('at least \u22121000');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('-2.75');
  await expect(message).toHaveText('');
  // The wheel turns the page, arrow keys up and down the number, and others move in its text.
  await field.hover();
  await page.mouse.wheel(0, 40);
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('-2.65');
  for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(field).toHaveValue('-2.85');
  // Its own undo goes through all of that, and never reaches the drawing.
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('-2.75');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('-2.65');
  for (let press = 0; press < 8; press++) await page.keyboard.press('Control+z');
  await expect(answerOf(page)).toHaveText(/^1, activation/);
  await expect(undo(page)).toBeEnabled();
});
