/** The inspector: every number read off the page adds up; reached by mouse, finger and keys. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatFactor, sayActivation, sayInput } from '../../src/text/numbers.ts';
import { dashedCells } from './dashedCells.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { expectNoCommits, open, readActiveCell, settle, waitInPage } from './page.ts';
import { eventually, inThisFrame, resize, stillBox } from './reading.ts';

/** The picture of our first example of a digit, drawn with the pen that the page begins with. */
function examplePicture(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image;
}

const network = readNetwork(readFileSync('public/networks/trained.bin'));

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** What a reader makes of a printed number. */
const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));

/** Opens the first figure and waits for the inspector, which is loaded once the network answers. */
async function openInspected(page: Page): Promise<void> {
  await open(page);
  await waitInPage(page, () => document.querySelector('.inspector') !== null, null);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a neuron's circle on the screen. */
async function middleOf(page: Page, layer: number, neuron: number): Promise<Place> {
  const { x, y, width, height } = await stillBox(page.locator(`g.layer-${layer} .body`).nth(neuron));
  return { x: x + width / 2, y: y + height / 2 };
}

/** Middles of the 42 circles on the screen. */
async function allMiddles(page: Page): Promise<Place[]> {
  await stillBox(page.locator('.network'));
  return inThisFrame(page.locator('.network'), (network) =>
    Array.from(network.querySelectorAll('g.layer .body'), (body) => {
      const { left, top, width, height } = body.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
}

/** Every printed piece of the inspector that is on the screen, a frame after the last act. */
function readSlots(page: Page): Promise<Record<string, string>> {
  return inThisFrame(page.locator('.inspector'), (inspector) => {
    const spans = Array.from(inspector.querySelectorAll<HTMLElement>('span[data-slot]'));
    return Object.fromEntries(
      spans.filter((span) => span.checkVisibility()).map((span) => [span.dataset.slot, span.textContent]),
    );
  });
}

const inspector = (page: Page) => page.getByRole('group', { name: 'What lights the neuron' });

/**
 * What is printed of each neuron in turn, as a mouse passes over all of them, frame by frame:
 * [layer][neuron]. The frames are not waited for, but made: one after the other without a pause, and nothing
 * else comes between.
 */
function readAll(page: Page): Promise<Record<string, string>[][]> {
  return inThisFrame(page.locator('.network-root'), (frame) => {
    const inspector = document.querySelector('.inspector')!;
    const { requestAnimationFrame } = window;
    let due: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (then) => due.push(then);
    const makeFrame = () => {
      const now = due;
      due = [];
      for (const then of now) then(performance.now());
    };
    const read: Record<string, string>[][] = [];
    for (const layer of frame.querySelectorAll('g.layer')) {
      const ofLayer: Record<string, string>[] = [];
      for (const body of layer.querySelectorAll('.body')) {
        const { left, top, width, height } = body.getBoundingClientRect();
        const place = { clientX: left + width / 2, clientY: top + height / 2 };
        frame.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, isPrimary: true, pointerType: 'mouse', ...place }),
        );
        makeFrame();
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
    window.requestAnimationFrame = requestAnimationFrame;
    for (const then of due) requestAnimationFrame(then);
    return read;
  });
}

test('prints sums that add up, of all 42 neurons, for each digit, in the frame after the mouse has come', async ({
  page,
}) => {
  await resize(page, { width: 1280, height: 800 });
  await openInspected(page);
  for (let digit = 0; digit < 10; digit++) {
    await page.getByRole('button', { name: `Example ${digit}` }).click();
    await settle(page);
    const pass = forward(network, examplePicture(digit));
    // Compared all at once: an expectation for each number would take longer than the page does.
    const compared = (await readAll(page)).flatMap((neurons, layer) =>
      neurons.map((slots, j) => {
        const [positive, negative, bias, z] = [slots.positive, slots.negative, slots.bias, slots.z].map(read);
        const name = layer < 2 ? `Hidden layer ${layer + 1}, neuron ${j}` : `Output ${j}`;
        const right = pass.zs[layer][j];
        return {
          printed: { title: slots.title, z, a: slots.a },
          expected: {
            title: name,
            z: Math.round(1000 * (positive + negative + bias)) / 1000,
            a: sayActivation(sigmoid(right)),
          },
          errorOfZ: Math.abs(z - right),
          errorOfA: Math.abs(read(slots.a.replace(/^[<>]\s/, '')) - sigmoid(z)),
        };
      }),
    );
    expect(compared).toHaveLength(42);
    expect(
      compared.map(({ printed }) => printed),
      `of a ${digit}`,
    ).toEqual(compared.map(({ expected }) => expected));
    expect(Math.max(...compared.map(({ errorOfZ }) => errorOfZ))).toBeLessThanOrEqual(0.002);
    expect(Math.max(...compared.map(({ errorOfA }) => errorOfA))).toBeLessThanOrEqual(0.006);
  }
});

test('opens on hover, stays when pinned, shows a term, follows the pen, and renders nothing in React meanwhile', async ({
  page,
}) => {
  // So that the page has scrolled at once when a neuron is pinned.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openInspected(page);
  await test.step('renders nothing in React while the pointer passes over all 42 neurons', async () => {
    const places = await allMiddles(page);
    expect(places).toHaveLength(42);
    const names = [16, 16, 10].flatMap((count, layer) =>
      Array.from({ length: count }, (_, j) =>
        layer < 2 ? `Hidden layer ${layer + 1}, neuron ${j}` : `Output ${j}`,
      ),
    );
    await expectNoCommits(page, async () => {
      for (const [index, { x, y }] of places.entries()) {
        await page.mouse.move(x, y);
        expect((await readSlots(page)).title).toBe(names[index]);
      }
    });
  });
  await test.step('opens on hover, stays when pinned, and shuts on leaving, Escape or its button', async () => {
    await page.mouse.move(5, 5);
    const seventh = await middleOf(page, 0, 7);
    await expect(inspector(page)).toBeHidden();
    await page.mouse.move(seventh.x, seventh.y);
    await expect(inspector(page)).toContainText('Hidden layer 1, neuron 7');
    await page.mouse.move(seventh.x + 60, 5);
    await expect(inspector(page)).toBeHidden();

    const output = await middleOf(page, 2, 3);
    await page.mouse.click(output.x, output.y);
    await expect(inspector(page)).toContainText('Output 3');
    const second = await middleOf(page, 0, 2);
    await page.mouse.move(second.x, second.y);
    expect((await readSlots(page)).title).toBe('Output 3');
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toBeHidden();

    await page.mouse.click(second.x, second.y);
    await inspector(page).getByRole('button', { name: 'Close' }).click();
    await expect(inspector(page)).toBeHidden();
  });
  await test.step('shows the term of the pixel that is pointed at in a weight picture, and marks it', async () => {
    const image = examplePicture(3);
    const cell = image.indexOf(1);
    const { x, y } = await middleOf(page, 0, 4);
    await page.mouse.click(x, y);
    expect((await readSlots(page)).title).toBe('Hidden layer 1, neuron 4');
    const box = await stillBox(page.getByRole('grid', { name: 'ink × weights' }));
    await page.mouse.move(
      box.x + (((cell % 28) + 0.5) / 28) * box.width,
      box.y + ((Math.floor(cell / 28) + 0.5) / 28) * box.height,
    );
    const { term } = await readSlots(page);
    const weight = network.layers[0].weights[cell * 16 + 4];
    const [, printedWeight, activation, contribution] = /= (\S+) × (\S+) = (\S+)$/.exec(term)!;
    expect(term).toContain(`Input ${cell}, row ${Math.floor(cell / 28)}, column ${cell % 28}`);
    expect(read(printedWeight)).toBeCloseTo(weight, 3);
    expect(activation).toBe(formatFactor(image[cell], { weight, product: weight * image[cell] }));
    expect(read(contribution)).toBeCloseTo(weight * image[cell], 3);
    await expect(page.locator('.ring-term')).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(page.locator('.ring-term')).toHaveCount(0);
    await expect(inspector(page)).toContainText('Hidden layer 1, neuron 4');
  });
  await test.step('dashes the cells whose weights are negative, and no others', async () => {
    const weights = Array.from({ length: 784 }, (_, k) => network.layers[0].weights[k * 16 + 4]);
    // A weight of next to nothing is as dark as none.
    const isSeen = (k: number) => weights[k] < -0.002;
    const canvas = page.getByRole('grid', { name: '784 weights' }).locator('canvas');
    await eventually(async () => {
      const dashed = await dashedCells(canvas);
      expect(dashed.filter(isSeen)).toEqual(weights.flatMap((_, k) => (isSeen(k) ? [k] : [])));
      for (const k of dashed) expect(weights[k]).toBeLessThan(0);
    });
  });
  await test.step('follows the pen: what is pinned shows the sum of each new drawing', async () => {
    await page.keyboard.press('Escape');
    await expect(inspector(page)).toBeHidden();
    const { x, y } = await middleOf(page, 2, 3);
    await page.mouse.click(x, y);
    const before = await readSlots(page);
    expect(before.title).toBe('Output 3');
    await page.getByRole('button', { name: 'Clear' }).click();
    await settle(page);
    const { positive, z, a } = await readSlots(page);
    const blank = forward(network, new Float64Array(784));
    expect(z).not.toBe(before.z);
    expect(Math.abs(read(z) - blank.zs[2][3])).toBeLessThanOrEqual(0.002);
    expect(a).toBe(sayActivation(blank.activations[3][3]));
    expect(read(positive)).toBeGreaterThanOrEqual(0);
  });
});

test('is reached, read, kept and left with keys alone', { tag: ['@wcag-1.4.13'] }, async ({ page }) => {
  await openInspected(page);
  const active = () => page.evaluate(readActiveCell);
  const tabTo = async (name: string, maxTabs: number) => {
    for (let tab = 0; tab < maxTabs; tab++) {
      if ((await inThisFrame(page, readActiveCell))?.startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
  };
  await tabTo('Output', 30);
  const three = forward(network, examplePicture(3)).activations[3][3];
  await expect.poll(active).toBe(`Output 3, activation ${sayActivation(three)}`);
  await expect(inspector(page)).toContainText('Output 3');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).toMatch(/^Hidden layer 2, neuron \d+, activation ([<>]\s)?0\.\d+$/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toMatch(/^Hidden layer 1, neuron \d+, activation ([<>]\s)?0\.\d+$/);
  const cells = await inThisFrame(
    page,
    () => [...document.querySelectorAll('[role=gridcell]')].filter((cell) => cell.checkVisibility()).length,
  );
  expect(cells).toBeLessThanOrEqual(4);

  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('button', { name: 'Close' })).toBeVisible();
  await tabTo('Input', 5);
  await expect.poll(active).toMatch(/^Input 406, row 14, column 14: w × a = /);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).toMatch(/^Input 377, row 13, column 13: w × a = /);
  expect((await readSlots(page)).term).toBe(await inThisFrame(page, readActiveCell));
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
});

test('says more of a neuron than its name, prints an input as it was given, and is passed by while it is not kept', async ({
  page,
}) => {
  await openInspected(page);
  await test.step('says more of the active neuron than its name: the account of its sum', async () => {
    await page.getByRole('grid', { name: 'The network' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('gridcell', { name: /^Output 2, activation/ })).toHaveAccessibleDescription(
      /^positive sum \d+\.\d{3}, negative sum −?\d+\.\d{3}, bias −?\d+\.\d{3}, together z = −?\d+\.\d{3}; activation ([<>]\s)?\d\.\d+$/,
    );
  });
  await test.step('prints an input as a grey value and an activation, as the network was given them', async () => {
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
    expect(slots['input-activation']).toBe(sayInput(image[lit]));
  });
  await test.step('is passed by while it is not kept, however fast one goes on', async () => {
    await page.keyboard.press('Escape');
    const { x, y } = await middleOf(page, 0, 7);
    await page.mouse.move(x, y);
    await expect(inspector(page)).toContainText('Hidden layer 1, neuron 7');
    // The mouse keeps it open, as it is open yet where Tab is pressed again before the next frame.
    await page.getByRole('switch', { name: 'Fit and centre' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('switch', { name: 'Fit and centre' })).not.toBeFocused();
    await expect(inspector(page).locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('switch', { name: 'Fit and centre' })).toBeFocused();
  });
});

test('leaves the neuron in sight, and half of the screen, when a finger pins it on a small screen', async ({
  phone: page,
}) => {
  await openInspected(page);
  for (const [width, height] of [
    [390, 844],
    [320, 844],
    [360, 640],
    [844, 390],
  ]) {
    await resize(page, { width, height });
    for (const [layer, j] of [
      [0, 3],
      [1, 10],
      [2, 8],
    ]) {
      const body = page.locator(`g.layer-${layer} .body`).nth(j);
      await body.evaluate((circle) => circle.scrollIntoView({ block: 'center' }));
      const { x, y } = await middleOf(page, layer, j);
      await page.touchscreen.tap(x, y);
      await expect(inspector(page)).toContainText(
        layer < 2 ? `layer ${layer + 1}, neuron ${j}` : `Output ${j}`,
      );
      await settle(page);
      // Its last line comes a moment later, and the panel makes room for it upwards.
      await eventually(async () => {
        const neuron = (await body.boundingBox())!;
        const panel = (await inspector(page).boundingBox())!;
        expect(neuron.y).toBeGreaterThanOrEqual(0);
        expect(neuron.y + neuron.height).toBeLessThanOrEqual(panel.y);
        expect(panel.y + panel.height).toBeLessThanOrEqual(height + 1);
        expect(panel.height).toBeLessThanOrEqual(height / 2);
        // All of it is there without scrolling in it, but for its rim.
        const unseenPx = (element: HTMLElement) => element.scrollHeight - element.clientHeight;
        expect(await inThisFrame(inspector(page), unseenPx)).toBeLessThanOrEqual(20);
      });
      // Pinned, it keeps to the lower edge while one looks at what is further up.
      await page.evaluate(() => window.scrollBy(0, -150));
      await expect
        .poll(async () => {
          const { y, height: placed } = (await page.locator('.inspector-place').boundingBox())!;
          return Math.round(y + placed);
        })
        .toBe(height);
      await inspector(page).getByRole('button', { name: 'Close' }).tap();
      await expect(inspector(page)).toBeHidden();
    }
    // Scrolled to its own place below the network the panel covers nothing.
    const { x, y } = await middleOf(page, 2, 8);
    await page.touchscreen.tap(x, y);
    await expect(inspector(page)).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await eventually(async () => {
      const network = (await page.locator('.network').boundingBox())!;
      const panel = (await inspector(page).boundingBox())!;
      expect(network.y + network.height).toBeLessThanOrEqual(panel.y + 1);
    });
    await inspector(page).getByRole('button', { name: 'Close' }).tap();
    await expect(inspector(page)).toBeHidden();
  }
});

test('has nothing that axe objects to while it is open, in light at 1280 px and in dark at 390 px', async ({
  page,
}) => {
  await openInspected(page);
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await resize(page, { width, height: 844 });
    await settle(page);
    const grid = page.getByRole('grid', { name: 'The network' });
    // A neuron of each layer before the outputs, whose panel is that of the second hidden layer.
    for (const title of ['Hidden layer 2, neuron', 'Hidden layer 1, neuron', 'Input']) {
      await grid.focus();
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Enter');
      await expect(inspector(page).locator('[data-slot="title"]')).toContainText(title);
      await expectAccessible(page, '.stage');
    }
    // Let go: the next look begins at the outputs too.
    await page.keyboard.press('Escape');
    for (let layer = 0; layer < 3; layer++) await page.keyboard.press('PageDown');
  }
});
