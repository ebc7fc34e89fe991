/** The figure parts: a drawing taken apart, the table, digits put together; by mouse, finger and keys. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { addPiece, type Piece, strokesOfPieces } from '../../src/figures/parts/model/assembly.ts';
import { findParts } from '../../src/figures/parts/model/findParts.ts';
import { nearestDigits } from '../../src/figures/parts/model/matchParts.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import type { PartName } from '../../src/image/parts.ts';
import { prediction } from '../../src/network/forward.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { passOfDrawing } from '../../src/state/passOfDrawing.ts';
import { sayActivation } from '../../src/text/numbers.ts';
import { partTexts } from '../../src/text/partTexts.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import {
  answerOf,
  draw,
  expectNoCommits,
  expectNoCommitsInStroke,
  lighten,
  open,
  readAnswer,
  settle,
  showExample,
} from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=parts';
const network = readNetwork(readFileSync('public/networks/trained.bin'));
const name = (part: PartName) => partTexts.en[part].name;

const found = (page: Page) => page.getByRole('list', { name: 'Parts found in the drawing' });
const tray = (page: Page, part: PartName) =>
  page.getByRole('group', { name: 'Parts', exact: true }).getByRole('button', { name: name(part) });
const board = (page: Page) => page.locator('.parts-board');
const pieceOf = (page: Page, part: PartName) =>
  page.getByRole('button', { name: `${name(part)} on the board` });
const verdict = (page: Page) => page.locator('.parts-says');
const boardVerdict = (page: Page) => page.locator('.parts-own-verdict');
/** The parts whose rows stand out in the table. */
const inTable = (page: Page) => page.locator('tr[data-there=true] th');
const sentence = (page: Page) => page.locator('.parts-sentence');
const cell = (page: Page, text: string) => page.getByRole('gridcell', { name: text, exact: true });

/** What the network reads in parts put together where they belong, as the figure says it. */
function readingOf(parts: readonly PartName[]): string {
  const pieces = parts.reduce<readonly Piece[]>((all, part) => addPiece(all, part), []);
  const drawing = { strokes: strokesOfPieces(pieces), penWidthCells: penWidthCells.initial };
  const outputs = passOfDrawing(network, drawing, lastFramingProgress).activations[3];
  const digit = prediction(outputs);
  return `The network reads ${digit === 8 ? 'an' : 'a'} ${digit}, with ${sayActivation(outputs[digit])}.`;
}

async function middleOf(target: Locator) {
  const box = await stillBox(target);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How many parts lie on the board. */
const countPieces = (page: Page) =>
  inThisFrame(page, () => document.querySelectorAll('.parts-board .piece').length);

test('takes the reader’s own drawing apart, lights a part in place when it is pointed at, marks in its table what is there, and is walked with keys', async ({
  page,
}) => {
  await open(page, path);
  await test.step('takes the reader’s own drawing apart, and lights a part in place when it is pointed at', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.parts-none')).toHaveText('Draw a digit, and see what parts it has.');
    const drawn = lighten(exampleDrawingsOf(8)[0].drawing);
    await draw(page, drawn);
    const parts = findParts(drawn).map(({ part }) => part);
    expect(parts).toContain('upperLoop');
    await expect(found(page).getByRole('button')).toHaveText(parts.map(name));
    await expect(verdict(page)).toContainText(
      'In the table, exactly these parts are an 8. The network reads an 8',
    );
    const lit = page.locator('.parts-whole path').nth(1);
    await expect(lit).toHaveAttribute('d', '');
    await found(page).getByRole('button', { name: 'upper loop' }).hover();
    await expect(lit).not.toHaveAttribute('d', '');
    await expect(sentence(page)).toContainText('is part of the digits 8 and 9, and in some hands of the 4.');
    await page.mouse.move(2, 2);
    await expect(sentence(page)).toHaveText('Point at a part, a digit or a dot.');
    // The ink itself leads to its part: the lowest ink of an 8 is of its lower loop.
    const whole = await stillBox(page.locator('.parts-whole'));
    const [x, y] = drawn.strokes.flat().reduce((low, point) => (point[1] > low[1] ? point : low));
    await page.mouse.move(whole.x + (x / 28) * whole.width, whole.y + (y / 28) * whole.height);
    await expect(found(page).getByRole('button', { name: 'lower loop' })).toHaveAttribute(
      'data-pointed',
      'true',
    );
  });
  await test.step('marks the rows of the parts that are there and the digits that they are nearest to', async () => {
    for (const digit of [2, 4, 9]) {
      await showExample(page, digit);
      const parts = findParts(exampleDrawingsOf(digit)[0].drawing).map(({ part }) => part);
      await expect(page.locator('tr[data-there=true]')).toHaveCount(parts.length);
      const nearest = nearestDigits(parts).map((match) => String(match.digit));
      await expect(page.locator('th[data-nearest=true]')).toHaveText(nearest);
    }
  });
  await test.step('is walked with keys, dot by dot, and each is said', async () => {
    const head = page.getByRole('columnheader', { name: 'digit 0' });
    await page.locator('.parts-whole').click();
    await head.focus();
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, 'full loop, 0: always')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(cell(page, 'upper loop, 9: always')).toBeFocused();
    await expect(sentence(page)).toHaveText('Upper loop, 9: always.');
    await page.keyboard.press('Home');
    await expect(sentence(page)).toContainText('The upper loop, a loop in the upper half');
    await expect(page.locator('thead [data-shares=true]')).toHaveText(['4', '8', '9']);
    // Only one cell is on the way of the Tab key.
    await expect(page.locator('.parts-grid [tabindex="0"]')).toHaveCount(1);
  });
});

