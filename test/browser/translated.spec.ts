/**
 * A page that the browser translates goes on: it puts elements of its own around every text, also around
 * those that come later, and takes the page's own text nodes away.
 */
import { expect, type Page } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { test } from './keptPage.ts';
import { open } from './page.ts';
import { inThisFrame } from './reading.ts';

/** In the page: what Chromium's translation does to it, with every word left as it is but for a mark. */
function translate(): void {
  const isOurs = (node: Node) => node.parentElement?.tagName === 'FONT';
  const isKept = (node: Node) =>
    !node.parentElement ||
    node.parentElement.closest('[translate="no"], script, style, svg, math, textarea, option') !== null;
  const wrap = (text: Text) => {
    if (isOurs(text) || isKept(text) || !text.data.trim()) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data;
    text.replaceWith(outer);
  };
  const wrapIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) wrap(text);
  };
  wrapIn(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') wrap(target as Text);
      for (const node of addedNodes)
        if (node instanceof Text) wrap(node);
        else wrapIn(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/**
 * In the page: presses all that can be pressed in a figure, also what comes by it; says how much that was.
 */
async function pressAll(id: string): Promise<number> {
  const root = document.getElementById(id) as HTMLElement;
  const frame = () => new Promise(requestAnimationFrame);
  const pressed = new Set<Element>();
  const next = () =>
    [...root.querySelectorAll<HTMLElement>('button, summary, [type=checkbox], select')].find(
      (control) => !pressed.has(control) && control.checkVisibility(),
    );
  for (let control = next(); control; control = next()) {
    pressed.add(control);
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % control.length;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else control.click();
    await frame();
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  }
  return pressed.size;
}

/** Brings all figures into the page. */
async function loadAll(page: Page): Promise<void> {
  for (const id of figureIds) {
    const place = page.locator(`[id="${id}"]`);
    await place.scrollIntoViewIfNeeded();
    await expect(place.locator('.stage').first()).toBeVisible();
  }
}

test('goes on in all figures while the browser translates', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page, '/');
  await loadAll(page);
  await page.evaluate(translate);
  for (const id of figureIds) {
    const pressed = await inThisFrame(page, pressAll, id);
    expect(pressed, id).toBeGreaterThan(1);
    expect(errors, id).toEqual([]);
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
  expect((await inThisFrame(page, headings)).length).toBeGreaterThan(17);
});

test('says in a translated page what a button does now', async ({ page }) => {
  await open(page, '/?figure=learning');
  const train = page.locator('.run-train');
  await expect(train).toHaveText('Train');
  await page.evaluate(translate);
  await expect(train.locator('font font')).toHaveText('Train');
  await train.click();
  await expect(train).toHaveText('Pause');
  await train.click();
  await expect(train).toHaveText('Train');
});
