/** The figure weights: a neuron's weights over the drawing, its terms, and the sums as they run up. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { layOutWeights, weightBox } from '../../src/figures/weights/marks/weightsLayout.ts';
import { addingOrder, runningSums } from '../../src/figures/weights/model/addingUp.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward, prediction } from '../../src/network/forward.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import { accountForNeuron } from '../../src/network/neuronAccount.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatFactor, formatSum, formatTerm, sayActivation } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { expectNoCommitsInStroke, open, showExample } from './page.ts';
import { stillBox } from './reading.ts';

const path = '/?figure=weights';
const network = readNetwork(readFileSync('public/networks/trained.bin'));

function passOf(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return forward(network, normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image);
}

const accountOf = (digit: number, j: number) => accountForNeuron(network, passOf(digit), 0, j);
const brightestFor = (digit: number) => prediction(passOf(digit).activations[1]);

const grid = (page: Page) => page.getByRole('grid', { name: 'The 784 weights' });
const slider = (page: Page) => page.getByRole('slider', { name: 'Contributions added' });
const slot = (page: Page, name: string) => page.locator(`.weights-readout [data-slot=${name}]`);
const choose = (page: Page, j: number) =>
  page.getByLabel('Neuron', { exact: true }).selectOption(`Hidden layer 1, neuron ${j}`);

function termText(digit: number, j: number, cell: number): string {
  const { weights, inputs, contributions } = accountOf(digit, j);
  const [weight, product] = [weights[cell], contributions[cell]];
  const ink = formatFactor(inputs[cell], { weight, product });
  return `Row ${Math.floor(cell / imageSide)}, column ${cell % imageSide}: ink ${ink} × weight ${formatTerm(weight)} = ${formatTerm(product, { isSigned: true })}`;
}

async function pointAtCell(page: Page, cell: number) {
  const box = await stillBox(grid(page));
  const { xPx, yPx, widthPx } = weightBox(layOutWeights(Math.floor(box.width)), cell);
  await page.mouse.move(box.x + xPx + widthPx / 2, box.y + yPx + widthPx / 2);
}

test('says what it adds up, is pointed at by mouse and by keys, asks for a sign, renders nothing in React meanwhile, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  const verdict = page.locator('.question-verdict');
  const bet = (sign: string) => page.getByRole('button', { name: sign });
  const expectHidden = async () => {
    await expect(slot(page, 'state')).toHaveText('Nothing is added up yet: bet first.');
    for (const name of ['positive', 'negative', 'sum']) await expect(slot(page, name)).toHaveText('?');
    await expect(slider(page)).toHaveValue('0');
  };
  await test.step('shows the brightest neuron from the beginning, and no sum of it before the bet', async () => {
    const chosen = page.getByLabel('Neuron', { exact: true }).locator('option:checked');
    await expect(chosen).toHaveText(`Hidden layer 1, neuron ${brightestFor(3)}`);
    await expectHidden();
  });
  await test.step('says the term of the pixel under the mouse, pinned neuron or not', async () => {
    await expect(slot(page, 'term')).toHaveText('Point at a pixel to see its term.');
    await pointAtCell(page, 350);
    await expect(slot(page, 'term')).toHaveText(termText(3, brightestFor(3), 350));
    await choose(page, 5);
    await pointAtCell(page, 406);
    await expect(slot(page, 'term')).toHaveText(termText(3, 5, 406));
    await expect(page.locator('.pointed-weight')).toHaveCount(2);
    await page.mouse.move(2, 2);
    await expect(page.locator('.pointed-weight')).toHaveCount(0);
  });
  await test.step('is walked with keys, pixel by pixel, and each is said with its term', async () => {
    await choose(page, 5);
    await page.keyboard.press('Shift+Tab');
    await grid(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const cell = 14 * imageSide + 14 + 1 + imageSide;
    await expect(slot(page, 'term')).toHaveText(termText(3, 5, cell));
    const nameOfActive = () =>
      grid(page).evaluate((element) => element.ariaActiveDescendantElement?.ariaLabel);
    await expect.poll(nameOfActive).toBe(termText(3, 5, cell));
  });
  await test.step('adds up by a bet on the sign of the sum, and grades it at its end; not for another neuron', async () => {
    await choose(page, 7);
    await expectHidden();
    const { positive, negative, inputs } = accountOf(3, 7);
    const [right, wrong] = positive + negative > 0 ? ['more', 'less'] : ['less', 'more'];
    await bet(`${wrong} than 0`).click();
    await slider(page).press('End');
    await expect(verdict).toContainText(
      `No: ${formatSum([positive, negative])}, because your ink on blue adds`,
    );
    await expect(verdict).toContainText(formatTerm(positive));
    await expect(verdict).toContainText(
      `only the ${inputs.filter((ink) => ink > 0).length} weights under your ink count`,
    );
    await bet('Hide the sum').click();
    await expectHidden();
    await bet(`${right} than 0`).click();
    await slider(page).press('End');
    await expect(verdict).toHaveText(/^Right: .*\d\.$/);
    await choose(page, 8);
    await expect(verdict).toHaveText('');
    await expect(bet(`${right} than 0`)).toHaveAttribute('aria-pressed', 'false');
  });
  await test.step('adds up the contributions of a neuron as the engine does, in both orders, for three digits', async () => {
    for (const [digit, j] of [
      [3, 0],
      [8, 7],
      [0, 15],
    ]) {
      await showExample(page, digit);
      await choose(page, j);
      const { contributions, positive, negative, bias, a } = accountOf(digit, j);
      for (const [order, name, count] of [
        ['place', 'row by row', 300],
        ['size', 'sorted', 60],
      ] as const) {
        await page.getByRole('button', { name }).click();
        await slider(page).fill(String(count));
        const sums = runningSums(contributions, addingOrder(contributions, order));
        await expect(slot(page, 'state')).toHaveText(`After ${count} of the 784 contributions.`);
        await expect(slot(page, 'positive')).toHaveText(formatTerm(sums.positive[count], { isSigned: true }));
        await expect(slot(page, 'negative')).toHaveText(formatTerm(sums.negative[count], { isSigned: true }));
        await expect(slot(page, 'sum')).toHaveText(formatSum([sums.positive[count], sums.negative[count]]));
      }
      await slider(page).press('End');
      await expect(slot(page, 'sum')).toHaveText(formatSum([positive, negative]));
      await expect(slot(page, 'state')).toHaveText(
        `All 784 come to ${formatSum([positive, negative])}. With the bias ${formatTerm(bias, { isSigned: true })}, z = ${formatSum([positive, negative, bias])}, which makes its activation ${sayActivation(a)}.`,
      );
    }
  });
  await test.step('renders nothing in React while the sums follow the pen', async () => {
    await expect(slot(page, 'state')).not.toHaveText('');
    await expectNoCommitsInStroke(page);
  });
  await test.step('asks for a digit where there is none, and fits its page', async () => {
    await bet('Hide the sum').click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.question-text')).toHaveText(/^Draw a digit, then bet/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await bet('more than 0').click();
    await slider(page).press('End');
    await expectFits(page);
  });
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`plays to the end and stops, motion: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await open(page, `${path}&motion=auto`);
    await page.getByRole('button', { name: 'more than 0' }).click();
    await expect(slot(page, 'state')).toHaveText(/^After [1-9]\d* of the 784/);
    await slider(page).fill('700');
    await expect(page.locator('.question-verdict')).toBeEmpty();
    await page.getByRole('button', { name: 'Add up' }).click();
    await expect(slot(page, 'state')).toContainText('All 784 come to');
    await expect(page.locator('.question-verdict')).not.toBeEmpty();
    await expect(page.getByRole('button', { name: 'Add up' })).toBeVisible();
  });
}

test('says the term of a pixel that a finger taps at 390 px', async ({ phone: page }) => {
  await open(page, path);
  await choose(page, 5);
  await grid(page).scrollIntoViewIfNeeded();
  const box = await stillBox(grid(page));
  const { xPx, yPx } = weightBox(layOutWeights(Math.floor(box.width)), 350);
  await page.touchscreen.tap(box.x + xPx + 3, box.y + yPx + 3);
  await expect(slot(page, 'term')).toHaveText(termText(3, 5, 350));
});
