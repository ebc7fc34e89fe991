/** The figure hope: one drawing through three networks, what their neurons are worth, and the verdict. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { hopeCentre, layOutHope } from '../../src/figures/hope/marks/hopeLayout.ts';
import { labelOf, startBlindTest } from '../../src/figures/hope/model/blindTest.ts';
import { reasonsFor } from '../../src/figures/hope/model/hopePath.ts';
import { type HopeNetwork, hopeNetworks } from '../../src/figures/hope/model/hopeProbe.ts';
import { countEdges, drawStyledDigits, measureHope } from '../../src/figures/hope/model/hopeScore.ts';
import { meanHalfInputs } from '../../src/figures/hope/model/weightSpread.ts';
import { hopeTexts } from '../../src/figures/hope/text.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { readNetworkReport } from '../../src/formats/networkReport.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { partNames } from '../../src/image/parts.ts';
import { findEdges, nameEdge } from '../../src/image/probesOfEdges.ts';
import { forward, prediction } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import type { NeuronPlace } from '../../src/state/NeuronPlace.ts';
import { formatPercent, formatTerm, sayActivation } from '../../src/text/numbers.ts';
import { partTexts } from '../../src/text/partTexts.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, expectNoCommitsInStroke, open, readActiveCell, readAnswer, showExample } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=hope';
/** With all names from the first, in the order of hopeNetworks. */
const named = `${path}&controls=min`;
const texts = hopeTexts.en;
const networks = Object.fromEntries(
  hopeNetworks.map((name) => [name, readNetwork(readFileSync(`public/networks/${name}.bin`))]),
) as Record<HopeNetwork, ReturnType<typeof readNetwork>>;
const reports = Object.fromEntries(
  hopeNetworks.map((name) => [name, readNetworkReport(readFileSync(`public/networks/${name}.json`, 'utf8'))]),
) as Record<HopeNetwork, ReturnType<typeof readNetworkReport>>;
const edgeNames = findEdges(networks.hoped.layers[0]).map((bar) => texts.edge(nameEdge(bar)));

function passOf(name: HopeNetwork, digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return forward(networks[name], normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image);
}

function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const column = (page: Page, name: HopeNetwork) =>
  page.locator('.hope-column').nth(hopeNetworks.indexOf(name));
const grid = (page: Page, name: HopeNetwork) =>
  page.getByRole('grid', { name: texts.networks[name].name, exact: false });
const pointed = (page: Page) => page.locator('.hope-pointed');

/** Where a neuron is on the screen. */
async function placeOf(page: Page, name: HopeNetwork, place: NeuronPlace) {
  const view = grid(page, name);
  await view.scrollIntoViewIfNeeded();
  // Laid out once it is seen; nothing can be pointed at before.
  await expect(view.locator('.edge-name')).toHaveCount(16);
  const box = await stillBox(view);
  const { xPx, yPx } = hopeCentre(layOutHope(Math.floor(box.width)), place)!;
  return { x: box.x + xPx, y: box.y + yPx };
}

