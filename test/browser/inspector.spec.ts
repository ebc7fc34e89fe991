/** The inspector: every number read off the page adds up; reached by mouse, finger and keys. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatActivation } from '../../src/text/numbers.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { countCommits, open, settle } from './page.ts';

/** The picture of our first example of a digit, drawn with the pen that the page begins with. */
function examplePicture(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image;
}

const network = readNetwork(readFileSync('public/networks/trained.bin'));

/** What a reader makes of a printed number. */
const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));

/** Middles of the 42 circles on the screen: [layer][neuron]. */
function middles(page: Page): Promise<{ x: number; y: number }[][]> {
  return page.locator('g.layer').evaluateAll((layers) =>
    layers.map((layer) =>
      Array.from(layer.querySelectorAll('.body'), (body) => {
        const { left, top, width, height } = body.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    ),
  );
}

/** Every printed piece of the inspector that is on the screen, two frames from now. */
async function readSlots(page: Page): Promise<Record<string, string>> {
  return page.locator('.inspector').evaluate(async (inspector) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const spans = Array.from(inspector.querySelectorAll<HTMLElement>('span[data-slot]'));
    return Object.fromEntries(
      spans.filter((span) => span.checkVisibility()).map((span) => [span.dataset.slot, span.textContent]),
    );
  });
}

const inspector = (page: Page) => page.getByRole('group', { name: 'What lights the neuron' });

/** What is printed of each neuron in turn, as a mouse passes over all of them, frame by frame: [layer][neuron]. */
function readAll(page: Page): Promise<Record<string, string>[][]> {
  return page.locator('.network-frame').evaluate(async (frame) => {
    const inspector = document.querySelector('.inspector')!;
    const read: Record<string, string>[][] = [];
    for (const layer of frame.querySelectorAll('g.layer')) {
      const ofLayer: Record<string, string>[] = [];
      for (const body of layer.querySelectorAll('.body')) {
        const { left, top, width, height } = body.getBoundingClientRect();
        const place = { clientX: left + width / 2, clientY: top + height / 2 };
        frame.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, isPrimary: true, pointerType: 'mouse', ...place }),
        );
        await new Promise(requestAnimationFrame);
        const slots = Array.from(inspector.querySelectorAll<HTMLElement>('span[data-slot]'));
        ofLayer.push(
          Object.fromEntries(
            slots
              .filter((slot) => slot.checkVisibility())
              .map((slot) => [slot.dataset.slot, slot.textContent]),
          ),
        );
      }
      read.push(ofLayer);
    }
    return read;
  });
}

test('prints sums that add up, of all 42 neurons, for each digit, in the frame after the mouse has come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  for (let digit = 0; digit < 10; digit++) {
    await page.getByRole('button', { name: `Example ${digit}` }).click();
    await settle(page);
    const pass = forward(network, examplePicture(digit));
    for (const [layer, neurons] of (await readAll(page)).entries()) {
      for (const [j, slots] of neurons.entries()) {
        const name = layer < 2 ? `Hidden layer ${layer + 1}, neuron ${j}` : `Output ${j}`;
        expect(slots.title).toBe(name);
        const [positive, negative, bias, z] = [slots.positive, slots.negative, slots.bias, slots.z].map(read);
        expect(z, `${name} of a ${digit}`).toBe(Math.round(1000 * (positive + negative + bias)) / 1000);
        expect(Math.abs(z - pass.zs[layer][j])).toBeLessThanOrEqual(0.002);
        expect(slots.a).toBe(formatActivation(1 / (1 + Math.exp(-pass.zs[layer][j]))));
        expect(Math.abs(read(slots.a) - 1 / (1 + Math.exp(-z)))).toBeLessThanOrEqual(0.006);
      }
    }
  }
});

