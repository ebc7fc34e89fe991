/**
 * The figure sigmoid: any sum, dragged, typed or moved with keys, and the reader's own neurons on the curve.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { sigmoid } from '../../src/network/activationFunctions.ts';
import { forward } from '../../src/network/forward.ts';
import { accountForNeuron } from '../../src/network/neuronAccount.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatSum, sayActivation, sayEquals } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { expectNoCommitsInStroke, open, showExample, swipe } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const path = '/?figure=sigmoid';
const network = readNetwork(readFileSync('public/networks/trained.bin'));

const view = (page: Page) => page.getByRole('slider', { name: 'The sum z' });
const typed = (page: Page) => page.getByLabel('or type it');
const activation = (page: Page) => page.locator('[data-slot=held-activation]');
const held = (page: Page) => page.locator('.sigmoid-view .held-sum');
const formula = (page: Page) => page.locator('.sigmoid-formula');

/** The sum that is held. */
const sumNow = (page: Page) => inThisFrame(view(page), ({ ariaValueNow }) => Number(ariaValueNow));

async function centreOf(page: Page, which: number) {
  const box = await stillBox(held(page).nth(which));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('has its dot dragged, also beyond its scale, and has the 42 neurons of a digit on the curve', async ({
  page,
}) => {
  await open(page, path);
  await test.step('has its dot dragged on the number line and on the curve, and both dots, formula and light follow', async () => {
    for (const which of [0, 1]) {
      await typed(page).fill('2');
      await expect(activation(page)).toHaveText('0.88');
      const { x, y } = await centreOf(page, which);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 90, y, { steps: 5 });
      await page.mouse.up();
      const z = await sumNow(page);
      expect(z).toBeLessThan(0);
      await expect(activation(page)).toHaveText(sayActivation(sigmoid(z)));
      await expect(formula(page)).toContainText(`(${z.toFixed(2).replace('-', '\u2212')})`);
      const [line, curve] = [await centreOf(page, 0), await centreOf(page, 1)];
      expect(Math.abs(line.x - curve.x)).toBeLessThan(1);
      expect(Math.abs(line.x - (x - 90))).toBeLessThan(2);
    }
  });
  await test.step('goes on beyond its scale while the dot is held against its end', async () => {
    const { x, y } = await centreOf(page, 0);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 700, y, { steps: 4 });
    await expect.poll(() => sumNow(page)).toBeGreaterThan(50);
    await page.mouse.up();
    // It went on in every frame; in the frames after, it does not.
    const z = await sumNow(page);
    for (const _ of [1, 2, 3]) expect(await sumNow(page)).toBe(z);
    await expect(activation(page)).toHaveText('> 0.999');
  });
  await test.step('has the 42 neurons of a digit on the curve, says the numbers of the one that is chosen, and renders nothing in React while they follow the pen', async () => {
    for (const digit of [3, 8]) {
      await showExample(page, digit);
      const { drawing } = exampleDrawingsOf(digit)[0];
      const pass = forward(network, normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image);
      await expect(page.locator('.sigmoid-view .summed')).toHaveCount(42);
      for (const [layer, index, name] of [
        [1, 7, 'Hidden layer 1, neuron 7'],
        [3, digit, `Output ${digit}`],
      ] as const) {
        await page.getByLabel('A neuron of yours').selectOption(name);
        const { positive, negative, bias, a } = accountForNeuron(network, pass, layer - 1, index);
        await expect(page.locator('[data-slot=neuron]')).toHaveText(
          `${name}: its sum is z = ${formatSum([positive, negative, bias])} for your digit, so a = σ(${formatSum([positive, negative, bias])}) ${sayEquals(sayActivation(a))}.`,
        );
        await expect(page.locator('.sigmoid-view .summed[stroke="var(--stage-pointed)"]')).toHaveCount(1);
      }
      await page.getByLabel('A neuron of yours').selectOption('none chosen');
      await expect(page.locator('.sigmoid-view .summed[stroke="var(--stage-pointed)"]')).toHaveCount(0);
    }
    await expectNoCommitsInStroke(page);
  });
});

test('is pointed at, moved with keys, asked about, typed into, and fits its page', async ({ page }) => {
  await open(page, path);
  await test.step('points at a neuron’s dot under the mouse and keeps it by a click, without moving z', async () => {
    const dot = page.locator('.sigmoid-view .summed').nth(41);
    const box = await stillBox(dot);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator('[data-slot=neuron]')).toContainText('its sum is z =');
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(2, 2);
    const kept = await inThisFrame(page, () => document.querySelector('[data-slot=neuron]')?.textContent);
    expect(kept).toContain('its sum is z =');
    expect(await sumNow(page)).toBe(2);
  });
  await test.step('is moved with keys, by tenths, by ones, by tens and to the ends of its scale', async () => {
    await view(page).focus();
    for (const [key, z] of [
      ['ArrowRight', '2.1'],
      ['Shift+ArrowLeft', '1.1'],
      ['PageDown', '-8.9'],
      ['Home', '-10'],
      ['End', '12.5'],
    ])
      await test.step(key, async () => {
        await page.keyboard.press(key);
        await expect(view(page)).toHaveAttribute('aria-valuenow', z);
      });
  });
  await test.step('asks how far z must go, grades it by the curve, and goes there', async () => {
    const choices = page.locator('.sigmoid-bet .question-choices button');
    const verdict = page.locator('.question-verdict');
    await choices.first().click();
    await expect(verdict).toHaveText(/^Not there: .* You let it go on as steeply as in the middle\.$/);
    await choices.nth(2).click();
    await expect(verdict).toHaveText(
      'Right: σ(4) = 0.98 and σ(6) = 0.998. It passes 0.99 at z = 4.595, because the curve flattens: ' +
        'the first 2 steps bring a from 0.50 to 0.88, these 2 only from 0.98 to 0.998.',
    );
    await page.getByRole('button', { name: 'Go there' }).click();
    await expect(view(page)).toHaveAttribute('aria-valuenow', '4.6');
  });
  await test.step('takes a typed sum far out, with its power of e in the formula', async () => {
    await typed(page).fill('-1000');
    await expect(activation(page)).toHaveText('< 0.001');
    // e^1000, which is beyond the largest number that a computer holds.
    await expect(formula(page)).toHaveText(/1\+1\.97×10434\s*<0\.001$/);
    await expect(page.getByText('never quite reaches 0')).toBeVisible();
    await typed(page).fill('0');
    await expect(formula(page)).toHaveText(/=0\.50$/);
  });
  await test.step('fits its page', async () => {
    await page.getByLabel('A neuron of yours').selectOption('Hidden layer 2, neuron 3');
    await expectFits(page);
  });
});

test('is dragged sideways by a finger at 390 px, with less motion', async ({ phone: page }) => {
  await resize(page, { width: 390, height: 700 });
  await open(page, path);
  await view(page).scrollIntoViewIfNeeded();
  const { x, y } = await centreOf(page, 0);
  await swipe(page, [x, y], [x - 90, y]);
  await expect.poll(() => sumNow(page)).toBeLessThan(-2);
});