test('sends digits through three networks, says why the first reads them so, and names what is under the mouse or come to by keys', async ({
  page,
}) => {
  await open(page, named);
  await test.step('sends a digit through three networks, and says from which parts and edges the first reads it', async () => {
    for (const digit of [9, 3]) {
      await showExample(page, digit);
      for (const name of hopeNetworks) {
        const outputs = passOf(name, digit).activations[3];
        const answer = prediction(outputs);
        await expect(column(page, name).locator('.hope-answer')).toHaveText(
          texts.answer(answer, sayActivation(outputs[answer])),
        );
      }
      const pass = passOf('hoped', digit);
      const sentence = page.locator('.hope-sentence');
      await expect(sentence).toContainText(
        `it reads ${digit} (${sayActivation(pass.activations[3][digit])})`,
      );
      const because = page.locator('.hope-because');
      for (const part of reasonsFor(networks.hoped, pass, { layer: 3, index: digit })) {
        const { name } = partTexts.en[partNames[part.index]];
        const brings = formatTerm(part.contribution, { isSigned: true });
        await expect(sentence).toContainText(`${name} (${sayActivation(part.activation)}, brings ${brings})`);
        const [edge] = reasonsFor(networks.hoped, pass, { layer: 2, index: part.index }, 1);
        await expect(because).toContainText(
          `${name} because of ${edgeNames[edge.index]} (${sayActivation(edge.activation)}, `,
          { timeout: 60_000 },
        );
      }
      await expect(grid(page, 'hoped').locator('.edge-name')).toHaveCount(16);
      const parts = grid(page, 'hoped').locator('.part-name');
      await expect
        .poll(() => parts.allTextContents())
        .toEqual(partNames.map((part) => partTexts.en[part].name));
    }
  });
  await test.step('names what is under the mouse, shows its edge in the drawing, and in the others what it looks like', async () => {
    const bar = page.locator('.hope-picture path');
    await expect(bar).toHaveAttribute('d', '');
    const edge = await placeOf(page, 'hoped', { layer: 1, index: 13 });
    await page.mouse.move(edge.x, edge.y);
    await expect(pointed(page)).toContainText(`Built as hoped: Neuron 13, the edge ${edgeNames[13]}.`, {
      timeout: 60_000,
    });
    await expect(pointed(page)).toContainText(
      /with another in 9\d\.\d\s% of all pairs, and between two more bars in 9/,
    );
    await expect(bar).toHaveAttribute('d', /^M/);
    const part = await placeOf(page, 'hoped', { layer: 2, index: 1 });
    await page.mouse.move(part.x, part.y);
    await expect(pointed(page)).toContainText('The upper loop: a loop in the upper half.');
    const learned = await placeOf(page, 'trained', { layer: 1, index: 2 });
    await page.mouse.move(learned.x, learned.y);
    await expect(pointed(page)).toContainText(
      `Learned by itself: Neuron 2, no name; likes best a bar ${texts.edge(nameEdge(findEdges(networks.trained.layers[0])[2]))}`,
    );
    await page.mouse.move(2, 2);
    await expect(pointed(page)).toHaveText(texts.hint);
  });
  await test.step('is walked with keys; Enter keeps a neuron and Escape lets it go', async () => {
    const view = grid(page, 'hoped');
    await page.getByRole('button', { name: 'a part' }).focus();
    await page.keyboard.press('Tab');
    await expect(view).toBeFocused();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await expect(pointed(page)).toContainText('The upper loop', { timeout: 60_000 });
    const active = () => page.evaluate(readActiveCell);
    await expect.poll(active).toMatch(/upper loop/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.mouse.move(2, 2);
    await view.focus();
    await expect(view).toBeFocused();
    expect(await inThisFrame(pointed(page), (words) => words.textContent)).toContain('The upper loop');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await expect(pointed(page)).toHaveText(texts.hint);
  });
});

test('asks which of three without names has learned, grades it, tells what was measured, is shown a bar and a part, renders nothing in React meanwhile, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('gives no network away before the bet, and asks for a digit', async () => {
    const { order } = startBlindTest(1, true);
    const heads = page.locator('.hope-column h2');
    await expect(heads).toHaveText(['Network A', 'Network B', 'Network C']);
    await expect(page.locator('.hope-figure')).not.toContainText(
      /built as hoped|by itself\b(?!\?|, one)|untrained|waist/i,
    );
    await expect(page.locator('.edge-name').first()).toHaveText('0');
    await expect(page.locator('.tick')).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.question-text')).toHaveText(texts.questionBlank);
    await showExample(page, 3);
    const before = await readAnswer(page);
    await page.getByRole('button', { name: 'Network A' }).last().click();
    const verdict = page.locator('.question-verdict');
    const inputsOf = (name: HopeNetwork) => meanHalfInputs(networks[name].layers[0]).toFixed(0);
    const outputs = passOf('trained', 3).activations[3];
    await expect(verdict).toHaveText(
      texts.verdict({
        chosen: order[0],
        chosenLabel: 'A',
        learned: labelOf({ order, chosen: null, isBlind: true }, 'trained'),
        inputs: { hoped: inputsOf('hoped'), trained: inputsOf('trained'), untrained: inputsOf('untrained') },
        digit: prediction(outputs),
        activation: sayActivation(outputs[prediction(outputs)]),
      }),
    );
    await expect(verdict).toContainText('You looked for what somebody would have programmed');
    await expect(heads).toHaveText(order.map((name) => texts.networks[name].name));
    await expect(answerOf(page)).toHaveText(before);
  });
  await test.step('says in a fold what was measured', async () => {
    const { trained } = networks;
    const seed = 1;
    const digits = finish(drawStyledDigits(seed));
    const score = finish(measureHope(trained, { bars: findEdges(trained.layers[0]), digits, seed }));
    const count = countEdges(score, 'crowded');
    await page.getByText(texts.measured).click();
    const table = page.getByRole('table').first();
    for (const name of ['hoped', 'trained'] as const) {
      const { mnistTest, heldOutWriters } = reports[name];
      for (const { accuracy } of [mnistTest, heldOutWriters])
        await expect(table).toContainText(formatPercent(accuracy));
    }
    const text = page.locator('.hope-verdicts');
    await expect(text).toContainText(`in the network that learned by itself ${count} do`, {
      timeout: 60_000,
    });
    await expect(text).toContainText('the question that the course leaves open');
    await expect(grid(page, 'trained').locator('.tick')).toHaveCount(count);
    await expect(table.getByRole('row', { name: /1,000 digits/ }).getByText('%')).toHaveCount(3, {
      timeout: 60_000,
    });
    await page.getByText('All 32 names').click();
    await expect(page.locator('.hope-names tbody tr')).toHaveCount(32);
  });
  await test.step('is shown a bar by the mouse and by keys, and a part by the hand, and goes back to the drawing', async () => {
    await page.getByRole('button', { name: 'a bar' }).click();
    const sentence = page.locator('.hope-sentence');
    await expect(sentence).toContainText('A bar, ');
    const box = await stillBox(page.locator('.hope-picture'));
    const at = (x: number, y: number) =>
      [box.x + (x / 28) * box.width, box.y + (y / 28) * box.height] as const;
    await page.mouse.move(...at(9, 8));
    await page.mouse.down();
    await page.mouse.move(...at(19, 8), { steps: 3 });
    await page.mouse.up();
    await expect(sentence).toContainText('A bar, level at row 0, column 1.');
    const down = page.getByRole('slider', { name: 'down' });
    await expect(down).toHaveValue('8');
    await down.focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    await expect(sentence).toContainText('A bar, level at row 1, column 1.');
    await page.getByRole('button', { name: 'a part' }).click();
    await page.locator('.hope-part select').selectOption('waist');
    await expect(sentence).toContainText(/wrote a [38], which has the waist/);
    await page.getByRole('button', { name: 'your digit' }).click();
    await expect(sentence).toContainText('it reads 3');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(sentence).toHaveText(texts.noDrawing);
    await expect(page.locator('.hope-answer').last()).toHaveText('draw a digit');
  });
  await test.step('renders nothing in React while the networks follow the pen', async () => {
    await expect(page.locator('.hope-score').getByText('%')).toHaveCount(12, { timeout: 60_000 });
    await expectNoCommitsInStroke(page);
  });
  await test.step('fits its page', () => expectFits(page));
});