test('prints an input as a grey value and an activation, as the network was given them', async ({ page }) => {
  await open(page);
  const image = examplePicture(3);
  const lit = image.findIndex((intensity) => intensity > 0.2 && intensity < 0.9);
  await page.getByRole('grid', { name: 'The network' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  for (let step = 0; step < 3; step++) await page.keyboard.press('PageUp');
  for (let step = 0; step < 28; step++) await page.keyboard.press('ArrowUp');
  for (let step = 0; step < 27; step++) await page.keyboard.press('ArrowLeft');
  for (let row = 0; row < Math.floor(lit / 28); row++) await page.keyboard.press('ArrowDown');
  for (let column = 0; column < lit % 28; column++) await page.keyboard.press('ArrowRight');
  const slots = await readSlots(page);
  expect(slots.title).toBe(`Input ${lit}, row ${Math.floor(lit / 28)}, column ${lit % 28}`);
  expect(slots.grey).toBe(String(Math.round(255 * image[lit])));
  expect(slots['input-activation']).toBe(formatActivation(image[lit]));
});

test('opens on hover, stays when pinned, and shuts on leaving, Escape or its button', async ({ page }) => {
  await open(page);
  const [hidden1, , outputs] = await middles(page);
  await expect(inspector(page)).toBeHidden();
  await page.mouse.move(hidden1[7].x, hidden1[7].y);
  await expect(inspector(page)).toContainText('Hidden layer 1, neuron 7');
  await page.mouse.move(hidden1[7].x + 60, 5);
  await expect(inspector(page)).toBeHidden();

  await page.mouse.click(outputs[3].x, outputs[3].y);
  await page.mouse.move(hidden1[2].x, hidden1[2].y);
  await expect(inspector(page)).toContainText('Output 3');
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();

  await page.mouse.click(hidden1[2].x, hidden1[2].y);
  await inspector(page).getByRole('button', { name: 'Close' }).click();
  await expect(inspector(page)).toBeHidden();
});

test('shows the term of the pixel that is pointed at in a weight picture, and marks it', async ({ page }) => {
  // So that the page has scrolled at once when the neuron is pinned.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const image = examplePicture(3);
  const cell = image.indexOf(1);
  const [hidden1] = await middles(page);
  await page.mouse.click(hidden1[4].x, hidden1[4].y);
  expect((await readSlots(page)).title).toBe('Hidden layer 1, neuron 4');
  const box = (await page.getByRole('grid', { name: 'ink × weights' }).boundingBox())!;
  await page.mouse.move(
    box.x + (((cell % 28) + 0.5) / 28) * box.width,
    box.y + ((Math.floor(cell / 28) + 0.5) / 28) * box.height,
  );
  const { term } = await readSlots(page);
  const weight = network.layers[0].weights[cell * 16 + 4];
  const [, printedWeight, activation, contribution] = /= (\S+) × (\S+) = (\S+)$/.exec(term)!;
  expect(term).toContain(`Input ${cell}, row ${Math.floor(cell / 28)}, column ${cell % 28}`);
  expect(read(printedWeight)).toBeCloseTo(weight, 3);
  expect(activation).toBe(formatActivation(image[cell]));
  expect(read(contribution)).toBeCloseTo(weight * image[cell], 3);
  await expect(page.locator('.ring-term')).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(page.locator('.ring-term')).toHaveCount(0);
  await expect(inspector(page)).toContainText('Hidden layer 1, neuron 4');
});

test('follows the pen: what is pinned shows the sum of each new drawing', async ({ page }) => {
  await open(page);
  const [, , outputs] = await middles(page);
  await page.mouse.click(outputs[3].x, outputs[3].y);
  const before = await readSlots(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  await settle(page);
  const { positive, z, a } = await readSlots(page);
  const blank = forward(network, new Float64Array(784));
  expect(z).not.toBe(before.z);
  expect(Math.abs(read(z) - blank.zs[2][3])).toBeLessThanOrEqual(0.002);
  expect(a).toBe(formatActivation(blank.activations[3][3]));
  expect(read(positive)).toBeGreaterThanOrEqual(0);
});

test('renders nothing in React while the pointer passes over all 42 neurons', async ({ page }) => {
  await open(page);
  const places = (await middles(page)).flat();
  const before = await countCommits(page);
  for (const { x, y } of places) {
    await page.mouse.move(x, y);
    expect((await readSlots(page)).title).toMatch(/neuron|Output/);
  }
  expect(await countCommits(page)).toBe(before);
});

test('is reached, read, kept and left with keys alone', async ({ page }) => {
  await open(page);
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return (id && document.getElementById(id)?.ariaLabel) || null;
    });
  for (let tab = 0; tab < 30 && !(await active())?.startsWith('Output'); tab++)
    await page.keyboard.press('Tab');
  await expect.poll(active).toMatch(/^Output 3, activation 1\.000$/);
  await expect(inspector(page)).toContainText('Output 3');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).toMatch(/^Hidden layer 2, neuron \d+, activation [01]\.\d+$/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toMatch(/^Hidden layer 1, neuron \d+, activation [01]\.\d+$/);
  expect(await page.getByRole('gridcell').count()).toBeLessThanOrEqual(4);

  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('button', { name: 'Close' })).toBeVisible();
  for (let tab = 0; tab < 5 && !(await active())?.startsWith('Input'); tab++)
    await page.keyboard.press('Tab');
  await expect.poll(active).toMatch(/^Input 406, row 14, column 14: w × a = /);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).toMatch(/^Input 377, row 13, column 13: w × a = /);
  expect((await readSlots(page)).term).toBe(await active());
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
});

