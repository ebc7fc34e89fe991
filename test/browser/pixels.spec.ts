/** The figure pixels: pixel and neuron are one thing; the picture unrolls into the column and back. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { shuffledPlaces, shuffleOutcome } from '../../src/figures/pixels/model/shuffle.ts';
import { linkSchema } from '../../src/formats/linkSchema.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { layOutColumn, neuronBox, pixelBox } from '../../src/marks/columnLayout.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatTerm, sayActivation, sayInput } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { expectNoCommits, open, readActiveCell, showExample } from './page.ts';
import { eventually, inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=pixels';
const { drawing } = exampleDrawingsOf(3)[0];
const { image } = normalise({ ...drawing, penWidthCells: penWidthCells.initial });

const network = readNetwork(readFileSync('public/networks/trained.bin'));
// Of the seed of addresses that say none.
const { neuron, pictureAlone } = shuffleOutcome(network, image, shuffledPlaces(linkSchema.seed.fallback));

const view = (page: Page) => page.getByRole('grid', { name: 'The picture’s pixels' });
const slider = (page: Page) => page.getByRole('slider', { name: 'Rows unrolled into the column' });
/** What is printed of the pixel that is pointed at. */
const readout = (page: Page) => page.locator('.pixels-readout dd');

function expected(k: number): string[] {
  const [row, column] = [Math.floor(k / 28), k % 28];
  return [
    `row ${row}, column ${column}`,
    `28 × ${row} + ${column} = ${k}`,
    `${Math.round(255 * image[k])} of 255`,
    sayInput(image[k]),
  ];
}

/** Tells the place of each pixel on the screen, or of its neuron in the column. */
async function findPlaces(page: Page, part = pixelBox) {
  const box = await stillBox(view(page));
  const layout = layOutColumn(Math.floor(box.width));
  return (k: number): [number, number] => {
    const { xPx, yPx, widthPx, heightPx } = part(layout, k);
    return [box.x + xPx + widthPx / 2, box.y + yPx + heightPx / 2];
  };
}

/** The shuffled picture: its pixels as one text, and how bright they are all together. */
const shotOf = (page: Page) =>
  inThisFrame(page.locator('.shuffle canvas').first(), (canvas) => {
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 28, 28) ?? {
      data: [],
    };
    return { pixels: data.join(), sum: Array.from(data).reduce((sum, part) => sum + part, 0) };
  });
/** In the page: the ink of the pad beside the figure. */
const readPad = () => document.querySelector<HTMLCanvasElement>('.pad canvas')?.toDataURL();

test('says the brightest pixel, then each that is pointed at, keeps one, and renders nothing in React meanwhile', async ({
  page,
}) => {
  await open(page, path);
  await test.step('says something before it is touched: the brightest pixel, with the picture half unrolled', async () => {
    const brightest = Math.max(...image);
    await expect(readout(page).nth(3)).toHaveText(sayInput(brightest));
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^(9|1\d) of 28 rows$/);
  });
  await test.step('prints a pixel, pointed at in the picture or in the column, as the network is given it', async () => {
    const pixelAt = await findPlaces(page);
    for (const k of [0, 250, 263, 401, 544, 783]) {
      await page.mouse.move(...pixelAt(k));
      await expect(readout(page)).toHaveText(expected(k));
      await expect(page.locator('.pixels-view .lens.pointed .index')).toHaveText(String(k));
    }
    const neuronAt = await findPlaces(page, neuronBox);
    await page.mouse.move(...neuronAt(406));
    await eventually(async () => {
      const [place, index] = await readout(page).allTextContents();
      // A screen pixel of the column is more than one neuron.
      const k = Number(index.split('= ')[1]);
      expect(Math.abs(k - 406)).toBeLessThanOrEqual(2);
      expect(place).toBe(expected(k)[0]);
    });
  });
  await test.step('lights the pixel on the pad, and keeps it by a click', async () => {
    const [x, y] = (await findPlaces(page))(401);
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    const kept = await inThisFrame(page, () => ({
      index: document.querySelectorAll('.pixels-readout dd')[1].textContent,
      lit: document.querySelectorAll('.pad-marks g rect').length,
    }));
    expect(kept).toEqual({ index: '28 × 14 + 9 = 401', lit: 1 });
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    await expect(page.locator('.pad-marks g rect')).toHaveCount(0);
  });
  await test.step('renders nothing in React while one points from pixel to pixel', async () => {
    const pixelAt = await findPlaces(page);
    await page.mouse.move(...pixelAt(100));
    await expect(readout(page)).toHaveText(expected(100));
    await expectNoCommits(page, async () => {
      for (const k of [101, 130, 250, 401]) await page.mouse.move(...pixelAt(k));
      await expect(readout(page)).toHaveText(expected(401));
    });
  });
});