test('does without a network that cannot be had, says which are shown, and tries again', async ({ page }) => {
  let isReady = false;
  await page.route('**/networks/hoped.bin', (route) => (isReady ? route.continue() : route.abort()));
  await open(page, `${named}&network=plain`);
  await expect(page.getByText('The lesson computes with another network now')).toBeVisible();
  await expect(column(page, 'hoped').getByRole('alert')).toContainText('could not be loaded');
  await expect(column(page, 'trained').locator('.hope-answer')).toHaveText(/^3 at/);
  isReady = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(column(page, 'hoped').locator('.hope-answer')).toHaveText(/^3 at/);
});

test('shows one network at a time at 390 px, and names what a finger taps', async ({ phone: page }) => {
  await open(page, named);
  await expect(grid(page, 'trained')).toBeHidden();
  await page.getByRole('button', { name: 'Learned by itself' }).tap();
  const place = await placeOf(page, 'trained', { layer: 3, index: 4 });
  await page.touchscreen.tap(place.x, place.y);
  await expect(pointed(page)).toContainText('Learned by itself: Output 4:');
  await expect(pointed(page)).toBeInViewport();
  await page.getByRole('button', { name: 'a bar' }).tap();
  await expect(page.locator('.hope-sentence')).toContainText('A bar, ');
  await page.locator('.hope-picture').tap({ position: { x: 30, y: 120 } });
  await expect(page.locator('.hope-sentence')).toContainText('at row 3, column 0');
});
