/**
 * The figure edges: strokes broken into edges that are sorted and switched on one by one; by mouse, finger
 * and keys.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { breakIntoEdges, edgeDirections } from '../../src/figures/edges/model/breakIntoEdges.ts';
import {
  edgeRanges,
  mostRaised,
  passOfEdges,
  readingsAlong,
  steadyFrom,
} from '../../src/figures/edges/model/edgeSwitches.ts';
import { lineToBreak, loopToBreak } from '../../src/figures/edges/model/strokesToBreak.ts';
import { edgesTexts } from '../../src/figures/edges/text.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import type { Drawing, Stroke } from '../../src/image/Drawing.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { findNormalFraming } from '../../src/image/normalise.ts';
import { partNames } from '../../src/image/parts.ts';
import { findEdges, nameEdge } from '../../src/image/probesOfEdges.ts';
import { prediction } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatActivation, sayActivation } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { draw, expectNoCommitsInStroke, lighten, open, waitInPage } from './page.ts';

const path = '/?figure=edges';
const texts = edgesTexts.en;
const hoped = readNetwork(readFileSync('public/networks/hoped.bin'));

function breakDrawing(strokes: readonly Stroke[]) {
  const drawing: Drawing = { strokes, penWidthCells: penWidthCells.initial };
  const framing = findNormalFraming(drawing)?.framing ?? null;
  return { edges: breakIntoEdges(drawing), penWidthCells: drawing.penWidthCells, framing };
}
const loop = breakDrawing([loopToBreak]);
const line = breakDrawing([lineToBreak]);
const three = breakDrawing(exampleDrawingsOf(3)[0].drawing.strokes);

/** What the figure says of the edges that are on, as the engine computes it. */
function answerOf(broken: typeof loop, on: readonly boolean[]): string {
  const [, , parts, outputs] = passOfEdges(hoped, broken, on).activations;
  const digit = prediction(outputs);
  return texts.answer({
    on: on.filter(Boolean).length,
    count: broken.edges.length,
    parts: partNames.filter((_, j) => parts[j] > 0.5),
    reading: { digit, activation: sayActivation(outputs[digit]) },
  });
}

const board = (page: Page) => page.getByRole('group', { name: texts.board });
const edge = (page: Page, index: number) => board(page).getByRole('button').nth(index);
const sentence = (page: Page) => page.locator('.edges-sentence');
const pointed = (page: Page) => page.locator('.edges-pointed');
const numbers = (page: Page, kind: string) => page.locator(`.units[data-kind=${kind}] .unit-number`);
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Breaks something else, and waits until its edges are on the board. */
async function show(page: Page, name: string, broken: typeof loop) {
  await choose(page, name);
  await expect(board(page).getByRole('button')).toHaveCount(broken.edges.length);
}

test('breaks three drawings into edges, lights what is pointed at, and asks from how many the digit is read', async ({
  page,
}) => {
  await open(page, path);
  await test.step('breaks the reader’s drawing, a loop and a long line, and sorts their edges by direction', async () => {
    for (const [name, broken] of [
      ['your drawing', three],
      ['a loop', loop],
      ['a long line', line],
    ] as const) {
      await show(page, name, broken);
      for (const direction of edgeDirections) {
        const count = broken.edges.filter((each) => each.direction === direction).length;
        await expect(page.getByRole('button', { name: `${direction} ${texts.count(count)}` })).toBeVisible();
      }
      await expect(sentence(page)).toHaveText(
        answerOf(
          broken,
          broken.edges.map(() => true),
        ),
      );
    }
  });
  await test.step('lights what is pointed at: an edge, a direction, a neuron', async () => {
    await show(page, 'a loop', loop);
    await edge(page, 2).hover();
    const { j, from, to } = mostRaised(hoped, loop, 2);
    const { direction } = loop.edges[2];
    const printed = { index: 2, direction, j, from: sayActivation(from), to: sayActivation(to) };
    await expect(pointed(page)).toHaveText(texts.ofEdge(printed));
    await expect(page.locator('.unit[data-linked=true]')).toHaveText(new RegExp(`Neuron ${j},`));
    await page.getByRole('button', { name: /^upright/ }).hover();
    const uprights = loop.edges.filter((each) => each.direction === 'upright').length;
    await expect(board(page).locator('[data-pointed=true]')).toHaveCount(uprights);
    await page.locator('.unit[data-kind=neuron]').nth(9).hover();
    const name = nameEdge(findEdges(hoped.layers[0])[9]);
    await expect(pointed(page)).toContainText(
      `Neuron 9 of hidden layer 1 likes best a bar that is ${name.direction}, at row ${name.row}, column ${name.column}`,
    );
  });
  await test.step('asks from how many edges on the digit is read, and grades it by switching them on', async () => {
    await show(page, 'a loop', loop);
    const readings = readingsAlong(hoped, loop);
    const from = steadyFrom(readings);
    const ranges = edgeRanges(loop.edges.length);
    const right = ranges.findIndex((range) => from >= range.from && from <= range.to);
    const verdict = page.locator('.question-verdict');
    const choices = page.locator('.question-choices button');
    const wrong = (right + 1) % ranges.length;
    await choices.nth(wrong).click();
    await expect(verdict).toContainText('Not quite: ');
    await expect(verdict).toContainText(
      wrong > right ? 'compare with a stored picture' : 'nobody told it for which one',
    );
    await choices.nth(right).click();
    const { activation } = readings[from - 1];
    await expect(verdict).toHaveText(
      `Right: from ${from} of ${loop.edges.length} edges on the network reads a 0, at first with ${sayActivation(activation)}, because no edge decides: each adds its part to the sums. With ${from - 1} it still reads a ${readings[from - 2].digit}.`,
    );
    await expect(page.locator('.edges-readings b')).toHaveText(readings.map(({ digit }) => String(digit)));
    await choose(page, 'a long line');
    await expect(verdict).toHaveText('');
  });
});