test('is passed by while it is not kept, however fast one goes on', async ({ page }) => {
  await open(page);
  const [hidden1] = await middles(page);
  await page.mouse.move(hidden1[7].x, hidden1[7].y);
  await expect(inspector(page)).toContainText('Hidden layer 1, neuron 7');
  // The mouse keeps it open, as it is open yet where Tab is pressed again before the next frame.
  await page.getByRole('switch', { name: 'Fit and centre' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('switch', { name: 'Fit and centre' })).toBeFocused();
});

test('says more of the active neuron than its name: the account of its sum', async ({ page }) => {
  await open(page);
  await page.getByRole('grid', { name: 'The network' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('gridcell', { name: /^Output 2, activation/ })).toHaveAccessibleDescription(
    /^positive sum \d+\.\d{3}, negative sum −?\d+\.\d{3}, bias −?\d+\.\d{3}, together z = −?\d+\.\d{3}; activation \d\.\d+$/,
  );
});

for (const width of [320, 390]) {
  test(`leaves the network in sight when a finger pins a neuron at ${width} px`, async ({ phone: page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    for (const [layer, j] of [
      [0, 3],
      [1, 10],
      [2, 8],
    ]) {
      const body = page.locator(`g.layer-${layer} .body`).nth(j);
      await page.evaluate(
        ([l]) => document.querySelector(`g.layer-${l}`)?.scrollIntoView({ block: 'center' }),
        [layer],
      );
      const { x, y } = (await middles(page))[layer][j];
      await page.touchscreen.tap(x, y);
      await expect(inspector(page)).toContainText(
        layer < 2 ? `layer ${layer + 1}, neuron ${j}` : `Output ${j}`,
      );
      await settle(page);
      // Its last line comes a moment later, and the panel makes room for it upwards.
      await expect(async () => {
        const neuron = (await body.boundingBox())!;
        const panel = (await inspector(page).boundingBox())!;
        expect(neuron.y).toBeGreaterThanOrEqual(0);
        expect(neuron.y + neuron.height).toBeLessThanOrEqual(panel.y);
        expect(panel.y + panel.height).toBeLessThanOrEqual(844);
      }).toPass({ timeout: 3000 });
      // Pinned, it keeps to the lower edge while one looks at what is further up.
      await page.evaluate(() => window.scrollBy(0, -150));
      await expect
        .poll(async () => {
          const { y, height } = (await page.locator('.inspector-place').boundingBox())!;
          return Math.round(y + height);
        })
        .toBe(844);
      await inspector(page).getByRole('button', { name: 'Close' }).tap();
      await expect(inspector(page)).toBeHidden();
    }
    // Scrolled to its own place below the network the panel covers nothing.
    const { x, y } = (await middles(page))[2][8];
    await page.touchscreen.tap(x, y);
    await expect(inspector(page)).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const network = (await page.locator('.network').boundingBox())!;
    const panel = (await inspector(page).boundingBox())!;
    expect(network.y + network.height).toBeLessThanOrEqual(panel.y + 1);
  });
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test(`has nothing that axe objects to while it is open, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const grid = page.getByRole('grid', { name: 'The network' });
    // A neuron of each layer before the outputs, whose panel is that of the second hidden layer.
    for (const key of ['PageUp', 'PageUp', 'PageUp']) {
      await grid.focus();
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await expect(inspector(page)).toBeVisible();
      await expectAccessible(page, '.stage');
    }
  });
}
