/**
 * The figure bias: a real neuron's bias in the reader's hand, the edit that it makes, and what follows from
 * it.
 */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import {
  countFiring,
  keptAnswer,
  keptAnswers,
  loweredBy,
  weightedSumsOver,
} from '../../src/figures/bias/model/firing.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { accountForNeuron } from '../../src/network/neuronAccount.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatSum, formatTerm, sayActivation } from '../../src/text/numbers.ts';
import { createBatch } from '../../src/training/syntheticSupply.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { open, showExample, swipe } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const path = '/?figure=bias';
const learned = readNetwork(readFileSync('public/networks/trained.bin'));
const digits = createBatch(1, 500);
while (!digits.drawOn());

/** Bias 7 of hidden layer 1, and the network with another one. */
const own = learned.layers[0].biases[7];
function withBias(bias: number): Network {
  const [first, ...rest] = learned.layers;
  return { ...learned, layers: [{ ...first, biases: first.biases.with(7, bias) }, ...rest] };
}

function passOf(network: Network, digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return forward(network, normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image);
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Bias of the neuron' });
const slot = (page: Page, name: string) => page.locator(`.bias-figure [data-slot=${name}]`);
const badge = (page: Page) => page.locator('.figure .edited-badge');

const biasNow = async (page: Page) => Number(await slider(page).getAttribute('aria-valuenow'));

async function neuron7(page: Page): Promise<void> {
  await page.getByLabel('Neuron', { exact: true }).selectOption('Hidden layer 1, neuron 7');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', String(own));
}

async function expectNumbers(page: Page, network: Network, digit: number) {
  const pass = passOf(network, digit);
  const { positive, negative, bias, a } = accountForNeuron(network, pass, 0, 7);
  const sums = weightedSumsOver(network, digits.examples, { layer: 1, index: 7 });
  await expect(slot(page, 'weighted-sum')).toHaveText(formatSum([positive, negative]));
  await expect(slot(page, 'bias')).toHaveText(formatTerm(bias, { isSigned: true }));
  await expect(slot(page, 'z')).toHaveText(formatSum([positive, negative, bias]));
  await expect(slot(page, 'a')).toHaveText(sayActivation(a));
  await expect(slot(page, 'firing')).toContainText(`It fires for ${countFiring(sums, bias)} of 500 digits`);
  const outputs = pass.activations[3];
  const best = outputs.indexOf(Math.max(...outputs));
  await expect(slot(page, 'answer')).toContainText(`says ${best} (${sayActivation(outputs[best])})`);
}

test('prints its sums and counts as the engine does, has its bias dragged, put back by undo and by the badge; a link leaves the edit out, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('prints the sums of a digit and counts the digits, as the engine does, for three biases', async () => {
    await neuron7(page);
    for (const digit of [3, 6]) {
      await showExample(page, digit);
      await expectNumbers(page, learned, digit);
      await page.getByRole('button', { name: 'b = −10' }).click();
      await expectNumbers(page, withBias(-10), digit);
      await slider(page).focus();
      for (const key of ['PageUp', 'PageUp', 'PageUp', 'Shift+ArrowRight', 'ArrowLeft'])
        await page.keyboard.press(key);
      await expectNumbers(page, withBias(5.9), digit);
      await page.keyboard.press('End');
      await expectNumbers(page, learned, digit);
      await expect(badge(page)).toHaveCount(0);
    }
    await showExample(page, 3);
  });
  await test.step('has its bias dragged in the formula and on the curve, each drag one step that undo takes back exactly', async () => {
    await neuron7(page);
    const drag = async (thing: Locator, dx: number) => {
      const box = await stillBox(thing);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx, y, { steps: 6 });
      await page.mouse.up();
    };
    const current = () => biasNow(page);
    await drag(slider(page), -48);
    await expect.poll(current).toBeCloseTo(own - 2, 1);
    await expect(badge(page)).toContainText('network edited');
    const between = await inThisFrame(slider(page), (number) => Number(number.ariaValueNow));
    await drag(page.locator('.bias-view .grip'), 60);
    // The curve to the right: the sum has to be higher, the bias is lower.
    await expect.poll(current).toBeLessThan(between - 1);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(current).toBe(between);
    await undo.click();
    await expect.poll(current).toBe(own);
    await expect(badge(page)).toHaveCount(0);
    await expectNumbers(page, learned, 3);
  });
  await test.step('puts the network back by the badge, which undo takes back; a link may leave the edit out, and says so', async () => {
    await neuron7(page);
    await page.getByRole('button', { name: 'b = −10' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('checkbox', { name: 'with your changes of the network' }).uncheck();
    await expect(page.getByText('Your edits of the network stay with you')).toBeVisible();
    await page.keyboard.press('Escape');
    await badge(page).getByRole('button', { name: 'put it back' }).click();
    await expect(badge(page)).toHaveCount(0);
    await expect.poll(() => biasNow(page)).toBe(own);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(badge(page)).toBeVisible();
    await expect.poll(() => biasNow(page)).toBe(-10);
  });
  await test.step('fits its page', async () => {
    await page.locator('.bias-bet .question-choices button').first().click();
    await expectFits(page);
  });
});

