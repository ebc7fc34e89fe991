/**
 * Gestures as real hands make them: a palm beside the pen, a second finger, a release that nobody hears, a
 * page that scrolls under the pen. After each, undo, the answer and the next stroke are as they should be.
 */
import { expect, type Page } from '@playwright/test';
import { test } from './keptPage.ts';
import { answerOf, open, settle } from './page.ts';
import { type Box, eventually, inThisFrame, resize, stillBox } from './reading.ts';

type Place = readonly [number, number];

const pad = (page: Page) => page.getByLabel('Drawing pad');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** A place in a box, given in fractions of its sides. */
const placeIn = (box: Box, [x, y]: Place): Place => [box.x + x * box.width, box.y + y * box.height];

/** Pointers as the browser sees them, several at once. */
async function pointersOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const mouse = (type: string, [x, y]: Place, buttons: number, pointerType: 'mouse' | 'pen') =>
    session.send('Input.dispatchMouseEvent', {
      type: type as 'mouseMoved',
      x,
      y,
      button: type === 'mouseMoved' ? 'none' : 'left',
      buttons,
      clickCount: 1,
      pointerType,
    });
  return {
    /** All fingers that are on the screen, by their places; none: they have left. */
    touch: (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: readonly Place[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([x, y], id) => ({ x, y, id })),
      }),
    /** A pen that goes through the places and is lifted. */
    pen: async (...places: readonly Place[]) => {
      await mouse('mousePressed', places[0], 1, 'pen');
      for (const place of places.slice(1)) await mouse('mouseMoved', place, 1, 'pen');
      await mouse('mouseReleased', places[places.length - 1], 0, 'pen');
    },
    /** A pen that is pressed at one place, goes to another, and is lifted when the answer is called. */
    press: async (from: Place, to: Place) => {
      await mouse('mousePressed', from, 1, 'pen');
      await mouse('mouseMoved', to, 1, 'pen');
      return () => mouse('mouseReleased', to, 0, 'pen');
    },
    /** A mouse that comes back with no button pressed. */
    hover: (place: Place) => mouse('mouseMoved', place, 0, 'mouse'),
  };
}

const line: readonly Place[] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((y) => [0.5, y]);

/** Expects that nothing was drawn: the example is there, and nothing can be taken back. */
async function expectUntouched(page: Page, button = undo(page)): Promise<void> {
  await expect(answerOf(page)).toHaveText(/^3, activation/);
  await expect(answerOf(page)).toHaveAttribute('aria-busy', 'false');
  await expect(button).toBeDisabled();
}

/** Expects one stroke over the example, a one, and takes it back: a blank pad, then the example. */
async function expectOneStroke(page: Page): Promise<void> {
  await settle(page);
  await expect(answerOf(page)).toHaveText(/^1, activation/);
  await undo(page).click();
  await expect(answerOf(page)).toHaveText('draw a digit');
  await undo(page).click();
  await expectUntouched(page);
}

test('lets a pen write beside a resting hand, ends a stroke whose release is lost, and draws where all is selected', async ({
  page,
}) => {
  await open(page);
  await test.step('lets a pen write while a hand rests on the pad, and the hand leaves nothing', async () => {
    const box = await stillBox(pad(page));
    const { touch, pen } = await pointersOf(page);
    await touch('touchStart', placeIn(box, [0.8, 0.9]));
    await touch('touchMove', placeIn(box, [0.82, 0.9]));
    await pen(...line.map((place) => placeIn(box, place)));
    await touch('touchMove', placeIn(box, [0.7, 0.9]));
    await touch('touchEnd');
    await expectOneStroke(page);
  });
  await test.step('ends the stroke when its release is lost, and joins nothing to it', async () => {
    const losses: readonly (readonly [string, (place: Place) => Promise<unknown>])[] = [
      ['the mouse comes back with no button pressed', async (place) => (await pointersOf(page)).hover(place)],
      [
        'the window loses the focus',
        async () => {
          await page.evaluate(() => window.dispatchEvent(new Event('blur')));
        },
      ],
      ['the window changes its width', () => resize(page, { width: 1270, height: 720 })],
      [
        'the page is hidden',
        async () => {
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        },
      ],
    ];
    for (const [name, lose] of losses)
      await test.step(name, async () => {
        const box = await stillBox(pad(page));
        await page.mouse.move(...placeIn(box, line[0]));
        await page.mouse.down();
        for (const place of line) await page.mouse.move(...placeIn(box, place));
        await expect(answerOf(page)).toHaveAttribute('aria-busy', 'true');
        await lose(placeIn(box, [0.55, 0.8]));
        await expect(answerOf(page)).toHaveAttribute('aria-busy', 'false');
        for (const y of [0.7, 0.5, 0.3]) await page.mouse.move(...placeIn(box, [0.9, y]));
        await page.mouse.up();
        await expectOneStroke(page);
      });
  });
  await test.step('goes on with a stroke while the window changes its height alone, as frames do', async () => {
    const box = await stillBox(pad(page));
    await page.mouse.move(...placeIn(box, line[0]));
    await page.mouse.down();
    for (const [index, place] of line.entries()) {
      if (index === 3) await resize(page, { width: 1270, height: 760 });
      await page.mouse.move(...placeIn(box, place));
    }
    await page.mouse.up();
    await settle(page);
    // All of it: of what came before alone it would be 8.
    await expect(page.getByText(/^ink \d/)).toHaveText(/^ink (18|19|20)/);
    await expectOneStroke(page);
  });
  await test.step('draws where everything on the page is selected', async () => {
    const box = await stillBox(pad(page));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.mouse.move(...placeIn(box, line[0]));
    await page.mouse.down();
    for (const place of line) await page.mouse.move(...placeIn(box, place));
    await page.mouse.up();
    await expectOneStroke(page);
    const isDragged = (canvas: Element) =>
      canvas.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true }));
    expect(await inThisFrame(pad(page).locator('canvas'), isDragged)).toBe(false);
  });
});

