/**
 * Each figure in words: its description of four parts and its graphs as tables; and what assistive technology
 * finds in it, as trees that are committed (`--update-snapshots` writes them anew).
 */
import { writeFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { type FigureId, figureIds } from '../../src/formats/linkSchema.ts';
import {
  findMute,
  findNameless,
  findSmall,
  findUnspeakable,
  readTrees,
  treeOf,
  treesFile,
} from './accessTree.ts';
import { expectAccessible } from './expectAccessible.ts';
import { test } from './keptPage.ts';
import { open, openLesson, showExample, showOnly } from './page.ts';
import { inThisFrame, resize } from './reading.ts';

/** Figures that begin without a table, as it would give their question away. */
const withoutTables: readonly FigureId[] = ['neuron'];

/** In the page: the texts of a description's parts, in their order. */
const readParts = (description: HTMLElement) =>
  [...description.querySelectorAll('dl > dd')].map((part) => part.textContent.trim().length);

/** In the page: activations that are printed as 1.000 or 0.000. */
const findRounded = (description: HTMLElement) =>
  [...description.querySelectorAll('dd > p')]
    .map(({ textContent }) => textContent)
    .filter((text) => /(with|at|activation|activation is|\() ?[10]\.000\b/.test(text));

async function expectDescribed(stage: Locator, id: FigureId): Promise<void> {
  const button = stage.getByRole('button', { name: 'Describe this figure' });
  await button.click();
  const description = stage.locator('.figure-description');
  await expect(description.getByRole('heading')).toBeFocused();
  await expect(description.locator('dt')).toHaveText([
    'What is here',
    'What it shows now',
    'What you can do',
    'A hint',
    ...(withoutTables.includes(id) ? [] : ['In numbers']),
  ]);
  await expect(description.locator('[data-part=now] > p').nth(1)).toBeVisible();
  await expect.poll(async () => Math.min(...(await inThisFrame(description, readParts)))).toBeGreaterThan(20);
  await expect.poll(() => inThisFrame(description, findRounded)).toEqual([]);
  await description.press('Escape');
  await expect(description).toBeHidden();
  await expect(button).toBeFocused();
}

test(
  'each figure is described in four parts; nothing in it is nameless, no picture is without words; its tree is the one that is committed',
  {
    tag: [
      '@wcag-1.1.1',
      '@wcag-1.3.1',
      '@wcag-2.4.4',
      '@wcag-2.4.6',
      '@wcag-2.5.3',
      '@wcag-2.5.8',
      '@wcag-3.2.4',
      '@wcag-3.3.2',
      '@wcag-4.1.2',
    ],
  },
  async ({ page }, { config }) => {
    const isWritten = ['all', 'changed'].includes(config.updateSnapshots);
    const trees = isWritten ? new Map<string, string>() : readTrees();
    const written = new Map<FigureId, string>();
    await openLesson(page);
    for (const id of figureIds)
      await test.step(id, async () => {
        await showOnly(page, [id]);
        const stage = page.locator(`[id="${id}"] .stage`).first();
        await stage.scrollIntoViewIfNeeded();
        await expectDescribed(stage, id);
        await expect.poll(async () => findNameless(await treeOf(stage))).toEqual([]);
        await expect.poll(() => inThisFrame(stage, findMute)).toEqual([]);
        await expect.poll(() => inThisFrame(stage, findUnspeakable)).toEqual([]);
        const readIt = async () => {
          const tree = await treeOf(stage);
          written.set(id, tree);
          return tree;
        };
        await expect.poll(readIt).toEqual(isWritten ? expect.any(String) : trees.get(id));
      });
    await test.step('no control is smaller than 24 px', async () => {
      await showOnly(page, figureIds);
      for (const width of [1280, 390, 320]) {
        await resize(page, { width, height: 844 });
        await expect.poll(() => inThisFrame(page, findSmall, 24), `${width} px`).toEqual([]);
      }
    });
    const text = [...written].map(([id, tree]) => `# ${id}\n${tree}\n`).join('\n');
    if (isWritten) writeFileSync(treesFile, text);
  },
);

test('a description follows the drawing, closes by its button, fits a narrow page, and is there without other controls', {
  tag: ['@wcag-2.4.2'],
}, async ({ page }) => {
  await open(page, '/?figure=bias&controls=none');
  await expect(page).toHaveTitle(/^Drag a neuron’s bias/);
  await expect(page.getByRole('heading', { level: 1, name: 'Drag a neuron’s bias' })).toBeAttached();
  const button = page.getByRole('button', { name: 'Describe this figure' });
  await expect(button).toHaveCSS('opacity', '0');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const now = page.locator('.figure-description [data-part=now]');
  await expect(now).toContainText('our example of a 3');
  await showExample(page, 7);
  await expect(now).toContainText('our example of a 7');
  await expectAccessible(page);
  await resize(page, { width: 320, height: 844 });
  await expect.poll(() => inThisFrame(page, () => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Close the description' }).click();
  await expect(now).toBeHidden();
  await expect(button).toBeFocused();
});
