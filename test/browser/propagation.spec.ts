/**
 * The figure propagation: the forward pass stepped, played, interrupted, bet on; by mouse, finger and keys.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { factsOfLayer } from '../../src/figures/propagation/model/layerAccount.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatActivation, formatSum, formatTerm } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { answerOf, draw, lighten, open, readActiveCell, settle, waitInPage } from './page.ts';
import { inThisFrame, stillBox } from './reading.ts';

const path = '/?figure=propagation';
const network = readNetwork(readFileSync('public/networks/trained.bin'));

function passOf(digit: number) {
  const { drawing } = exampleDrawingsOf(digit)[0];
  return forward(network, normalise({ ...drawing, penWidthCells: penWidthCells.initial }).image);
}

const slider = (page: Page) => page.getByRole('slider', { name: 'How far the forward pass has run' });
const sentence = (page: Page) => page.locator('.propagation-sentence');
const button = (page: Page, name: string) => page.getByRole('button', { name });
/** How many layers show their discs. */
const known = (page: Page) =>
  inThisFrame(page, () => document.querySelectorAll('.propagation-figure g.layer[data-known="true"]').length);
/** Whether the numbers of a neuron are shown. */
const isInspectorShown = (page: Page) =>
  inThisFrame(page, () => document.querySelector('.inspector')?.checkVisibility() ?? false);

test('says of a digit what the engine computes, layer by layer', async ({ page }) => {
  for (const digit of [2, 7]) {
    await open(page, `${path}&drawing=example:${digit}`);
    const pass = passOf(digit);
    await button(page, 'Show it without a bet').click();
    await slider(page).focus();
    await page.keyboard.press('Home');
    const litCount = pass.activations[0].filter((a) => a > 0).length;
    await expect(sentence(page)).toContainText(`${litCount} of the 784 inputs are lit`);
    for (const layerIndex of [0, 1, 2]) {
      await page.keyboard.press('ArrowRight');
      const { brightest, pushes } = factsOfLayer(network, pass, layerIndex);
      const { j, inputs, bias, a } = brightest;
      await expect(sentence(page)).toContainText(`${layerIndex === 2 ? 'output' : 'neuron'} ${j}`);
      await expect(sentence(page)).toContainText(
        `contributions ${formatTerm(inputs, { isSigned: true })}, bias ${formatTerm(bias, { isSigned: true })}, ` +
          `so z = ${formatSum([inputs, bias])}, a = ${formatActivation(a)}`,
      );
      if (layerIndex > 0)
        for (const { k, contribution } of pushes)
          await expect(sentence(page)).toContainText(
            `neuron ${k} (${formatTerm(contribution, { isSigned: true })})`,
          );
    }
    await expect(page.locator('.propagation-figure g.neuron.brightest .digit')).toHaveText(String(digit));
  }
});

test('plays layer by layer, can be stopped on the way, dragged, drawn on, and played on', async ({
  page,
}) => {
  await open(page, `${path}&motion=auto`);
  await test.step('plays layer by layer, can be stopped on the way, dragged, and played on', async () => {
    await button(page, 'Play').click();
    // Stopped in the frame in which it is seen on the way: a mouse might be too late for it.
    await waitInPage(
      page,
      (onItsWay) => {
        if (document.querySelector('.propagation-scale input')?.ariaValueText !== onItsWay) return false;
        document.querySelector<HTMLElement>('.propagation-play')?.click();
        return true;
      },
      'on the way from inputs to hidden layer 1',
    );
    await expect(button(page, 'Play')).toBeVisible();
    const progressNow = () => inThisFrame(slider(page), (range) => Number((range as HTMLInputElement).value));
    const stopped = await progressNow();
    expect(stopped).toBeGreaterThan(0);
    expect(stopped).toBeLessThan(1);
    expect(await progressNow()).toBe(stopped);
    await expect(sentence(page)).toContainText('These products travel');
    const box = await stillBox(slider(page));
    await button(page, 'Play').click();
    // Dragged while it plays, for as long as that takes here.
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height / 2);
    await expect(button(page, 'Play')).toBeVisible();
    await expect.poll(progressNow).toBeCloseTo(1.5, 0);
  });
  await test.step('goes on drawing while it plays', async () => {
    await button(page, 'Play').click();
    await draw(page, lighten(exampleDrawingsOf(1)[0].drawing));
    await expect(slider(page)).toHaveValue('2');
    await expect(answerOf(page)).toHaveText(/^1/);
  });
});

