/** The figure count: the sum built, any of 13,002 numbers found, turned, and undone. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { zeroParameter } from '../../src/figures/count/model/zeroed.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import type { Examples } from '../../src/network/examples.ts';
import { createBatch } from '../../src/training/syntheticSupply.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { open, readActiveCell } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=count';
const network = readNetwork(readFileSync('public/networks/trained.bin'));
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const wall = (page: Page) => page.getByRole('grid', { name: 'The wall' });
const knob = (page: Page) => page.getByRole('slider', { name: 'Turn it' });
const value = (page: Page) => page.locator('.knob-value');
const total = (page: Page) => page.locator('.count-total b');

/** The number as the knob says it, to be compared with later. */
async function valueNow(page: Page): Promise<string> {
  await expect(value(page)).toHaveText(/\d/);
  return inThisFrame(value(page), (text) => text.textContent ?? '');
}

/** The digits that the figure tries a number on, of the address's seed. */
function hundred(): Examples {
  const { examples, drawOn } = createBatch(1, 100);
  while (!drawOn());
  return examples;
}

async function find(page: Page, text: string): Promise<void> {
  await page.getByLabel('Find one').fill(text);
  await page.keyboard.press('Enter');
}

test('builds the sum, and has any number found by fields and on the wall, turned and put back, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('builds the sum part by part', async () => {
    await expect(total(page)).toHaveText('0');
    await button(page, /^784 × 16/).click();
    await button(page, /^16 biases of hidden layer 2/).click();
    await expect(total(page)).toHaveText('12,560');
    await button(page, 'Count all of them').click();
    await expect(page.locator('.count-total')).toContainText('12,544 + 256 + 160 + 16 + 16 + 10 = 13,002');
  });
  await test.step('finds a number by fields too, which follow however one was found', async () => {
    const field = (name: string) => page.getByRole('combobox', { name, exact: true });
    const legend = page.locator('.count-knob legend');
    await field('Layer').selectOption('outputs');
    await expect(legend).toHaveText('weight from neuron 15 of hidden layer 2 to output 5');
    await field('From').selectOption('its bias');
    await field('Into').selectOption('neuron 7');
    await expect(legend).toHaveText('bias of output 7');
    await find(page, 'weight from pixel (3, 20) to neuron 2');
    for (const [name, value] of [
      ['Layer', '1'],
      ['Into', '2'],
      ['Row', '3'],
      ['Column', '20'],
    ])
      await expect(field(name)).toHaveValue(value);
    await field('Column').selectOption('21');
    await expect(legend).toHaveText('weight from pixel (3, 21) to neuron 2 of hidden layer 1');
  });
  await test.step('asks what a number at 0 changes for 100 digits, grades it by the network, which stays as it is', async () => {
    const says = page.locator('.question-verdict');
    const marked = page.locator('.hundred-digits b');
    await find(page, 'bias of neuron 4 of layer 1');
    await button(page, 'none of them').click();
    const { changed } = zeroParameter(network, { layer: 1, index: 4, from: null }, hundred());
    expect(changed.length).toBeGreaterThan(0);
    await expect(says).toContainText(`Not so. ${changed.length} answers change, marked: `);
    await expect(says).toContainText('That no single number matters is true of nearly all of them');
    await expect(marked).toHaveText(changed.map(({ after }) => String(after)));
    await expect(button(page, 'put it back')).toHaveCount(0);
    // Another number: another question.
    await button(page, 'Another number').click();
    await expect(says).toHaveText('');
    await expect(marked).toHaveCount(0);
    await find(page, 'weight from pixel (0, 0) to neuron 5');
    await button(page, 'none of them').click();
    await expect(says).toHaveText(
      'Right. None of the 100 changes: no output moves by more than 0.001. Because it is one of 785 numbers ' +
        'that neuron 5 of hidden layer 1 adds up, and 0 of the digits have ink on its pixel.',
    );
  });
  await test.step('turns all of them a little, marks which of the 100 change, and puts them back', async () => {
    const loaded = await valueNow(page);
    await button(page, 'Turn all of them a little').click();
    await expect(value(page)).not.toHaveText(loaded);
    await expect(page.getByText(/^As the network is turned now: \d+ of these 100 answers/)).toBeVisible();
    await expect(page.locator('.hundred-digits b').first()).toBeVisible();
    // Where the answer stands; the figure has one, too.
    await expect(button(page, 'put it back')).toHaveCount(2);
    await page.locator('.answer').getByRole('button', { name: 'put it back' }).click();
    await expect(value(page)).toHaveText(loaded);
  });
  await test.step('is pointed at and chosen on the wall, by mouse and by keys', async () => {
    await wall(page).scrollIntoViewIfNeeded();
    const box = await stillBox(wall(page));
    const cell = box.width / 238;
    await page.mouse.move(box.x + (60 + 9.5) * cell, box.y + 14.5 * cell);
    await expect(page.locator('.count-pointed')).toHaveText(
      /^Pointed at: weight from pixel \(14, 9\) to neuron 2 of hidden layer 1, [+\u2212]?\d/,
    );
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.locator('.count-knob legend')).toHaveText(
      'weight from pixel (14, 9) to neuron 2 of hidden layer 1',
    );
    await wall(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.count-knob legend')).toContainText('pixel (15, 10)');
    await expect
      .poll(() => page.evaluate(readActiveCell))
      .toMatch(/^weight from pixel \(15, 10\) to neuron 2 of hidden layer 1: [+\u2212]?\d/);
  });
  await test.step('fits its page', async () => {
    await button(page, 'Set it to 0').click();
    await expectFits(page);
  });
});