test('puts digits together from parts, by keys and by mouse', async ({ page }) => {
  await open(page, path);
  await test.step('puts digits together from parts by keys alone, moves a part, takes it off, and undoes it', async () => {
    for (const part of ['upperLoop', 'rightStem'] as const) {
      await tray(page, part).focus();
      await page.keyboard.press('Enter');
    }
    await settle(page);
    await expect(inTable(page)).toHaveText(['upper loop', 'right stem']);
    await expect(boardVerdict(page)).toHaveText(
      `In the table, exactly these parts are a 9. ${readingOf(['upperLoop', 'rightStem'])}`,
    );
    const stem = pieceOf(page, 'rightStem');
    await stem.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(stem).toHaveAttribute('transform', 'translate(-0.5,-2)');
    await page.keyboard.press('Delete');
    await expect(stem).toHaveCount(0);
    await expect(board(page)).toBeFocused();
    await expect(boardVerdict(page)).toContainText('nearest to a 9, which also has a right stem.');
    // What is put together is a picture of the board's own: the reader's digit stays on the pad.
    await expect(answerOf(page)).toHaveText(/^3/);
    await page.keyboard.press('Control+z');
    await expect(stem).toHaveAttribute('transform', 'translate(-0.5,-2)');
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Control+z');
    await expect.poll(() => countPieces(page)).toBe(0);
    await page.keyboard.press('Control+z');
    await expect(answerOf(page)).toHaveText(/^3/);
    await expect(found(page)).toBeVisible();
  });
  await test.step('takes parts that are dragged: from the tray onto the board, over it, and in one step of history', async () => {
    const from = await middleOf(tray(page, 'topBar'));
    const to = await middleOf(board(page));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 300, to.y, { steps: 3 });
    expect(await countPieces(page)).toBe(0);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect(pieceOf(page, 'topBar')).toHaveCount(1);
    await page.mouse.up();
    await settle(page);
    await expect(boardVerdict(page)).toContainText('In the table');
    const bar = await middleOf(pieceOf(page, 'topBar'));
    await page.mouse.move(bar.x, bar.y);
    await page.mouse.down();
    await page.mouse.move(bar.x, bar.y - 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await middleOf(pieceOf(page, 'topBar'))).y).toBeLessThan(bar.y - 40);
    // Let go beside the board, a part was never there.
    const slant = await middleOf(tray(page, 'slant'));
    const over = await middleOf(board(page));
    await page.mouse.move(slant.x, slant.y);
    await page.mouse.down();
    await page.mouse.move(over.x, over.y, { steps: 4 });
    await expect(pieceOf(page, 'slant')).toHaveCount(1);
    await page.mouse.move(slant.x, slant.y + 200, { steps: 4 });
    await page.mouse.up();
    await expect(pieceOf(page, 'slant')).toHaveCount(0);
    await expect(pieceOf(page, 'topBar')).toHaveCount(1);
    await page.getByRole('button', { name: 'Clear the board' }).click();
    await expect(pieceOf(page, 'topBar')).toHaveCount(0);
    await expect(answerOf(page)).toHaveText(/^3/);
    await expect(page.getByRole('button', { name: /^Back/ })).toHaveCount(0);
  });
});