test('keeps the outputs dark until a bet is made, then shows them and grades it, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('asks for a drawing before a bet on a blank pad, and says where the light comes from', async () => {
    await button(page, 'Clear').click();
    await settle(page);
    await expect(page.getByText('Draw a digit, then bet')).toBeVisible();
    await button(page, 'I bet on 4').dispatchEvent('click');
    expect(await known(page)).toBe(1);
    await expect(sentence(page)).toContainText('what glows in hidden layer 1 comes from the biases alone');
    await button(page, 'Undo').click();
    await settle(page);
  });
  // What is said to be hidden below is there to be shown.
  await waitInPage(page, () => document.querySelector('.inspector') !== null, null);
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveValue('2');
  expect(await known(page)).toBe(2);
  // The pad beside it does not give the answer away.
  const reported = page.locator('.lone-pad .answer-digit');
  await expect(reported).toHaveCSS('opacity', '0');
  const output = await stillBox(page.locator('.hollows g').nth(2).locator('circle').nth(3));
  await page.mouse.click(output.x + output.width / 2, output.y + output.height / 2);
  expect(await isInspectorShown(page)).toBe(false);
  // Nor does it tell when an output is pinned elsewhere, as by a link.
  await page.evaluate(() => {
    window.location.hash = 'neuron=3.3';
  });
  await expect(page.locator('.propagation-figure .ring-neuron')).toBeVisible();
  expect(await isInspectorShown(page)).toBe(false);
  await button(page, 'I bet on 8').click();
  const three = formatActivation(passOf(3).activations[3][3]);
  await expect(
    page.getByText(`You bet on 8; the network’s brightest output is 3, at ${three}.`),
  ).toBeVisible();
  await expect.poll(() => known(page)).toBe(3);
  // The neuron that is pinned is computed now, and says its numbers.
  await expect.poll(() => isInspectorShown(page)).toBe(true);
  await expect(reported).toHaveCSS('opacity', '1');
  await button(page, 'Bet again').click();
  await expect.poll(() => known(page)).toBe(2);
  await button(page, 'I bet on 3').click();
  await expect(page.getByText(`Right: output 3 is the brightest, at ${three}.`)).toBeVisible();
  await test.step('fits its page', () => expectFits(page));
});

test('jumps from layer to layer for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${path}&motion=auto`);
  await expect(slider(page)).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const range = document.querySelector<HTMLInputElement>('.propagation-scale input');
    const look = () => {
      if (range && seen.at(-1) !== range.value) seen.push(range.value);
      requestAnimationFrame(look);
    };
    look();
  });
  await button(page, 'Play').click();
  await expect(slider(page)).toHaveValue('2');
  const seen = await inThisFrame(page, () => (window as never as { seen: string[] }).seen);
  expect(seen).toContain('0');
  expect(seen.at(-1)).toBe('2');
  for (const value of seen) expect(['0', '1', '2']).toContain(value);
});

test('is worked with keys alone, walked only as far as it is computed, and says and names what is', async ({
  page,
}) => {
  await open(page, path);
  await test.step('is worked with keys alone, and walked only as far as it is computed', async () => {
    const active = () => inThisFrame(page, readActiveCell);
    await button(page, 'Play').focus();
    for (let tab = 0; tab < 8 && !(await active()); tab++) await page.keyboard.press('Tab');
    await expect.poll(active).toMatch(/^Hidden layer 1, neuron 0, activation/);
    await page.keyboard.press('ArrowRight');
    expect(await active()).toMatch(/^Hidden layer 1, neuron 0, activation/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toMatch(/^Hidden layer 1, neuron 1, activation/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'What lights the neuron' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: 'What lights the neuron' })).toBeHidden();
  });
  await test.step('are spoken each time another layer is computed', async () => {
    const spoken = page.locator('.propagation-notes [aria-live]');
    await expect(spoken).toHaveText('');
    await button(page, 'On to the next layer').click();
    await expect(spoken).toContainText('In hidden layer 2 neuron');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'hidden layer 2');
  });
  await test.step('name neurons that light up when they are pointed at', async () => {
    const word = sentence(page).getByRole('button').first();
    await word.hover();
    await expect(page.locator('.propagation-figure .ring-neuron')).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(page.locator('.propagation-figure .ring-neuron')).toHaveCount(0);
    await word.focus();
    await expect(page.locator('.propagation-figure .ring-neuron')).toBeVisible();
  });
});

test('is worked by a finger at 390 px, and nothing moves as the sentence changes', async ({
  phone: page,
}) => {
  await open(page, path);
  const view = page.locator('.propagation-view');
  const topNow = () => inThisFrame(view, (element) => element.getBoundingClientRect().top + scrollY);
  await stillBox(view);
  const before = await topNow();
  await button(page, 'On to the next layer').tap();
  await expect(sentence(page)).toContainText('In hidden layer 2');
  expect(await topNow()).toBe(before);
  await button(page, 'I bet on 3').tap();
  await expect(page.getByText('Right: output 3 is the brightest')).toBeVisible();
  await expect(sentence(page)).toContainText('Brightest is output');
  expect(await topNow()).toBe(before);
});