test('finds a number, turns it, shows what it does to the digit and to others, and undoes it', async ({
  page,
}) => {
  await open(page, path);
  await find(page, 'weight from neuron 30 to output 7');
  await expect(page.getByText('No such number in this network')).toBeVisible();
  await find(page, 'bias of output 3');
  await expect(page.locator('.count-knob legend')).toHaveText('bias of output 3');
  const loaded = await valueNow(page);
  await expect(page.getByText(/of 10,000 other digits.* reads \d+\.\d\s% rightly\./i)).toBeVisible();
  await knob(page).focus();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-slot="digit-effect"]')).toContainText('as loaded it answered 3');
  await expect(page.getByText(/now reads \d+\.\d\s% rightly; as loaded \d/)).toBeVisible();
  await button(page, 'Undo').click();
  await expect(value(page)).toHaveText(loaded);
  await expect(page.locator('[data-slot="digit-effect"]')).toContainText('Nothing is turned yet');
});

test('grades a bet that a link has brought by the number that it was about, and shares that number alone', async ({
  page,
}) => {
  await open(page, `${path}#answers=count:few.1.4.bias`);
  await expect(page.locator('.count-knob legend')).toHaveText('bias of neuron 4 of hidden layer 1');
  const { changed } = zeroParameter(network, { layer: 1, index: 4, from: null }, hundred());
  await expect(page.locator('.question-verdict')).toContainText(
    ` ${changed.length} answers change, marked: `,
  );
  await button(page, 'Share').click();
  const link = page.getByRole('dialog', { name: 'Share' }).getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/answers=count(%3A|:)\.1\.4\.bias/);
  await open(page, `${path}#answers=count:.3.2.bias`);
  await expect(page.locator('.count-knob legend')).toHaveText('bias of output 2');
  await expect(page.locator('.question-verdict')).toHaveText('');
});

test('is chosen by a finger at 390 px', async ({ phone: page }) => {
  await open(page, path);
  await wall(page).scrollIntoViewIfNeeded();
  const box = await stillBox(wall(page));
  await page.touchscreen.tap(box.x + (14 / 118) * box.width, box.y + (44 / 118) * box.width);
  await expect(page.locator('.count-knob legend')).toHaveText(/^weight from pixel \(1\d, 1\d\) to neuron 4/);
});