test('leaves a hand alone that rests on the pad while the pen paints elsewhere', async ({ page }) => {
  await open(page, '/?figure=edge-detector');
  const { touch, press } = await pointersOf(page);
  const canvas = await stillBox(page.locator('.paint-canvas'));
  const palm = placeIn(await stillBox(pad(page)), [0.5, 0.5]);
  const lift = await press(placeIn(canvas, [0.3, 0.6]), placeIn(canvas, [0.6, 0.7]));
  await touch('touchStart', palm);
  await touch('touchMove', [palm[0] + 20, palm[1] + 20]);
  await touch('touchEnd');
  await lift();
  await expectUntouched(page, undo(page).first());
});

test('takes the stroke back when a second finger comes, and lets the next one draw', {
  tag: ['@wcag-2.5.2'],
}, async ({ phone: page }) => {
  await open(page);
  const box = await stillBox(pad(page));
  const { touch } = await pointersOf(page);
  await touch('touchStart', placeIn(box, [0.5, 0.2]));
  for (const place of line) await touch('touchMove', placeIn(box, place));
  await expect(answerOf(page)).toHaveAttribute('aria-busy', 'true');
  await touch('touchStart', placeIn(box, [0.5, 0.8]), placeIn(box, [0.1, 0.1]));
  await touch('touchMove', placeIn(box, [0.5, 0.8]), placeIn(box, [0.2, 0.2]));
  await touch('touchEnd');
  await expectUntouched(page);
  // A thumb at the rim may have come down after a whole stroke: that is not lost.
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(answerOf(page)).toHaveText(/^1, activation/);
  await undo(page).click();
  await expectUntouched(page);
  await touch('touchStart', placeIn(box, line[0]));
  for (const place of line) await touch('touchMove', placeIn(box, place));
  await touch('touchEnd');
  await expectOneStroke(page);
});

