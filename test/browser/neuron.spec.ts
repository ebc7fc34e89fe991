/** The figure neuron: a light whose number is to be guessed, a number in hand, its grey. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { askedLight } from '../../src/figures/neuron/model/lightGuess.ts';
import { linkSchema } from '../../src/formats/linkSchema.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { activationPaint } from '../../src/marks/activationPaint.ts';
import { forward } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, expectNoCommitsInStroke, open, showExample, swipe } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const path = '/?figure=neuron';
const network = readNetwork(readFileSync('public/networks/trained.bin'));

function passOf(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return forward(network, normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image);
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Activation of the neuron' });
const number = (page: Page) => page.locator('.neuron-view .number');
const handle = (page: Page) => page.locator('.neuron-handle');

async function middleOfHandle(page: Page): Promise<[number, number]> {
  const { x, y, width, height } = await stillBox(handle(page));
  return [x + width / 2, y + height / 2];
}

async function drag(page: Page, dx: number, dy: number) {
  const [x, y] = await middleOfHandle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

test('asks for the number of a light, is moved by mouse and keys then, renders nothing in React meanwhile, and fits its page', async ({
  page,
}) => {
  const verdict = page.locator('.question-verdict');
  const guess = (value: number) => page.getByRole('button', { name: `I guess ${value}` });
  const lightOf = (digit: number, round: number) => {
    const light = askedLight(passOf(digit), linkSchema.seed.fallback + round);
    if (!light) throw new Error('No light is asked for.');
    return light;
  };
  await open(page, path);
  await test.step('shows a light of the digit without its number, and nothing that tells it', async () => {
    const { place, value } = lightOf(3, 0);
    await expect(page.locator('.question-text')).toContainText(
      `neuron ${place.index} of hidden layer ${place.layer}, lit by your digit`,
    );
    await expect(page.locator('.neuron-view .big')).toHaveAttribute('fill', activationPaint(value));
    await expect(number(page)).toHaveText('?');
    await expect(page.locator('[data-slot=activation]')).toHaveText('?');
    await expect(page.locator('[data-slot=grey]')).toHaveText('?');
    await expect(page.locator('.neuron-view .marker')).toBeHidden();
    await expect(slider(page)).toBeDisabled();
    await expect(slider(page)).toHaveValue('0');
    const greys = page.locator('.neuron-view .slice');
    const greysNow = () =>
      greys.evaluateAll((slices) => new Set(slices.map((slice) => getComputedStyle(slice).fill)).size);
    await expect.poll(greysNow).toBe(1);
    await drag(page, 0, -200);
    await expect(page.locator('.neuron-view .big')).toHaveAttribute('fill', activationPaint(value));
  });
  await test.step('says how far off a guess is, and why; the nearest one is right', async () => {
    for (const round of [0, 1]) {
      const { value } = lightOf(3, round);
      const nearest = Math.round(value * 10) / 10;
      const far = nearest > 0.5 ? 0.1 : 0.9;
      await guess(round === 0 ? far : nearest).click();
      await expect(number(page)).toHaveText(value.toFixed(2));
      if (round === 0) {
        const way = far > value ? 'high' : 'low';
        await expect(verdict).toContainText(
          `${value.toFixed(2)}: your ${far} is ${Math.abs(far - value).toFixed(2)} too ${way}. You went by the light`,
        );
        await expect(page.locator('.neuron-view .guess')).toHaveText(`you: ${far}`);
      } else {
        const mean =
          (Math.abs((lightOf(3, 0).value > 0.55 ? 0.1 : 0.9) - lightOf(3, 0).value) +
            Math.abs(nearest - value)) /
          2;
        await expect(verdict).toHaveText(/^Right, as near as a tenth can be: neuron \d+ of hidden layer/);
        await expect(verdict).toContainText(`After 2 lights you miss by ${mean.toFixed(2)} on average.`);
      }
      await page.getByRole('button', { name: 'Another light' }).click();
      await expect(verdict).toBeEmpty();
      await expect(number(page)).toHaveText('?');
    }
  });
  await test.step('another drawing is another light; a blank pad asks for a digit, and has a number in hand', async () => {
    await guess(0.5).click();
    await expect(verdict).not.toBeEmpty();
    await showExample(page, 5);
    await expect(verdict).toBeEmpty();
    const { value } = lightOf(5, 2);
    await expect(page.locator('.neuron-view .big')).toHaveAttribute('fill', activationPaint(value));
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.question-text')).toHaveText(/^Draw a digit/);
    await expect(number(page)).toHaveText(/^0\.\d\d$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(number(page)).toHaveText('?');
  });
  await page.getByRole('button', { name: 'without a guess' }).click();
  await expect(number(page)).toHaveText(lightOf(5, 2).value.toFixed(2));
  await test.step('is dragged up to 1.00 and down to 0.00, its grey value and its light with it', async () => {
    await drag(page, 0, -400);
    await expect(number(page)).toHaveText('1.00');
    await expect(page.locator('[data-slot=grey]')).toHaveText('255 of 255');
    await expect(page.locator('.neuron-view .big')).toHaveAttribute('fill', activationPaint(1));
    await drag(page, 0, 120);
    await expect(number(page)).toHaveText('0.50');
    await expect(page.locator('[data-slot=grey]')).toHaveText('128 of 255');
    await expect(page.getByText('In between: half active, grey.')).toBeVisible();
    await drag(page, -300, 0);
    await expect(number(page)).toHaveText('0.00');
    await expect(page.locator('.neuron-view .big')).toHaveAttribute('fill', activationPaint(0));
  });
  await test.step('is moved with keys, by hundredths and to its ends', async () => {
    await slider(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(number(page)).toHaveText('0.99');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '0.99, grey value 252 of 255');
    await page.keyboard.press('Home');
    await expect(number(page)).toHaveText('0.00');
  });
  await test.step('renders nothing in React while the network follows the pen', async () => {
    await expectNoCommitsInStroke(page);
  });
  await test.step('fits its page', () => expectFits(page));
});

test('has no light to guess without a network, and is dragged all the same', async ({ page }) => {
  await page.route('**/trained.bin', (route) => route.abort());
  await page.goto(path);
  await expect(answerOf(page)).toHaveText('no network');
  await expect(number(page)).toHaveText('0.72');
  await drag(page, 0, -400);
  await expect(number(page)).toHaveText('1.00');
});

test('is dragged sideways by a finger at 390 px, and scrolls under one that moves up', async ({
  phone: page,
}) => {
  await resize(page, { width: 390, height: 600 });
  await open(page, path);
  await page.getByRole('button', { name: 'I guess 0.5' }).tap();
  await handle(page).scrollIntoViewIfNeeded();
  const drag = async (dx: number, dy: number) => {
    const [x, y] = await middleOfHandle(page);
    await swipe(page, [x, y], [x + dx, y + dy]);
  };
  await drag(90, 0);
  await expect(number(page)).toHaveText('1.00');
  const before = await inThisFrame(page, () => scrollY);
  await drag(0, -120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
});
