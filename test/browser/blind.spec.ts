/**
 * Every bet of every figure, made by keys, by role and name alone, as a learner makes it who cannot see: its
 * question and its answers are found by their names, and what came of it is heard, once. How the figures are
 * reached by Tab is in allFigures.spec.ts, what their descriptions hold in described.spec.ts.
 */
import { expect, type Page } from '@playwright/test';
import type { FigureId } from '../../src/formats/linkSchema.ts';
import { listen, readHeard } from './heard.ts';
import { test } from './keptPage.ts';
import { openLesson, settle, showOnly } from './page.ts';
import { eventually, inThisFrame } from './reading.ts';

interface BlindBet {
  readonly id: Exclude<FigureId, 'draw'>;
  readonly question: RegExp;
  /** What is pressed, one after the other. */
  readonly choices: readonly (string | RegExp)[];
  /** What is heard then, whatever was right; null for what waits for another bet. */
  readonly verdict: RegExp | null;
}

const graded = /^(Right|No|Not so|Not quite)\b/;

/** `draw` has none; that of its section is in the text. */
const bets: readonly BlindBet[] = [
  { id: 'threes', question: /^How many of the 784 cells/, choices: ['1 to 50'], verdict: graded },
  { id: 'neuron', question: /Which number does it hold/, choices: ['I guess 0.9'], verdict: graded },
  { id: 'pixels', question: /Will the network still read/, choices: [/exactly as before/], verdict: graded },
  { id: 'outputs', question: /^What would you call/, choices: ['I call it 7'], verdict: null },
  { id: 'outputs', question: /does the network call it/, choices: ['bet on output 7'], verdict: graded },
  { id: 'layers', question: /^Without any hidden layer/, choices: ['far fewer'], verdict: /^Train both/ },
  { id: 'propagation', question: /Will the answer still be/, choices: [/^Yes/], verdict: graded },
  { id: 'parts', question: /Which one part/, choices: ['upper loop'], verdict: graded },
  { id: 'edges', question: /from how many on/, choices: ['6 to 8'], verdict: graded },
  { id: 'weights', question: /to more than 0 or to less/, choices: ['more than 0'], verdict: graded },
  {
    id: 'edge-detector',
    question: /Press them in order/,
    choices: [
      /^Picture 2, a blob/,
      /^Picture 1, a level bar/,
      /^Picture 4, a corner/,
      /^Picture 3, an upright/,
    ],
    verdict: graded,
  },
  { id: 'hope', question: /which one learned by itself/, choices: ['Network C'], verdict: graded },
  { id: 'sigmoid', question: /before a passes/, choices: ['between 4 and 6'], verdict: graded },
  { id: 'bias', question: /how many will it still fire/, choices: ['half or more'], verdict: graded },
  { id: 'count', question: /get another answer/, choices: ['none of them'], verdict: graded },
  { id: 'learning', question: /will it read after/, choices: ['about 75'], verdict: /^Train it/ },
  { id: 'matrix', question: /^16 neurons .* What shape/, choices: ['10 × 16'], verdict: graded },
  { id: 'function', question: /What comes out/, choices: ['numbers that differ'], verdict: graded },
];

/** Longer than any text waits for rest. */
const restMs = 300;

async function makeBet(page: Page, { id, question, choices, verdict }: BlindBet): Promise<void> {
  await showOnly(page, [id]);
  const section = page.locator(`[id="${id}"]`);
  await section.getByRole('button', { name: 'Describe this figure' }).scrollIntoViewIfNeeded();
  const group = section.getByRole('group', { name: question });
  await expect(group).toBeVisible();
  // What comes with the figure, unasked.
  if (id === 'count') await expect(section.locator('[data-slot=accuracy]')).toHaveText(/%/);
  await settle(page);
  // What was done before has been said.
  await page.waitForTimeout(2 * restMs);
  await inThisFrame(page, listen);
  for (const name of choices)
    await group.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');
  const said = verdict === null ? [] : [expect.stringMatching(verdict)];
  await expect.poll(() => inThisFrame(page, readHeard)).toEqual(said);
  await page.waitForTimeout(restMs);
  expect(await inThisFrame(page, readHeard)).toEqual(said);
}

test('every bet is made by keys, by role and name alone, and its verdict is heard once; training says when it starts, each tenth, and what it has come to', {
  tag: ['@wcag-2.1.1', '@wcag-3.3.2', '@wcag-4.1.2', '@wcag-4.1.3'],
}, async ({ page }) => {
  await openLesson(page);
  await test.step('the bet in the text waits for a drawing', async () => {
    const bet = page.getByRole('group', { name: /^Draw something that is no digit/ });
    await inThisFrame(page, listen);
    await bet.getByRole('button', { name: /^Yes/ }).press('Enter');
    await expect
      .poll(() => inThisFrame(page, readHeard))
      .toEqual([expect.stringMatching(/^Now draw one on the pad/)]);
    // A line, by keys.
    const pad = page.getByRole('application', { name: 'Drawing pad' }).first();
    await pad.press('Delete');
    await inThisFrame(page, listen);
    for (const key of ['Space', ...Array(9).fill('ArrowDown'), 'Space']) await pad.press(key);
    await eventually(async () => {
      const heard = await inThisFrame(page, readHeard);
      expect(heard.filter((text) => /^\d, activation/.test(text))).toHaveLength(1);
      expect(heard.filter((text) => /pen up$/.test(text))).toHaveLength(1);
    });
    // The text rests while it is off the screen: its verdict is heard where one comes back to it.
    await bet.scrollIntoViewIfNeeded();
    await eventually(async () => {
      const heard = await inThisFrame(page, readHeard);
      expect(heard.filter((text) => graded.test(text))).toHaveLength(1);
    });
    // As a link to our example does: the bets below are about that.
    await page.evaluate(() => {
      window.location.hash = 'drawing=example:3';
    });
  });
  for (const bet of bets) await test.step(`${bet.id}: ${bet.question.source}`, () => makeBet(page, bet));
  await test.step('training is heard', async () => {
    await showOnly(page, ['learning']);
    const section = page.locator('#learning');
    await inThisFrame(page, listen);
    await section.getByRole('button', { name: 'Train', exact: true }).press('Enter');
    await eventually(async () => {
      const heard = await inThisFrame(page, readHeard);
      expect(heard.filter((text) => graded.test(text))).toHaveLength(1);
    }, 60_000);
    await section.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
    const last = async () => (await inThisFrame(page, readHeard)).at(-1);
    await expect.poll(last).toMatch(/^after [\d,]+ examples: accuracy/);
    const heard = await inThisFrame(page, readHeard);
    const learning = heard.filter((text) => text.startsWith('It is learning'));
    // A fast machine leaps over tenths.
    expect(learning.length).toBeGreaterThan(0);
    expect(new Set(learning).size).toBe(learning.length);
    expect(heard.filter((text) => text.startsWith('after'))).toHaveLength(1);
  });
});
