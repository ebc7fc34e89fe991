/** The figure threes: from hand to hand, the bet, the cells; by mouse, finger and keys. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { compareCells, shareCells } from '../../src/figures/threes/model/sharedCells.ts';
import { threeHands } from '../../src/figures/threes/model/threeHands.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { imageOfDrawing } from '../../src/state/imageOfDrawing.ts';
import { passOfDrawing } from '../../src/state/passOfDrawing.ts';
import { sayActivation } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, showExample } from './page.ts';
import { stillBox } from './reading.ts';

const path = '/?figure=threes';
const network = readNetwork(readFileSync('public/networks/trained.bin'));
const hands = threeHands(1);
const images = hands.map(({ drawing }) => imageOfDrawing(drawing, lastFramingProgress));
const shared = shareCells(images);

const slider = (page: Page) => page.getByRole('slider', { name: 'Slide from hand to hand' });
const sentence = (page: Page) => page.locator('.threes-sentence');
const handButtons = (page: Page) => page.locator('.hand-button');

/** What the network says of a hand, as printed. */
function activationOf(hand: number): string {
  const { activations } = passOfDrawing(network, hands[hand].drawing, lastFramingProgress);
  return sayActivation(activations[activations.length - 1][3]);
}

test('says what is made of each hand, slides between them, and shows what they share after a bet', async ({
  page,
}) => {
  await open(page, path);
  await test.step('says what the network makes of each hand, as the engine computes it', async () => {
    await expect(handButtons(page)).toHaveCount(hands.length);
    for (let hand = 0; hand < hands.length; hand++) {
      await expect(handButtons(page).nth(hand)).toContainText(`3 ${activationOf(hand)}`);
    }
    const { lit, both } = compareCells(images[0], images[1]);
    await expect(sentence(page)).toContainText(`lights ${lit} cells; hand 1 lights ${both} of them too`);
  });
  await test.step('slides from hand to hand by keys, and to any place between by mouse', async () => {
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(handButtons(page).nth(2)).toHaveAttribute('aria-pressed', 'true');
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      `Hand 2, our three: read as 3, activation ${activationOf(2)}`,
    );
    const { lit, both } = compareCells(images[2], images[1]);
    await expect(sentence(page)).toContainText(`lights ${lit} cells; hand 1 lights ${both} of them too`);
    const box = await stillBox(slider(page));
    await page.mouse.click(box.x + box.width * 0.32, box.y + box.height / 2);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'between hands 3 and 4');
    await expect(page.locator('figcaption').first()).toContainText('between hands 3 and 4');
  });
  await test.step('hides what the hands share until a bet, and grades it by counting', async () => {
    const bet = page.getByRole('button', { name: '51 to 150' });
    await expect(bet).toBeEnabled();
    await expect(page.getByRole('grid', { name: 'What the hands share' })).toHaveCount(0);
    await bet.click();
    const verdict = page.locator('.question-verdict');
    await expect(verdict).toContainText(`Not quite. All 12 light ${shared.all} cells, because no two pens`);
    await expect(verdict).toContainText('It stores no picture of a three');
    await expect(page.locator('[data-slot="none"]')).toHaveText(`${shared.none} cells`);
    await expect(page.locator('[data-slot="some"]')).toHaveText(`${shared.some} cells`);
    await page.getByRole('button', { name: 'Hide it again' }).click();
    await page.getByRole('button', { name: '1 to 50' }).click();
    await expect(verdict).toContainText('Right. All 12 light');
    await expect(verdict).not.toContainText('stores no picture');
  });
  await test.step('points at a cell by mouse and by keys, in both pictures at once', async () => {
    const marks = page.locator('.pointed-cell:visible');
    await page.getByRole('grid', { name: 'What the network is given' }).hover();
    await expect(marks).toHaveCount(2);
    await page.mouse.move(2, 2);
    await expect(marks).toHaveCount(0);
    const grid = page.getByRole('grid', { name: 'What the hands share' });
    await page.keyboard.press('Tab');
    await grid.focus();
    await page.keyboard.press('ArrowUp');
    await expect(marks).toHaveCount(2);
    const cell = 13 * 28 + 14;
    await expect(grid.getByRole('gridcell')).toHaveAccessibleName(
      `row 13, column 14: lit by ${shared.counts[cell]} of 12 hands`,
    );
  });
  await test.step('lists the keys of its pad at a question mark', async () => {
    await page.getByLabel('Drawing pad').focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
  });
});

test('takes the reader’s three in, puts a hand on the pad, and fits its page', async ({ page }) => {
  await open(page, path);
  await test.step('takes the reader’s three in, and lets it go with another digit', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await draw(page, lighten(exampleDrawingsOf(3)[1].drawing));
    await expect(handButtons(page)).toHaveCount(hands.length + 1);
    await expect(handButtons(page).last()).toHaveAccessibleName(/your three: read as 3/);
    await page.getByRole('button', { name: 'Clear' }).click();
    await draw(page, lighten(exampleDrawingsOf(1)[0].drawing));
    await expect(handButtons(page)).toHaveCount(hands.length);
  });
  await test.step('puts a hand on the pad, and undo takes it off again', async () => {
    await showExample(page, 7);
    await handButtons(page).nth(5).click();
    await page.getByRole('button', { name: 'Put this one on the pad' }).click();
    await expect(answerOf(page)).toHaveText(/^3/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(answerOf(page)).toHaveText(/^7/);
  });
  await test.step('fits its page', async () => {
    await page.getByRole('button', { name: 'Show it without a bet' }).click();
    await expectFits(page);
  });
});

test('stands beside a pad with as many buttons as the address asks for, and with fewer shows all without a bet', async ({
  page,
}) => {
  for (const [controls, buttons] of [
    ['full', 2],
    ['min', 2],
    ['none', 0],
  ] as const) {
    await open(page, `${path}&controls=${controls}`);
    const stage = page.getByRole('region', { name: 'Your digit' });
    await expect(stage.getByLabel('Drawing pad')).toBeVisible();
    await expect(stage.getByRole('button')).toHaveCount(buttons);
    if (controls === 'full') continue;
    await expect(page.locator('[data-slot="all"]')).toHaveText(`${shared.all} cells`);
    await expect(slider(page)).toHaveCount(controls === 'min' ? 1 : 0);
    await expect(page.getByRole('group', { name: 'How many of the 784' })).toHaveCount(0);
  }
});

test('works under a finger at 390 px', async ({ phone: page }) => {
  await open(page, path);
  await handButtons(page).nth(4).tap();
  await expect(handButtons(page).nth(4)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'none' }).tap();
  await expect(page.getByText('Not quite.')).toBeVisible();
  await page.getByRole('grid', { name: 'What the hands share' }).tap();
  await expect(page.locator('.pointed-cell:visible')).toHaveCount(2);
});
