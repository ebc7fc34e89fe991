/** The figure outputs: the ten of them, the bet, the slide and its curves; by mouse, finger and keys. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findCrossing, outputsAt, slideCurves } from '../../src/figures/outputs/model/slideCurves.ts';
import { slidePairs } from '../../src/figures/outputs/model/slidePairs.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { formatActivation } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, readAnswer } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=outputs';
const network = readNetwork(readFileSync('public/networks/trained.bin'));
const [fourToNine, oneToSeven] = slidePairs();

const slider = (page: Page) => page.getByRole('slider', { name: /^Slide from/ });
const outputs = (page: Page) => page.locator('.output-button');
const curves = (page: Page) => page.locator('.slide-chart .curves path');
const skip = (page: Page) => page.getByRole('button', { name: 'Show it without a bet' }).click();

/** The ten as printed. */
const printed = (page: Page) => outputs(page).locator('.output-value');

function computed(fraction: number, pair = fourToNine): Float64Array {
  return outputsAt(network, pair, fraction, lastFramingProgress);
}

test('prints what the engine computes all along the slide, takes a bet, lights a curve, and marks its place', async ({
  page,
}) => {
  await open(page, path);
  await test.step('prints ten activations and their sum as the engine computes them, all along the slide', async () => {
    for (const fraction of [0.2, 0.36, 0.5, 1]) {
      await slider(page).fill(String(fraction));
      const activations = computed(fraction);
      await expect(printed(page)).toHaveText(Array.from(activations, formatActivation));
      const sum = activations.reduce((total, activation) => total + activation, 0);
      await expect(page.locator('[data-slot="sum"]')).toContainText(`the ten sum to ${sum.toFixed(2)}.`);
      await expect(page.locator('[data-slot="sum"]')).toContainText('They are not probabilities');
    }
  });
  await test.step('shows the curves after a bet, graded by the drawing half way, with the crossing', async () => {
    const bet = page.getByRole('button', { name: 'bet on output 9' });
    await expect(bet).toBeEnabled();
    await expect(curves(page)).toHaveCount(0);
    await bet.click();
    await expect(curves(page)).toHaveCount(10);
    const middle = computed(0.5);
    const crossing = findCrossing(slideCurves(network, fourToNine, lastFramingProgress), 4, 9)!;
    await expect(page.locator('.question-verdict')).toHaveText(
      `Right. Half way, output 4 has ${formatActivation(middle[4])} and output 9 has ${formatActivation(middle[9])}. ` +
        `The curves of 4 and 9 cross at ${crossing.fraction.toFixed(2)} of the way.`,
    );
    await expect(page.locator('.slide-chart .crossing text')).toHaveText(
      `cross at ${crossing.fraction.toFixed(2)}`,
    );
    await expect(answerOf(page)).toHaveText(/^9/);
  });
  await test.step('lights the curve of the output that is pointed at, by mouse and by keys', async () => {
    await outputs(page).nth(9).hover();
    await expect(curves(page).nth(9)).toHaveAttribute('stroke', 'var(--stage-pointed)');
    await page.mouse.move(2, 2);
    await expect(curves(page).nth(9)).not.toHaveAttribute('stroke', 'var(--stage-pointed)');
    await page.keyboard.press('Tab');
    await outputs(page).nth(4).focus();
    await expect(curves(page).nth(4)).toHaveAttribute('stroke', 'var(--stage-pointed)');
  });
  await test.step('marks the place of the slide until something else is drawn', async () => {
    await expect(page.locator('.slide-chart .here path')).toHaveCount(1);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.slide-chart .here path')).toHaveCount(0);
  });
});

test('slides the reader’s own drawing and every pair, each in one step of undo, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('is one step of undo, however far one slides', async () => {
    const before = await readAnswer(page);
    await slider(page).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await expect(answerOf(page)).toHaveText(/^4/);
    await page.keyboard.press('Control+z');
    await expect(answerOf(page)).toHaveText(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(answerOf(page)).toHaveText(/^4/);
  });
  await test.step('slides the reader’s own drawing to what the network thinks of next', async () => {
    await expect(slider(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'from your drawing' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    await draw(page, lighten(exampleDrawingsOf(4)[0].drawing));
    const own = page.getByRole('button', { name: 'from your drawing' });
    const target = /to a (\d)/.exec(await inThisFrame(own, ({ ariaLabel }) => ariaLabel ?? ''))![1];
    await own.click();
    await slider(page).fill('1');
    await expect(answerOf(page)).toHaveText(new RegExp(`^${target}`));
    await slider(page).fill('0');
    await expect(answerOf(page)).toHaveText(/^4/);
  });
  await test.step('slides other pairs, each from its one digit to its other', async () => {
    for (const { fromDigit, toDigit } of slidePairs()) {
      await page.getByRole('button', { name: `from a ${fromDigit} to a ${toDigit}` }).click();
      await slider(page).fill('1');
      await expect(answerOf(page)).toHaveText(new RegExp(`^${toDigit}`));
      await slider(page).fill('0');
      await expect(answerOf(page)).toHaveText(new RegExp(`^${fromDigit}`));
    }
  });
  await test.step('fits its page', async () => {
    await skip(page);
    await expectFits(page);
  });
});

test('shows each place of the slide at once to those who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, path);
  await page.getByRole('button', { name: 'bet on output 4' }).click();
  await expect(page.locator('.question-verdict')).toContainText('Not this time.');
  const values = await inThisFrame(page, () =>
    Array.from(document.querySelectorAll('.output-value'), ({ textContent }) => textContent),
  );
  expect(values).toEqual(Array.from(computed(0.5), formatActivation));
});

test('asks for no bet where the address asks for fewer controls, and shows the curves at once', async ({
  page,
}) => {
  await open(page, `${path}&controls=min`);
  await page.getByRole('button', { name: 'from a 3 to a 8' }).click();
  await expect(curves(page)).toHaveCount(10);
  await expect(page.locator('.question')).toHaveCount(0);
  await open(page, `${path}&controls=none`);
  await expect(curves(page)).toHaveCount(10);
  await expect(slider(page)).toHaveCount(0);
});

test('works under a finger at 390 px', async ({ phone: page }) => {
  await open(page, path);
  await page.getByRole('button', { name: 'from a 1 to a 7' }).tap();
  await page.getByRole('button', { name: 'bet on output 1' }).tap();
  const seven = formatActivation(computed(0.5, oneToSeven)[7]);
  await expect(page.locator('.question-verdict')).toContainText(`output 7 has ${seven}`);
  const box = await stillBox(slider(page));
  await page.touchscreen.tap(box.x + 10, box.y + box.height / 2);
  await expect(answerOf(page)).toHaveText(/^1/);
});
