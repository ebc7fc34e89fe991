/** The figure neuron: a number in hand, its grey, real neurons that hold about as much, and a bet. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  comparablePair,
  nearestNeurons,
  nearestPixels,
} from '../../src/figures/neuron/model/nearestActivations.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { activationPaint } from '../../src/marks/colours.ts';
import { forward } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatActivation } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, expectNoCommitsInStroke, open, showExample, swipe } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const path = '/?figure=neuron';
const network = readNetwork(readFileSync('public/networks/trained.bin'));

function activationsOf(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return forward(network, normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image).activations;
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Activation of the neuron' });
const number = (page: Page) => page.locator('.neuron-view .number');
const handle = (page: Page) => page.locator('.neuron-handle');
const values = (page: Page, kind: string) => page.getByRole('list', { name: kind }).locator('.held-value');

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

test('is moved by mouse and by keys, lights what holds as much, asks, renders nothing in React meanwhile, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('is dragged up to 1.00 and down to 0.00, its grey value and its light with it', async () => {
    await expect(number(page)).toHaveText('0.72');
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
  await test.step('lights a listed neuron on the scale, and keeps it by a click', async () => {
    const ringed = page.locator('.neuron-view .held-ring');
    const first = page.getByRole('list', { name: 'Neurons that hold' }).getByRole('button').first();
    await first.hover();
    await expect(ringed).toHaveCount(1);
    await page.mouse.move(2, 2);
    await expect(ringed).toHaveCount(0);
    await first.click();
    await page.mouse.move(2, 2);
    const rings = await inThisFrame(page, () => document.querySelectorAll('.neuron-view .held-ring').length);
    expect(rings).toBe(1);
    await page.keyboard.press('Escape');
    await expect(ringed).toHaveCount(0);
  });
  await test.step('asks which of two neurons holds more, and the network grades the bet', async () => {
    for (const round of [0, 1]) {
      const pair = comparablePair(activationsOf(3), 1 + round)!;
      const bright = pair[0].activation > pair[1].activation ? 0 : 1;
      const choices = page.locator('.neuron-bet .question-choices button');
      // Right the first time, wrong the second.
      await choices.nth(round === 0 ? bright : 1 - bright).click();
      const verdict = page.locator('.question-verdict');
      await expect(verdict).toHaveText(round === 0 ? /^Right: / : /^The other one: /);
      await expect(verdict).toContainText(`holds ${formatActivation(pair[bright].activation)},`);
      await expect(verdict).toContainText(`only ${formatActivation(pair[1 - bright].activation)}`);
      await page.getByRole('button', { name: 'Another pair' }).click();
      await expect(verdict).toHaveText('');
    }
  });
  await test.step('shows a listed neuron as light as it is, whatever was bet', async () => {
    // The pair after the two that were asked about.
    const pair = comparablePair(activationsOf(3), 3)!;
    const choices = page.locator('.neuron-bet .question-choices button');
    await choices.first().click();
    await expect(page.locator('.question-verdict')).not.toHaveText('');
    for (const [index, { activation }] of pair.entries()) {
      await expect(choices.nth(index)).toHaveCSS('opacity', '1');
      await expect(choices.nth(index).locator('i')).toHaveAttribute(
        'style',
        `background: ${activationPaint(activation)};`,
      );
    }
  });
  await test.step('lists the neurons and pixels of a digit that hold about as much, as the engine computes them', async () => {
    for (const digit of [3, 5]) {
      await showExample(page, digit);
      const activations = activationsOf(digit);
      for (const value of [0, 0.3, 0.65]) {
        await slider(page).fill(String(value));
        await expect(number(page)).toHaveText(value.toFixed(2));
        const printed = (numbers: ReturnType<typeof nearestNeurons>) =>
          numbers.map(({ activation }) => formatActivation(activation));
        await expect(values(page, 'Neurons that hold about that much')).toHaveText(
          printed(nearestNeurons(activations, value, 3)),
        );
        await expect(values(page, 'Pixels of your digit')).toHaveText(
          printed(nearestPixels(activations, value, 3)),
        );
      }
    }
  });
  await test.step('renders nothing in React while the network follows the pen', async () => {
    await expectNoCommitsInStroke(page);
  });
  await test.step('fits its page', () => expectFits(page));
});

test('has no neurons lit by a drawing without a network, and is dragged all the same', async ({ page }) => {
  await page.route('**/trained.bin', (route) => route.abort());
  await page.goto(path);
  await expect(answerOf(page)).toHaveText('no network');
  await expect(number(page)).toHaveText('0.72');
  await drag(page, 0, -400);
  await expect(number(page)).toHaveText('1.00');
  // No dot on the canvas beside the scale.
  const isBlank = await inThisFrame(
    page.locator('.neuron-drawing canvas'),
    (canvas) =>
      canvas instanceof HTMLCanvasElement &&
      canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.every((value) => value === 0),
  );
  expect(isBlank).toBe(true);
});

test('is dragged sideways by a finger at 390 px, and scrolls under one that moves up', async ({
  phone: page,
}) => {
  await resize(page, { width: 390, height: 600 });
  await open(page, path);
  // The dots are painted over the scale: at the heights of what they hold only where both pictures are one.
  const boxes = await inThisFrame(page, () =>
    ['svg', 'canvas'].map((tag) => {
      const { x, y, width, height } = (
        document.querySelector(`.neuron-drawing ${tag}`) as Element
      ).getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );
  expect(boxes[1]).toEqual(boxes[0]);
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
