/** Everyone gets the same lesson: axe, motion, keys. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { addStyles, answerOf, open, settle, swipe } from './page.ts';
import { eventually, inThisFrame, resize, stillBox } from './reading.ts';

test('shows the example whole at once to those who want less motion', { tag: ['@wcag-2.2.2'] }, async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?figure=draw');
  await expect(page.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status')).toContainText('activation');
  await expect(answerOf(page)).toHaveText(/^3/);
});

test('has every control within reach of Tab, with a name, shows where the focus is, and is clean to axe while keys draw', {
  tag: ['@wcag-2.4.7'],
}, async ({ page }) => {
  await open(page);
  await test.step('has every control within reach of Tab, with a name, and shows where the focus is', async () => {
    await page.evaluate(() => {
      const reached: string[] = [];
      Object.assign(window, { reached });
      document.addEventListener('focusin', ({ target }) => {
        const element = target as HTMLElement;
        const label = element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent;
        reached.push(getComputedStyle(element).outlineStyle === 'none' ? `no outline: ${label}` : label);
      });
    });
    for (let step = 0; step < 25; step++) await page.keyboard.press('Tab');
    const reached = () => page.evaluate(() => (window as never as { reached: string[] }).reached);
    const names = [
      'Drawing pad',
      'Play the steps',
      'Steps from your drawing to the inputs',
      'Help',
      'Pen',
      'Eraser',
      'Pen width',
      'Undo',
      'Redo',
      'Clear',
      'Fit and centre',
      'Example 0',
      'Example 9',
    ];
    await expect.poll(reached).toEqual(expect.arrayContaining(names));
  });
  await test.step('is clean to axe while keys draw and the steps are gone through', async () => {
    await page.getByRole('slider', { name: 'Steps from your drawing to the inputs' }).focus();
    await page.keyboard.press('Home');
    await page.getByLabel('Drawing pad').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.pad-marks .cursor path').last()).toBeVisible();
    await expectAccessible(page);
  });
});

/** Controls that a finger could miss. */
const small = (page: Page) =>
  page.locator('button, input').evaluateAll((controls) =>
    controls
      .map((control) => ({ control, target: control.closest('label') ?? control }))
      .filter(({ control }) => control.checkVisibility())
      .map(({ control, target }) => ({ name: control.ariaLabel, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 24)
      .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
  );

test('the first figure has nothing that axe objects to, no target smaller than 24 px, and keeps text twice as large on the page', {
  tag: ['@wcag-1.3.4', '@wcag-1.4.3', '@wcag-1.4.4', '@wcag-1.4.10'],
}, async ({ page }) => {
  await open(page);
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
    ['dark', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await resize(page, { width, height: 844 });
    await settle(page);
    if (width > 320) await expectAccessible(page);
    await expect.poll(() => small(page), `${width} px`).toEqual([]);
  }
  await addStyles(page, ':root { font-size: 36px }');
  for (const width of [320, 768, 1280]) {
    await resize(page, { width, height: 844 });
    await settle(page);
    await eventually(async () => {
      const seen = await inThisFrame(page.locator('.stage'), (stage) => {
        const edge = stage.getBoundingClientRect().right;
        const cut = Array.from(stage.querySelectorAll('p, li, span, button, legend, label'))
          .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
          .filter((element) => element.getBoundingClientRect().right > edge)
          .map((element) => element.textContent);
        return { scrollWidth: document.documentElement.scrollWidth, cut };
      });
      expect(seen).toEqual({ scrollWidth: width, cut: [] });
    });
  }
});

/** What tells one control from another. */
const readLook = (control: HTMLElement) => {
  const { backgroundColor, color, borderStyle } = getComputedStyle(control);
  return { backgroundColor, color, borderStyle };
};

test('takes the colours of the system where it forces them, but for its light and its cursor; and has nothing quiet where more contrast is wished for', {
  tag: ['@wcag-1.4.11'],
}, async ({ page }) => {
  await open(page);
  await page.getByLabel('Drawing pad').focus();
  await page.keyboard.press('ArrowRight');
  const clear = page.getByRole('button', { name: 'Clear' });
  const redo = page.getByRole('button', { name: 'Redo' });
  const tools = page.locator('.pad-controls [aria-pressed]');
  const quiet = page.locator('.answer-next');
  const stage = page.locator('.stage');
  await expect(stage).toHaveCSS('background-color', 'rgb(13, 17, 23)');
  await expect(stage).toHaveCSS('scrollbar-color', 'rgb(154, 167, 182) rgb(9, 12, 17)');
  await expect(quiet).toHaveCSS('color', 'rgb(154, 167, 182)');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const cursor = page.locator('.pad-marks .cursor path').last();
    await expect(cursor).toBeVisible();
    await expect(cursor).toHaveCSS('stroke', 'rgb(255, 216, 77)');
    await expect(page.locator('.network-root')).toHaveCSS('background-color', 'rgb(13, 17, 23)');
    const palette = await inThisFrame(page.locator('body'), readLook);
    await expect(stage).toHaveCSS('background-color', palette.backgroundColor);
    await expect(quiet).toHaveCSS('color', palette.color);
    // What cannot be pressed, and what is chosen.
    await expect(redo).toHaveCSS('opacity', '1');
    const usual = await inThisFrame(clear, readLook);
    expect((await inThisFrame(redo, readLook)).color).not.toBe(usual.color);
    const grounds = await Promise.all(
      ['true', 'false'].map((isPressed) =>
        inThisFrame(tools.and(page.locator(`[aria-pressed=${isPressed}]`)).first(), readLook),
      ),
    );
    expect(grounds[0].backgroundColor).not.toBe(grounds[1].backgroundColor);
  }
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more', colorScheme: 'light' });
  await expect(quiet).toHaveCSS('color', 'rgb(255, 255, 255)');
  await expect(page.locator('.network-picker select')).toHaveCSS('border-color', 'rgb(133, 146, 165)');
  await expect(redo).toHaveCSS('opacity', '1');
  await expect(redo).toHaveCSS('border-style', 'dashed');
  await expect(clear).toHaveCSS('border-style', 'solid');
});

test('scrolls under a finger everywhere but on the pad', async ({ phone: page }) => {
  await open(page);
  const scrolled = () => page.evaluate(() => window.scrollY);
  /** How far the page was scrolled before. */
  const swipeUpOn = async (selector: string) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(scrolled).toBe(0);
    await page.locator(selector).scrollIntoViewIfNeeded();
    const box = await stillBox(page.locator(selector));
    const before = await inThisFrame(page, () => window.scrollY);
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 400) / 2];
    await swipe(page, [x, y], [x, y - 120]);
    return before;
  };
  for (const part of ['.answer', '.examples', '.framing-steps', '.network']) {
    const before = await swipeUpOn(part);
    await expect.poll(scrolled, part).toBeGreaterThan(before + 40);
  }
  const before = await swipeUpOn('.pad');
  // What the finger drew is there: it would have scrolled by now.
  await expect(page.getByText('our example of a 3')).toBeHidden();
  await settle(page);
  expect(await inThisFrame(page, () => window.scrollY)).toBe(before);
});
