/** What an address asks for is what the page shows. */
import { expect, type Page } from '@playwright/test';
import { crc32 } from '../../src/formats/crc32.ts';
import { writeNetwork } from '../../src/formats/networkFile.ts';
import { writeState } from '../../src/formats/writeLink.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { someNetwork } from '../formats/someNetworks.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, open, readAnswer, setDirective } from './page.ts';
import { inThisFrame } from './reading.ts';

const [, secondFour] = exampleDrawingsOf(4);
const ink = { drawing: { ...secondFour.drawing, penWidthCells: 3.1 }, exampleLabel: null };

test('shows the drawing, the pinned neuron, the pen and the step of a link', async ({ page }) => {
  await open(page, `/?figure=draw#${writeState({ drawing: ink, neuron: { layer: 1, index: 7 }, step: 1 })}`);
  await expect(answerOf(page)).toHaveText(/^4/);
  await expect(page.getByRole('group', { name: 'What lights the neuron' })).toContainText(
    'Hidden layer 1, neuron 7',
  );
  await expect(page.getByLabel('Pen width')).toHaveValue('3.1');
  await expect(page.getByLabel('Steps from your drawing to the inputs')).toHaveValue('1');
  await expect(page.getByText('our example of a')).toBeHidden();
});

test('shows what is in the query, until the # part says otherwise', async ({ page }) => {
  await open(page, '/?figure=draw&drawing=example:7&step=2');
  await expect(answerOf(page)).toHaveText(/^7/);
  await expect(page.getByText('our example of a 7')).toBeVisible();
  await expect(page.getByLabel('Steps from your drawing to the inputs')).toHaveValue('2');
  await page.evaluate(() => {
    window.location.hash = 'drawing=example:1';
  });
  await expect(page.getByText('our example of a 1')).toBeVisible();
  await expect(page.getByLabel('Steps from your drawing to the inputs')).toHaveValue('3');
  await page.evaluate(() => {
    window.location.hash = 'contents';
  });
  // What the link would have done is done by then: the drawing stays.
  expect(await readAnswer(page)).toMatch(/^1/);
});

test('paints its background in the theme that is asked for, whatever the reader’s system says', async ({
  page,
}) => {
  const colours: string[] = [];
  for (const [system, theme] of [
    ['dark', 'light'],
    ['light', 'light'],
    ['light', 'dark'],
    ['dark', 'auto'],
  ] as const) {
    await page.emulateMedia({ colorScheme: system });
    await open(page, `/?figure=draw&theme=${theme}`);
    colours.push(await inThisFrame(page, () => getComputedStyle(document.body).backgroundColor));
  }
  expect(colours[0]).toBe(colours[1]);
  expect(colours[2]).toBe(colours[3]);
  expect(colours[0]).not.toBe(colours[2]);
});

test('shows an example whole at once where less motion is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    const heard = { count: 0 };
    Object.assign(window, { heard });
    window.addEventListener('inklight-prediction', () => {
      heard.count++;
    });
  });
  const answers = () => (window as never as { heard: { count: number } }).heard.count;
  await open(page, '/?figure=draw&motion=reduce');
  expect(await inThisFrame(page, answers)).toBe(1);
  await open(page, '/?figure=draw&motion=auto');
  await expect.poll(() => page.evaluate(answers)).toBeGreaterThan(1);
});

test('offers as many controls as are asked for, and the pad draws with none', async ({ page }) => {
  const buttons = page.getByRole('button');
  await open(page, '/?figure=draw&controls=full');
  await expect.poll(() => buttons.count()).toBeGreaterThan(15);
  await open(page, '/?figure=draw&controls=min');
  // And the one that describes the figure, for whoever cannot see it.
  await expect(buttons).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear' })).toBeVisible();
  await open(page, '/?figure=draw&controls=none');
  await expect(buttons).toHaveCount(1);
  await expect(page.getByRole('slider')).toHaveCount(0);
  const down = [6, 10, 14, 18, 22].map((y) => [14, y] as const);
  await draw(page, { strokes: [down] });
  await expect(answerOf(page)).toHaveText(/^1/);
});

/**
 * Answers for a network file at another host, which does not exist, and which the policy lets the page ask.
 */
async function serveNetwork(page: Page, body: Buffer, headers = { 'access-control-allow-origin': '*' }) {
  await page.route('https://weights.example/n.bin', (route) => route.fulfill({ body, headers }));
  await setDirective(page, '**/?figure=**', 'connect-src *');
  await page.goto('/?figure=draw&motion=reduce&network=https://weights.example/n.bin');
}

test('computes with the network that is asked for, by name or from another host', async ({ page }) => {
  await open(page, '/?figure=draw');
  const trained = await readAnswer(page);
  await open(page, '/?figure=draw&network=plain');
  const plain = await readAnswer(page);
  expect(plain).not.toBe(trained);
  const response = await page.request.get('/networks/plain.bin');
  await serveNetwork(page, await response.body());
  await expect(page.getByRole('status')).toContainText('activation');
  await expect(answerOf(page)).toHaveText(plain);
});

const nan = Buffer.from(writeNetwork(someNetwork([784, 16, 16, 10]), 'float32'));
// The last bias: the four bytes before the checksum.
nan.writeFloatLE(Number.NaN, nan.length - 8);
nan.writeUInt32LE(crc32(nan.subarray(0, -4)), nan.length - 4);

const tenLayers = Buffer.from(writeNetwork(someNetwork([784, 16, 16, 10]), 'int8'));
// The byte that counts the layers: ours writes no more than eight.
tenLayers.writeUInt8(10, 6);
tenLayers.writeUInt32LE(crc32(tenLayers.subarray(0, -4)), tenLayers.length - 4);

test('refuses a network file that is none or cannot be read, in one sentence', async ({ page }) => {
  for (const [what, body, sentence] of [
    ['a byte too large', Buffer.alloc(4_000_001), 'larger than 4,000,000 bytes'],
    ['of another shape', Buffer.from(writeNetwork(someNetwork([784, 10]), 'int8')), 'this one is 784-10'],
    ['of ten layers', tenLayers, '10 layers, where 1 to 8 are possible'],
    ['of NaN', nan, 'not finite'],
    ['that is none', Buffer.from('<!doctype html>'), 'not an Inklight network file'],
  ] as const)
    await test.step(what, async () => {
      await serveNetwork(page, body);
      await expect(page.getByRole('alert')).toContainText('The network could not be loaded:');
      await expect(page.getByRole('alert')).toContainText(sentence);
    });
  // Another host may not let it be read.
  await serveNetwork(page, Buffer.from(''), { 'access-control-allow-origin': 'https://other.example' });
  await expect(page.getByRole('alert')).toContainText('could not be reached');
});