test('keeps the ink under the pen when the page scrolls in the middle of a stroke', async ({ page }) => {
  await resize(page, { width: 1280, height: 600 });
  await open(page, '/');
  const box = await stillBox(pad(page));
  await page.mouse.move(...placeIn(box, [0.5, 0.3]));
  await page.mouse.down();
  await page.mouse.move(...placeIn(box, [0.5, 0.4]));
  await page.evaluate(() => window.scrollBy({ top: 60, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
  const place = placeIn(box, [0.3, 0.5]);
  await page.mouse.move(...place);
  await eventually(async () => {
    const ink = await inThisFrame(
      pad(page).locator('canvas'),
      (canvas, [x, y]) => {
        const { left, top, width } = canvas.getBoundingClientRect();
        const picture = canvas as HTMLCanvasElement;
        const scale = picture.width / width;
        return picture.getContext('2d')?.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data[3];
      },
      place,
    );
    expect(ink).toBe(255);
  });
  await page.mouse.up();
});

test('ends the stroke with its pad, when the large one comes back on the screen', async ({ page }) => {
  await resize(page, { width: 1100, height: 800 });
  await open(page, '/#neuron');
  const small = page.locator('.following-pad');
  await page.getByRole('button', { name: 'Show the pad' }).click();
  const box = await stillBox(small.locator('.pad'));
  await page.mouse.move(...placeIn(box, line[0]));
  await page.mouse.down();
  for (const place of line) await page.mouse.move(...placeIn(box, place));
  await expect(small.getByRole('status')).toHaveAttribute('aria-busy', 'true');
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(small).toHaveCount(0);
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expectOneStroke(page);
});

for (const { figure, surface, value, from, to } of [
  { figure: 'bias', surface: '.bias-number', value: '.bias-number', from: [0.5, 0.5], to: [-1.5, 0.5] },
  {
    figure: 'sigmoid',
    surface: '.sigmoid-view',
    value: '[data-slot=held-activation]',
    from: [0.3, 0.5],
    to: [0.7, 0.5],
  },
  {
    // Without its bet, which hides the number.
    figure: 'neuron&controls=min',
    surface: '.neuron-handle',
    value: '.neuron-view .number',
    from: [0.5, 0.5],
    to: [0.1, 0.5],
  },
  { figure: 'edge-detector', surface: '.paint-canvas', value: '.your-sum', from: [0.3, 0.5], to: [0.7, 0.5] },
] as const) {
  test(`of ${figure} take back what was begun when a second finger comes`, async ({ phone: page }) => {
    await open(page, `/?figure=${figure}`);
    const element = page.locator(surface).first();
    await element.scrollIntoViewIfNeeded();
    const box = await stillBox(element);
    const { touch } = await pointersOf(page);
    const valueNow = () => inThisFrame(page.locator(value).first(), ({ textContent }) => textContent);
    await expect.poll(valueNow).toMatch(/\d/);
    const before = await valueNow();
    await touch('touchStart', placeIn(box, from));
    for (const share of [0.25, 0.5, 0.75, 1])
      await touch(
        'touchMove',
        placeIn(box, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]),
      );
    await expect.poll(valueNow).not.toBe(before);
    await touch('touchStart', placeIn(box, to), placeIn(box, [0.5, 0.5]));
    await touch('touchEnd');
    await expect.poll(valueNow).toBe(before);
  });
}

test('of hope and parts take back a bar, a piece and a part of the tray when a second finger comes', async ({
  phone: page,
}) => {
  const { touch } = await pointersOf(page);
  /** One finger goes from one place to another, which shows; then a second one comes, and both leave. */
  const interrupt = async (from: Place, to: Place, read: () => Promise<unknown>) => {
    const before = await read();
    await touch('touchStart', from);
    // Across first: up and down, a finger on the tray scrolls the page.
    await touch('touchMove', [from[0] + 40, from[1]]);
    for (const share of [0.25, 0.5, 0.75, 1])
      await touch('touchMove', [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    await expect.poll(read).not.toEqual(before);
    await touch('touchStart', to, [to[0] - 60, to[1] - 40]);
    await touch('touchEnd');
    await expect.poll(read).toEqual(before);
  };
  await open(page, '/?figure=hope');
  await page.getByRole('button', { name: 'a bar' }).tap();
  const picture = page.locator('.hope-picture');
  await picture.scrollIntoViewIfNeeded();
  const probe = await stillBox(picture);
  await interrupt(placeIn(probe, [0.3, 0.3]), placeIn(probe, [0.7, 0.7]), () =>
    inThisFrame(page, () =>
      [...document.querySelectorAll<HTMLInputElement>('.hope-sliders input')].map(({ value }) => value),
    ),
  );
  await open(page, '/?figure=parts');
  const readPieces = () =>
    inThisFrame(page, () =>
      [...document.querySelectorAll('.parts-board .piece')].map((piece) => piece.getAttribute('transform')),
    );
  const slant = page.locator('.tray-part[data-part=slant]');
  await slant.tap();
  await expect(page.locator('.parts-board .piece')).toHaveCount(1);
  const board = page.locator('.parts-board');
  await board.scrollIntoViewIfNeeded();
  const boardBox = await stillBox(board);
  const piece = await stillBox(page.locator('.parts-board .piece'));
  await interrupt(placeIn(piece, [0.5, 0.5]), placeIn(boardBox, [0.25, 0.25]), readPieces);
  const other = await stillBox(page.locator('.tray-part[data-part=topBar]'));
  await interrupt(placeIn(other, [0.5, 0.5]), placeIn(boardBox, [0.5, 0.6]), readPieces);
  await expect(page.locator('.parts-board .piece')).toHaveCount(1);
});