test('unrolls to the end and back, stopped and dragged on the way', async ({ page }) => {
  await open(page, `${path}&motion=auto`);
  await page.getByRole('button', { name: 'Unroll' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '28 of 28 rows');
  await page.getByRole('button', { name: 'Roll up' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(slider(page)).not.toHaveValue('28');
  // The mouse is still on the button that stops it, and is pressed at once, before it has rolled up.
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Roll up' })).toBeVisible();
  const rowsNow = () => inThisFrame(slider(page), (range) => Number((range as HTMLInputElement).value));
  const stopped = await rowsNow();
  expect(stopped).toBeLessThan(28);
  expect(await rowsNow()).toBe(stopped);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '0 of 28 rows');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveValue('1');
});

test('asks what a shuffled picture is read as, is walked with keys, draws a neuron where its row has arrived, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('asks what a shuffled picture is read as, and grades by the network that is shuffled with it', async () => {
    const verdict = page.locator('.question-verdict');
    const read = (name: string) => page.locator(`.shuffle-readings [data-slot=${name}]`);
    const ink = await inThisFrame(page, readPad);
    await expect(read('ordered')).toHaveText('3, > 0.999');
    await expect(read('shuffled')).toHaveText('?');
    const before = await shotOf(page);
    await page.getByRole('button', { name: 'something else' }).click();
    await expect(verdict).toContainText('No: 3, at > 0.999, in both orders, and so are all ten outputs.');
    await expect(verdict).toContainText(
      `neuron ${neuron.index} of hidden layer 1 has ${formatTerm(neuron.sum)} in order and ${formatTerm(neuron.sum)} shuffled.`,
    );
    await expect(verdict).toContainText('if it stored pictures');
    await expect(read('shuffled')).toHaveText('3, > 0.999');
    await page.getByRole('button', { name: 'exactly as before' }).click();
    await expect(verdict).toContainText(
      `Shuffle the picture alone, and its brightest output is ${pictureAlone.digit}, at ${sayActivation(pictureAlone.activation)}.`,
    );
    // Every place is another, and as bright all together.
    await expect.poll(() => shotOf(page).then(({ pixels }) => pixels)).not.toBe(before.pixels);
    await expect.poll(() => shotOf(page).then(({ sum }) => sum)).toBe(before.sum);
    expect(await inThisFrame(page, readPad)).toBe(ink);
    await page.getByRole('button', { name: 'Put all back' }).click();
    await expect.poll(() => shotOf(page).then(({ pixels }) => pixels)).toBe(before.pixels);
  });
  await test.step('holds for another drawing, and asks for one where there is none', async () => {
    await showExample(page, 7);
    await expect(page.locator('.question-verdict')).toContainText('Right: 7, at 0.996, in both orders');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByText('Draw a digit, then bet')).toBeVisible();
    await expect(page.locator('.question-verdict')).toBeEmpty();
    await page.getByRole('button', { name: 'Undo' }).click();
    await showExample(page, 3);
  });
  await test.step('is walked with keys alone, and says pixel and neuron', async () => {
    await expect(view(page)).toBeVisible();
    const active = () => page.evaluate(readActiveCell);
    await page.getByRole('button', { name: 'Clear' }).focus();
    for (let tab = 0; tab < 8 && !(await inThisFrame(page, readActiveCell)); tab++)
      await page.keyboard.press('Tab');
    await expect.poll(active).toMatch(/^row \d+, column \d+: neuron \d+, grey value \d+ of 255, activation/);
    await page.keyboard.press('Home');
    await expect.poll(active).toMatch(/^row \d+, column 0: /);
    for (let row = 0; row < 28; row++) await page.keyboard.press('ArrowUp');
    await expect.poll(active).toMatch(/^row 0, column 0: neuron 0, grey value 0 of 255, activation 0$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).toMatch(/^row 1, column 1: neuron 29/);
    await expect(readout(page).nth(1)).toHaveText('28 × 1 + 1 = 29');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(active).toBeNull();
    expect(await inThisFrame(readout(page).nth(1), ({ textContent }) => textContent)).toBe('28 × 1 + 1 = 29');
  });
  await test.step('draws a neuron where its row has arrived, and not before', async () => {
    const box = await stillBox(view(page));
    const layout = layOutColumn(Math.floor(box.width));
    const { xPx, yPx, heightPx } = neuronBox(layout, 13 * 28);
    // The column's middle at row 13, which the 3 crosses.
    const columnAt = [xPx + 8, yPx, Math.floor(heightPx * 28)];
    const brightness = () =>
      page.locator('.pixels-view canvas').evaluate((canvas, [x, y, height]) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0;
        const ratio = canvas.width / canvas.clientWidth;
        const { data } = canvas.getContext('2d')!.getImageData(x * ratio, y * ratio, 1, height * ratio);
        return Math.max(...data.filter((_, index) => index % 4 === 0));
      }, columnAt);
    await slider(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(brightness).toBeLessThan(40);
    await page.keyboard.press('End');
    await expect.poll(brightness).toBeGreaterThan(150);
  });
  await test.step('fits its page', async () => {
    await expectFits(page);
  });
});

test('is pointed at by a finger at 390 px, in the picture and in the lens', async ({ phone: page }) => {
  await open(page, path);
  await page.touchscreen.tap(...(await findPlaces(page))(401));
  await expect(readout(page)).toHaveText(expected(401));
  const next = await stillBox(page.locator('.pixels-view .lens').nth(5));
  await page.touchscreen.tap(next.x + next.width / 2, next.y + next.height / 2);
  await expect(readout(page)).toHaveText(expected(402));
});
