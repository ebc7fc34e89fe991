/**
 * Sums as printed, read off the lesson page for ten digits in turn: in weights, edge-detector, sigmoid and
 * bias for one neuron, and in matrix term by term, in all three layers. Added up as a reader would, and held
 * against the engine.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { gradePicture } from '../../src/figures/edge-detector/model/gradePuzzle.ts';
import { startPainting } from '../../src/figures/edge-detector/model/painting.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { accountForNeuron } from '../../src/network/neuronAccount.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatSum, formatTerm, sayActivation, sayEquals } from '../../src/text/numbers.ts';
import { test } from './keptPage.ts';
import { showOnly } from './page.ts';
import { inThisFrame, resize } from './reading.ts';

const figures = ['weights', 'edge-detector', 'sigmoid', 'bias', 'matrix'];
const digits = Array.from({ length: 10 }, (_, digit) => digit);
const network = readNetwork(readFileSync('public/networks/trained.bin'));

function engineOf(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  const { image } = normalise({ ...drawing, penWidthCells: penWidthCells.initial });
  const account = accountForNeuron(network, forward(network, image), 0, 7);
  return { account, painted: gradePicture(startPainting().weights, { image, isWanted: true }) };
}

const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));
/** All numbers with three decimals in a text, in thousandths. */
const thousandthsIn = (text: string) =>
  (text.match(/[+\u2212]?\d+\.\d{3}/g) ?? []).map((number) => Math.round(read(number) * 1000));
const sumUp = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

/** In the page: what stands in the figures' slots, and the opened product row by row. */
function readFigures() {
  const slots: Record<string, string> = {};
  for (const id of ['weights', 'sigmoid', 'bias', 'matrix'])
    for (const element of document.querySelectorAll<HTMLElement>(`#${id} [data-slot]`))
      slots[`${id} ${element.dataset.slot}`] = element.textContent ?? '';
  slots.painted = document.querySelector('.your-sum span:last-child')?.textContent ?? '';
  const rows = [...document.querySelectorAll('.product-scroll tbody tr')];
  return {
    slots,
    shapes: [...document.querySelectorAll('.matrix-shape')].map((shape) => shape.textContent),
    products: rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
  };
}

type Read = ReturnType<typeof readFigures>;

/**
 * Draws an example, which is there at once with less motion, and reads what all say of it in the next frame.
 */
async function showDigit(page: Page, digit: number): Promise<Read> {
  await page.getByRole('button', { name: `Example ${digit}` }).click();
  return inThisFrame(page, readFigures);
}

/** The neuron's sums, in four figures. */
function checkNeuron({ slots }: Read, digit: number): void {
  const { account, painted } = engineOf(digit);
  const { positive, negative, bias, z, a } = account;
  const printedZ = formatSum([positive, negative, bias]);
  const inSlot = (name: string) => thousandthsIn(slots[name])[0];
  for (const [plus, minus, sum] of [
    ['weights positive', 'weights negative', 'weights sum'],
    ['bias positive', 'bias negative', 'bias weighted-sum'],
    ['bias weighted-sum', 'bias bias', 'bias z'],
  ])
    expect(inSlot(plus) + inSlot(minus), `${digit}: ${sum}`).toBe(inSlot(sum));
  expect(Math.abs(inSlot('bias z') / 1000 - z)).toBeLessThanOrEqual(0.002);
  expect(slots['bias z']).toBe(printedZ);
  expect(slots['bias a']).toBe(sayActivation(a));
  expect(slots['weights positive']).toBe(formatTerm(positive, { isSigned: true }));
  expect(slots['weights state']).toContain(
    `z = ${printedZ}, which makes its activation ${sayActivation(a)}.`,
  );
  expect(slots['sigmoid neuron']).toContain(`z = ${printedZ} for your digit`);
  expect(slots['sigmoid neuron']).toContain(`${sayEquals(sayActivation(a))}.`);
  expect(slots.painted).toContain(
    `sum ${formatTerm(painted.sum)}: ${painted.fires ? 'it fires' : 'it stays'}`,
  );
}

/** A product, opened, and the sums under it. */
function checkProduct({ slots, products }: Read, name: string): void {
  expect(products.length, name).toBeGreaterThan(9);
  const terms = products.map(([, , , product]) => Math.round(read(product) * 1000));
  const [positive, negative, bias, z] = ['positive', 'negative', 'bias', 'z'].map(
    (slot) => thousandthsIn(slots[`matrix ${slot}`])[0],
  );
  expect(sumUp(terms.filter((term) => term > 0)), name).toBe(positive);
  expect(sumUp(terms.filter((term) => term < 0)), name).toBe(negative);
  expect(positive + negative + bias, name).toBe(z);
  const a = Number(slots['matrix a'].replace(/^[<>]\s/, ''));
  expect(Math.abs(1 / (1 + Math.exp(-z / 1000)) - a), name).toBeLessThan(0.006);
  // All at once: an expectation for each would take longer than the page does.
  const wrong = products.filter(([, weight, activation, product]) => {
    // Each comes out on a calculator, within one of its last place.
    const error = Math.round(1000 * read(weight) * read(activation)) - Math.round(1000 * read(product));
    return !(Math.abs(error) <= 1);
  });
  expect(wrong, name).toEqual([]);
}

test('prints sums that add up for ten digits, in every figure that has them', async ({ page }) => {
  await resize(page, { width: 1280, height: 8000 });
  await page.goto('/?motion=reduce');
  // Only the sections that this is about: all of them in view, below the examples.
  await showOnly(page, figures);
  for (const figure of figures)
    await expect(page.locator(`#${figure} .stage`)).toBeInViewport({ timeout: 20_000 });
  await expect(page.getByRole('status')).toContainText('activation');
  await page.getByLabel('A neuron of yours').selectOption('Hidden layer 1, neuron 7');
  await page.getByRole('slider', { name: 'Contributions added' }).press('End');
  for (const [layer, shapes] of [
    ['hidden layer 1', ['16 × 1', '16 × 784', '784 × 1', '16 × 1']],
    ['hidden layer 2', ['16 × 1', '16 × 16', '16 × 1', '16 × 1']],
    ['outputs', ['10 × 1', '10 × 16', '16 × 1', '10 × 1']],
  ] as const) {
    await page.locator('#matrix').getByRole('button', { name: layer, exact: true }).click();
    await expect(page.locator('.matrix-shape')).toHaveText(shapes);
    await page.locator('.matrix-product summary').click();
    await expect(page.locator('.product-scroll tbody tr').first()).toBeVisible();
    for (const digit of digits) {
      const seen = await showDigit(page, digit);
      // Choosing a digit again brings another hand's: the engine is asked about the first.
      if (layer === 'hidden layer 1') checkNeuron(seen, digit);
      checkProduct(seen, `${digit} in ${layer}`);
      expect(seen.shapes).toEqual(shapes);
    }
  }
});
