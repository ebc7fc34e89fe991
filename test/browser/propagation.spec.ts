/**
 * The figure propagation: the forward pass stepped, played, interrupted, and bet on with a neuron switched
 * off; by mouse, finger and keys.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { factsOfLayer } from '../../src/figures/propagation/model/layerAccount.ts';
import { brightestNeuron, switchOff } from '../../src/figures/propagation/model/switchOff.ts';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';
import { formatSum, formatTerm, sayActivation, sayEquals } from '../../src/text/numbers.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import {
  answerOf,
  draw,
  lighten,
  open,
  readActiveCell,
  readAnswer,
  settle,
  showExample,
  waitInPage,
} from './page.ts';
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
/** Whether the numbers of a neuron are shown. */
const isInspectorShown = (page: Page) =>
  inThisFrame(page, () => document.querySelector('.inspector')?.checkVisibility() ?? false);

test('says of a digit what the engine computes, layer by layer', async ({ page }) => {
  for (const digit of [2, 7]) {
    await open(page, `${path}&drawing=example:${digit}`);
    const pass = passOf(digit);
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
          `so z = ${formatSum([inputs, bias])}, a ${sayEquals(sayActivation(a))}`,
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
    await expect(slider(page)).toHaveValue('3');
    await expect(answerOf(page)).toHaveText(/^1/);
  });
});

test('is bet on with its brightest neuron switched off, shows the pass without it, and fits its page', async ({
  page,
}) => {
  const outcome = (digit: number) => {
    const pass = passOf(digit);
    return switchOff(network, pass, brightestNeuron(pass));
  };
  const verdict = page.locator('.question-verdict');
  const cross = page.locator('.propagation-figure .neuron-off');
  /** The output that is marked as the brightest. */
  const brightest = page.locator('.propagation-figure g.neuron.brightest .digit');
  await open(page, `${path}&drawing=example:7`);
  const before = await readAnswer(page);
  await test.step('a wrong bet names the idea behind it, with the numbers of this digit', async () => {
    const { digitWithout, activationWithout, activationLeft, changed } = outcome(7);
    expect(digitWithout).toBe(2);
    await expect(page.getByText('Neuron 4 is the brightest of hidden layer 1.')).toContainText('still be 7?');
    await button(page, 'the same answer').click();
    await expect(verdict).toContainText(
      `No: it says 2, at ${sayActivation(activationWithout)}; output 7 went from 0.996 to ${sayActivation(activationLeft)}.`,
    );
    await expect(verdict).toContainText(
      `without its ${formatTerm(changed.contribution)}, neuron ${changed.index} there went from ${sayActivation(changed.before)} to ${sayActivation(changed.after)}. Nothing stepped in: the network does not learn while you use it`,
    );
  });
  await test.step('the picture, the sentence and the inspector are of the pass without it', async () => {
    await expect(brightest).toHaveText('2');
    await expect(cross).toHaveCount(1);
    await expect(sentence(page)).toContainText('All this without neuron 4 of hidden layer 1');
    await page.evaluate(() => {
      window.location.hash = 'neuron=3.2';
    });
    await expect(page.locator('.inspector [data-slot=a]')).toContainText('0.74');
    // No sum makes a 0 of it.
    await page.evaluate(() => {
      window.location.hash = 'neuron=1.4';
    });
    await expect.poll(() => isInspectorShown(page)).toBe(false);
    await slider(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(sentence(page)).toContainText('what it passes on is 0');
    await page.keyboard.press('End');
  });
  await test.step('drawing, answer and place are what they were; the neuron is put back, and out again', async () => {
    expect(await readAnswer(page)).toBe(before);
    await button(page, 'Put neuron 4 back').click();
    await expect(brightest).toHaveText('7');
    await expect(cross).toHaveCount(0);
    await expect.poll(() => isInspectorShown(page)).toBe(true);
    await button(page, 'Switch neuron 4 off again').click();
    await expect(brightest).toHaveText('2');
    await button(page, 'another answer').click();
    await expect(verdict).toContainText('Right: it says 2');
  });
  await test.step('another drawing is another question; a blank pad asks for one', async () => {
    await showExample(page, 3);
    await expect(verdict).toBeEmpty();
    await expect(cross).toHaveCount(0);
    await expect(brightest).toHaveText('3');
    await button(page, 'another answer').click();
    await expect(verdict).toContainText('No: still 3, at > 0.999 with neuron 4 and at > 0.999 without it.');
    await expect(verdict).toContainText('nobody programmed this one');
    await button(page, 'Clear').click();
    await expect(page.getByText('Draw a digit, then bet')).toBeVisible();
    await expect(verdict).toBeEmpty();
    await button(page, 'the same answer').dispatchEvent('click');
    await expect(button(page, 'the same answer')).toHaveAttribute('aria-pressed', 'false');
    await expect(sentence(page)).toContainText('this is no answer');
    await button(page, 'Undo').click();
    await settle(page);
  });
  await button(page, 'the same answer').click();
  await expect(verdict).toContainText('Right: still 3');
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
  await waitInPage(page, () => (window as never as { seen: string[] }).seen.length > 4, null);
  const seen = await inThisFrame(page, () => (window as never as { seen: string[] }).seen);
  expect(seen).toEqual(['3', '0', '1', '2', '3']);
});

test('is worked with keys alone, walked only as far as it is computed, and says and names what is', async ({
  page,
}) => {
  await open(page, path);
  await test.step('is worked with keys alone, and walked only as far as it is computed', async () => {
    const active = () => inThisFrame(page, readActiveCell);
    await slider(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
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
  await button(page, 'Back one layer').tap();
  await expect(sentence(page)).toContainText('In hidden layer 2');
  expect(await topNow()).toBe(before);
  await button(page, 'the same answer').tap();
  await expect(page.getByText('Right: still 3')).toBeVisible();
  await expect(sentence(page)).toContainText('Brightest is output');
  expect(await topNow()).toBe(before);
});