test('follows the pen, has its edges switched by mouse and by keys, and fits its page', async ({ page }) => {
  await open(page, path);
  await test.step('follows the pen: what is drawn is broken once the pen is up', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('.edges-blank')).toHaveText(texts.blank);
    const drawn = lighten(exampleDrawingsOf(7)[0].drawing);
    await draw(page, drawn);
    await expect(page.locator('.direction-whole')).toBeVisible();
    await expect(sentence(page)).toContainText('the network reads a 7');
  });
  await test.step('switches edges on one by one, and says what answers, as the engine computes it', async () => {
    await show(page, 'a loop', loop);
    await choose(page, 'All off');
    await expect(sentence(page)).toContainText('No edge is on.');
    const on = loop.edges.map(() => false);
    for (let count = 1; count <= loop.edges.length; count++) {
      await choose(page, 'Next edge');
      on[count - 1] = true;
      await expect(sentence(page)).toHaveText(answerOf(loop, on));
    }
    const [, edges, parts] = passOfEdges(hoped, loop, on).activations;
    await expect(numbers(page, 'neuron')).toHaveText(Array.from(edges, formatActivation));
    await expect(numbers(page, 'part')).toHaveText(Array.from(parts, formatActivation));
    await edge(page, 4).click();
    on[4] = false;
    await expect(edge(page, 4)).toHaveAttribute('aria-pressed', 'false');
    await expect(sentence(page)).toHaveText(answerOf(loop, on));
  });
  await test.step('is worked with keys alone: edges switched, the stroke made whole and broken', async () => {
    await page.getByRole('button', { name: 'a long line' }).press('Enter');
    await expect(board(page).getByRole('button')).toHaveCount(line.edges.length);
    await edge(page, 1).focus();
    await page.keyboard.press('Enter');
    await expect(edge(page, 1)).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Tab');
    await expect(edge(page, 2)).toBeFocused();
    await expect(edge(page, 2)).toHaveAttribute('data-pointed', 'true');
    await page.keyboard.press(' ');
    await expect(sentence(page)).toHaveText(answerOf(line, [true, false, false, true]));
    const slider = page.getByRole('slider', { name: texts.apart });
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', 'whole');
    await expect(edge(page, 0)).toHaveAttribute('transform', /^translate\(-?0\.000,-?0\.000\)$/);
    await slider.press('End');
    await expect(edge(page, 0)).not.toHaveAttribute('transform', /^translate\(-?0\.000,-?0\.000\)$/);
  });
  await test.step('fits its page', async () => {
    await page.locator('.question-choices button').first().click();
    await edge(page, 0).click();
    await expectFits(page);
  });
});

for (const motion of ['auto', 'reduce'] as const) {
  test(`plays the edges of a line to the last and stops, motion: ${motion}`, async ({ page }) => {
    await open(page, `${path}&motion=${motion}`);
    await show(page, 'a long line', line);
    const isPlaying = () => document.querySelector('.edges-play')?.textContent === 'Stop';
    // Looked for in every frame from before: it plays only for a moment.
    await Promise.all([waitInPage(page, isPlaying, null), choose(page, 'Switch on one by one')]);
    await expect(page.getByRole('button', { name: 'Switch on one by one' })).toBeVisible();
    await expect(sentence(page)).toHaveText(
      answerOf(
        line,
        line.edges.map(() => true),
      ),
    );
  });
}

test('works under a finger at 390 px, and renders nothing in React while the pen moves', async ({
  phone: page,
}) => {
  await open(page, path);
  await edge(page, 1).tap();
  await expect(edge(page, 1)).toHaveAttribute('aria-pressed', 'false');
  await expect(sentence(page)).toHaveText(
    answerOf(
      three,
      three.edges.map((_, index) => index !== 1),
    ),
  );
  await page.locator('.unit[data-kind=part]').first().tap();
  await expect(pointed(page)).toContainText('The neuron of the full loop');
  await expectNoCommitsInStroke(page);
});

test('has as many controls as the address asks for, and stands without its network', async ({ page }) => {
  await open(page, `${path}&controls=min`);
  await expect(page.getByRole('slider', { name: texts.apart })).toBeVisible();
  await expect(sentence(page)).toContainText('the network reads');
  await expect(page.locator('.question')).toHaveCount(0);
  await page.route('**/hoped.bin', (route) => route.abort());
  await open(page, `${path}&controls=none`);
  await expect(page.getByRole('alert')).toContainText('The network built as hoped is not there');
  await expect(page.getByRole('slider', { name: texts.apart })).toHaveCount(0);
  await edge(page, 0).click();
  await expect(edge(page, 0)).toHaveAttribute('aria-pressed', 'false');
});