test('changes every number in the frame in which the bias changes, and counts the digits of a bet', async ({
  page,
}) => {
  await open(page, path);
  await test.step('changes every number in the frame in which the bias changes', async () => {
    await neuron7(page);
    await expect(slot(page, 'firing')).toContainText('of 500 digits, most');
    await slider(page).focus();
    // Two frames after the key, counted: one in which it is derived and drawn, one to look.
    const texts = await inThisFrame(page, async () => {
      const read = () =>
        ['bias', 'z', 'a', 'formula-z', 'firing'].map(
          (name) => document.querySelector(`.bias-figure [data-slot=${name}]`)?.textContent,
        );
      const before = read();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return { before, after: read(), answer: document.querySelector('[role=status]')?.textContent };
    });
    for (const [index, text] of texts.after.entries()) expect(text).not.toBe(texts.before[index]);
    const outputs = passOf(withBias(-10), 3).activations[3];
    expect(texts.answer).toContain(sayActivation(Math.max(...outputs)));
  });
  await test.step('asks for how many digits a lower bias leaves it firing, and counts them', async () => {
    await page.keyboard.press('Control+z');
    await expect(badge(page)).toHaveCount(0);
    await neuron7(page);
    await expect(slot(page, 'firing')).toContainText('of 500 digits, most');
    const sums = weightedSumsOver(learned, digits.examples, { layer: 1, index: 7 });
    const [before, after] = [countFiring(sums, own), countFiring(sums, own - loweredBy)];
    const right = keptAnswers.indexOf(keptAnswer(before, after));
    const choices = page.locator('.bias-bet .question-choices button');
    const verdict = page.locator('.question-verdict');
    await choices.nth((right + 1) % keptAnswers.length).click();
    await expect(verdict).toHaveText(/^Not so: .* (A bias is no switch|The bias is added whatever)/);
    await choices.nth(right).click();
    await expect(verdict).toHaveText(
      `Right: of 500 digits it fires for ${before} with b = ${formatTerm(own)}, and for ${after} with b = ${formatTerm(own - loweredBy)}, ` +
        `because in ${before - after} of those ${before} its sum is above the limit by ${loweredBy} or less.`,
    );
    await page.getByRole('button', { name: /^Set b/ }).click();
    await expect(slot(page, 'firing')).toContainText(`fires for ${after} of 500`);
  });
});

test('has its bias dragged by a finger at 390 px, with less motion', async ({ phone: page }) => {
  await resize(page, { width: 390, height: 700 });
  await open(page, path);
  await neuron7(page);
  await slider(page).scrollIntoViewIfNeeded();
  const box = await stillBox(slider(page));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await swipe(page, [x, y], [x - 72, y]);
  await expect.poll(() => biasNow(page)).toBeCloseTo(own - 3, 1);
});

test('says that there is no network, and is not moved then', async ({ page }) => {
  await page.route('**/trained.bin', (route) => route.abort());
  await page.goto(path);
  await expect(page.getByText('There is no network now.')).toBeVisible();
  await slider(page).focus();
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('Home');
  expect(await inThisFrame(slider(page), ({ ariaValueNow }) => ariaValueNow)).toBe('0');
  const badges = () => document.querySelectorAll('.edited-badge').length;
  expect(await inThisFrame(page, badges)).toBe(0);
});