test('works under a finger at 390 px: parts are tapped onto the board, dragged, and tapped off', async ({
  phone: page,
}) => {
  await open(page, path);
  await tray(page, 'topBar').tap();
  await tray(page, 'slant').tap();
  await settle(page);
  await expect(page.locator('.parts-build .parts-verdict')).toContainText('exactly these parts are a 7');
  await expect(answerOf(page)).toHaveText(/^3/);
  await tray(page, 'slant').tap();
  await expect(pieceOf(page, 'slant')).toHaveCount(0);
  await cell(page, 'waist, 8: always').tap();
  await expect(sentence(page)).toHaveText('Waist, 8: always.');
});

test('renders nothing in React while the pen or a piece moves, asks for the part that makes a digit, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('renders nothing in React while the pen or a piece moves', async () => {
    await expect(found(page)).toBeVisible();
    await expectNoCommitsInStroke(page);
    await tray(page, 'base').click();
    await settle(page);
    const base = await middleOf(pieceOf(page, 'base'));
    await page.mouse.move(base.x, base.y);
    await page.mouse.down();
    await page.mouse.move(base.x + 20, base.y - 20, { steps: 2 });
    await expectNoCommits(page, async () => {
      await page.mouse.move(base.x + 40, base.y - 60, { steps: 6 });
      await page.mouse.move(base.x + 20, base.y - 20, { steps: 2 });
    });
    await page.mouse.up();
  });
  await test.step('asks for the part that makes a digit, and grades it by the table and by what the network reads', async () => {
    const question = page.getByRole('group', { name: /Which one part makes an 8/ });
    const says = page.locator('.question-verdict');
    const picture = page.locator('.parts-bet-picture');
    // The drawing is the reader's, and a part lies on the board: both are to stay as they are.
    const [before, lying] = [await readAnswer(page), await countPieces(page)];
    await question.getByRole('button', { name: 'left bow' }).click();
    await expect(says).toContainText('Not so, because the left bow does not make it an 8.');
    await expect(says).toContainText(readingOf(['lowerLoop', 'waist', 'leftBow']));
    await expect(says).toContainText('programmed into');
    await expect(picture).toHaveAccessibleName('The parts in place: lower loop, waist and left bow');
    await question.getByRole('button', { name: 'upper loop' }).click();
    await expect(says).toHaveText(
      `Right. In the table, exactly these parts are an 8. ${readingOf(['lowerLoop', 'waist', 'upperLoop'])}`,
    );
    await expect(answerOf(page)).toHaveText(before);
    expect(await countPieces(page)).toBe(lying);
    await page.getByRole('button', { name: 'Another question' }).click();
    await expect(page.getByRole('group', { name: /Which one part makes a 9/ })).toBeVisible();
    await expect(says).toHaveText('');
  });
  await test.step('fits its page', async () => {
    await page.locator('.question-choices button').first().click();
    await settle(page);
    await expectFits(page);
  });
});

test('has as many controls as the address asks for', async ({ page }) => {
  await open(page, `${path}&controls=min`);
  await expect(tray(page, 'base')).toBeVisible();
  await expect(page.locator('.question')).toHaveCount(0);
  await open(page, `${path}&controls=none`);
  await expect(found(page)).toBeVisible();
  await expect(cell(page, 'waist, 8: always')).toBeVisible();
  await expect(board(page)).toHaveCount(0);
});

test('says nothing of a blank pad while the example draws itself, nor do edges', async ({ page }) => {
  for (const [figure, sentence, whole] of [
    ['parts', '.parts-none', '.part-tile'],
    ['edges', '.edges-blank', '.direction-tile'],
  ] as const) {
    await page.goto(`/?figure=${figure}&motion=auto`, { waitUntil: 'commit' });
    // Every frame of it, until the digit is there and taken apart.
    const message = await inThisFrame(
      page,
      async ([where, end]) => {
        const texts = new Set<string>();
        while (!document.querySelector(end)) {
          texts.add(document.querySelector(where)?.textContent ?? '');
          await new Promise(requestAnimationFrame);
        }
        return [...texts];
      },
      [sentence, whole] as const,
    );
    expect(message).toEqual(['']);
    await page.getByRole('button', { name: 'Clear' }).first().click();
    await expect(page.locator(sentence)).toHaveText(/^Draw a digit/);
  }
});
