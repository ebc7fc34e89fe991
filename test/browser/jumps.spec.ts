/**
 * Nothing jumps: whatever is pointed at, slid or bet on, all else of a figure stays where it is, in English
 * on a desk and in the longer strange English on a phone.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { figureIds } from '../../src/formats/linkSchema.ts';
import { test } from './keptPage.ts';
import { settle } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const places = [
  [0.2, 0.2],
  [0.5, 0.5],
  [0.8, 0.4],
  [0.4, 0.85],
] as const;
const keys = ['ArrowRight', 'End', 'Home', 'PageUp'] as const;

interface Marked {
  places?: Map<Element, number>;
}

/** In the page: keeps where everything is that a figure lays out. */
function markPlaces(): void {
  const parts =
    '.lone-stage .figure :is(p, button, input, select, canvas, figure, fieldset, dl, table, h2, h3)';
  const ownPlace =
    '.inspector-place, .edited-badge, details, .live-sentence, .hope-says, .part-tile, [hidden]';
  const seen = [...document.querySelectorAll(parts)].filter(
    (part) => !part.closest(ownPlace) && part.checkVisibility({ visibilityProperty: true }),
  );
  (window as Marked).places = new Map(seen.map((part) => [part, part.getBoundingClientRect().top + scrollY]));
}

/** In the page: what has moved since then, and how far. */
function findMoved(): string[] {
  return [...((window as Marked).places ?? [])].flatMap(([part, top]) => {
    if (!part.checkVisibility({ visibilityProperty: true })) return [];
    const movedPx = part.getBoundingClientRect().top + scrollY - top;
    return Math.abs(movedPx) < 0.5 ? [] : [`${part.localName}.${part.className} by ${movedPx.toFixed(1)} px`];
  });
}

/** In the page: which of those there are can be seen. */
function findSeen(parts: string): number[] {
  return [...document.querySelectorAll(parts)].flatMap((part, index) =>
    part.checkVisibility({ visibilityProperty: true }) ? [index] : [],
  );
}

/** Does something, and says what has moved by it. */
async function jumpsOf(page: Page, name: string, act: () => Promise<unknown>): Promise<string[]> {
  await inThisFrame(page, markPlaces);
  await act();
  await settle(page);
  const moved = await inThisFrame(page, findMoved);
  return moved.slice(0, 3).map((what) => `${name}: ${what}`);
}

async function pointEverywhere(page: Page, picture: Locator): Promise<string[]> {
  await picture.scrollIntoViewIfNeeded();
  const found: string[] = [];
  for (const [x, y] of places) {
    const box = await stillBox(picture);
    const point = () => page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    found.push(...(await jumpsOf(page, `pointing at ${x}, ${y}`, point)));
  }
  await page.mouse.move(0, 0);
  return found;
}

async function findJumps(page: Page): Promise<string[]> {
  const found: string[] = [];
  const seen = async (parts: string) => {
    const indices = await inThisFrame(page, findSeen, parts);
    return indices.map((index) => page.locator(parts).nth(index));
  };
  for (const picture of await seen('.lone-stage :is([role=grid], [role=img])'))
    found.push(...(await pointEverywhere(page, picture)));
  for (const slider of await seen('.lone-stage input[type=range]')) {
    await slider.focus();
    for (const key of keys) found.push(...(await jumpsOf(page, key, () => page.keyboard.press(key))));
  }
  // The sliders may have closed a bet, which a button of its own opens again.
  for (const again of await seen('.question:has([aria-disabled="true"]) .question-controls button'))
    found.push(...(await jumpsOf(page, 'a new bet', () => again.click())));
  for (const choice of (await seen('.question-choices button:not([aria-disabled="true"])')).slice(0, 1))
    found.push(...(await jumpsOf(page, 'a bet', () => choice.click())));
  return found;
}

for (const [width, lang] of [
  [1280, 'en'],
  [390, 'en-XA'],
] as const)
  for (const id of figureIds)
    test(`in ${id} nothing jumps at ${width} px, in ${lang}`, async ({ page }) => {
      await resize(page, { width, height: 900 });
      await page.goto(`/?figure=${id}&motion=reduce&seed=1&lang=${lang}#drawing=example:3`);
      await expect(page.locator('.answer-activation').first()).not.toHaveText('');
      await expect(
        page.locator(id === 'draw' ? '.draw-examples select' : '.lone-stage .figure'),
      ).toBeVisible();
      await settle(page);
      expect(await findJumps(page)).toEqual([]);
    });
