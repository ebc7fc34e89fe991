/** The figure outputs: the ten of them, the bet, the slide and its curves; by mouse, finger and keys. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { decidingNeuron } from '../../src/figures/outputs/model/decidingNeuron.ts';
import { passAt } from '../../src/figures/outputs/model/slideCurves.ts';
import { slidePairs } from '../../src/figures/outputs/model/slidePairs.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { lastFramingProgress } from '../../src/state/framingSteps.ts';
import { rankOutputs } from '../../src/state/rankOutputs.ts';
import { formatTerm, sayActivation } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, readAnswer } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=outputs';
const network = readNetwork(readFileSync('public/networks/trained.bin'));
const [sevenToThree, , oneToSeven] = slidePairs();

const slider = (page: Page) => page.getByRole('slider', { name: /^Slide from/ });
const outputs = (page: Page) => page.locator('.output-button');
const curves = (page: Page) => page.locator('.slide-chart .curves path');
const skip = (page: Page) => page.getByRole('button', { name: 'Show it without a bet' }).click();

/** The ten as printed. */
const printed = (page: Page) => outputs(page).locator('.output-value');
const verdict = (page: Page) => page.locator('.question-verdict');
const calls = (page: Page) => page.locator('[data-slot=calls]');

const computed = (fraction: number, pair = sevenToThree) =>
  passAt(network, pair, fraction, lastFramingProgress);

/** What is said of the picture at a place. */
function callsAt(fraction: number, pair = sevenToThree): string {
  const outputsThere = computed(fraction, pair).activations[3];
  const { digit, next } = rankOutputs(outputsThere);
  const named = `${digit === 8 ? 'an' : 'a'} ${digit} (${sayActivation(outputsThere[digit])})`;
  return `The network calls this ${named}; next comes ${next} (${sayActivation(outputsThere[next])}).`;
}

test('asks what the picture in the middle is called, grades it by the network, shows the curves, and leaves the drawing', async ({
  page,
}) => {
  await open(page, path);
  const before = await readAnswer(page);
  const ten = await inThisFrame(page, () =>
    Array.from(document.querySelectorAll('.output-value'), ({ textContent }) => textContent),
  );
  await test.step('prints the ten activations of the reader’s digit, and their sum', async () => {
    const sum = ten.reduce((total, text) => total + Number(text), 0);
    const slot = page.locator('[data-slot="sum"]');
    await expect(slot).toContainText(/For your digit the ten sum to \d\.\d\d\./);
    const said = /sum to (\S+)\. /.exec(await inThisFrame(slot, ({ textContent }) => textContent ?? ''));
    expect(Math.abs(Number(said?.[1]) - sum)).toBeLessThan(0.06);
    await expect(slot).toContainText('They are not probabilities');
  });
  await test.step('tells nothing before the bet, and then why', async () => {
    await expect(curves(page)).toHaveCount(0);
    await expect(calls(page)).toHaveText('This picture is given to the network.');
    await slider(page).fill('0.2');
    await page.getByRole('button', { name: 'I call it 3' }).click();
    await page.getByRole('button', { name: 'bet on output 7' }).click();
    await expect(curves(page)).toHaveCount(10);
    const pass = computed(0.5);
    const { index, activation, toOne, toOther } = decidingNeuron(network, pass, 2, 7);
    const [two, seven] = [2, 7].map((digit) => sayActivation(pass.activations[3][digit]));
    const signed = (value: number) => formatTerm(value, { isSigned: true });
    await expect(verdict(page)).toHaveText(
      `Not so. The network calls it a 2 (${two}), and you a 3; output 7 has ${seven}. ` +
        `Because neuron ${index} of hidden layer 2, at ${sayActivation(activation)}, ` +
        `adds ${signed(toOne)} to output 2 and ${signed(toOther)} to output 7. ` +
        'It stores no pictures of a 7 and a 3 to choose from: each of ten outputs adds up for itself, and any can win.',
    );
    await expect(page.locator('.outputs-way')).toHaveText(
      /^On the way it is a 7 up to 0\.\d\d of the way, a 2 up to 0\.\d\d of the way, then a 3\.$/,
    );
    await expect(calls(page)).toHaveText(callsAt(0.5));
  });
  await test.step('says what the network calls the picture at any place, by slider and by the five pictures', async () => {
    for (const fraction of [0.2, 0.36, 1]) {
      await slider(page).fill(String(fraction));
      await expect(calls(page)).toHaveText(callsAt(fraction));
    }
    await page.getByRole('button', { name: /^25 % of the way from 7 to 3/ }).click();
    await expect(calls(page)).toHaveText(callsAt(0.25));
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '25 % of the way from 7 to 3, read as 7');
  });
  await test.step('leaves the reader’s digit and its ten outputs as they were', async () => {
    await expect(answerOf(page)).toHaveText(before);
    await expect(printed(page)).toHaveText(ten.map(String));
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
  await test.step('asks again, with another pair too, and praises who is right', async () => {
    await page.getByRole('button', { name: 'Bet again' }).click();
    await expect(verdict(page)).toHaveText('');
    await page.getByRole('button', { name: 'bet on output 2' }).click();
    await expect(verdict(page)).toHaveText(/^Right\. The network calls it a 2 .* to output 3\.$/);
    await page.getByRole('button', { name: 'from a 1 to a 7' }).click();
    await expect(verdict(page)).toHaveText('');
    await page.getByRole('button', { name: 'bet on output 1' }).click();
    await expect(verdict(page)).toContainText('Half way for the pen is not half way for the network');
  });
  await test.step('fits its page', async () => expectFits(page));
});

test('slides the reader’s own drawing to what the network thinks of next, and leaves it on the pad', async ({
  page,
}) => {
  await open(page, path);
  await expect(slider(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'from your drawing' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await draw(page, lighten(exampleDrawingsOf(4)[0].drawing));
  const own = page.getByRole('button', { name: 'from your drawing' });
  const target = /to a (\d)/.exec(await inThisFrame(own, ({ ariaLabel }) => ariaLabel ?? ''))![1];
  await own.click();
  await skip(page);
  await expect(verdict(page)).toHaveText(/^The network calls it an? \d/);
  await slider(page).fill('1');
  await expect(calls(page)).toContainText(`calls this ${target === '8' ? 'an' : 'a'} ${target} `);
  await slider(page).fill('0');
  await expect(calls(page)).toContainText('calls this a 4 ');
  await expect(answerOf(page)).toHaveText(/^4/);
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
  await page.getByRole('button', { name: 'bet on output 7' }).tap();
  await expect(verdict(page)).toContainText('Right. The network calls it a 7');
  const box = await stillBox(slider(page));
  await page.touchscreen.tap(box.x + 10, box.y + box.height / 2);
  await expect(calls(page)).toHaveText(/calls this a 1 /);
  await page.getByRole('button', { name: /^100 % of the way/ }).tap();
  await expect(calls(page)).toHaveText(callsAt(1, oneToSeven));
});
