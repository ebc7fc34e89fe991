/** The figure function: f called with the reader's digit, opened, and run as the program that is shown. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { expectNoCommits, open } from './page.ts';
import { eventually, inThisFrame } from './reading.ts';

const path = '/?figure=function';
const outputs = (page: Page) => page.getByRole('group', { name: 'Ten numbers out' });
const part = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.locator('.part-panel');
const read = (text: string) => Number(text.replace('\u2212', '-').replace('+', ''));
const inThousandths = (text: string) => Math.round(read(text) * 1000);

/** The numbers of a part of the formula, once they are shown. */
async function numbersOf(page: Page, kind: 'weights' | 'biases' | 'sigmoid', layer: string) {
  await part(page, `${kind} of ${layer}`).click();
  await expect(part(page, `${kind} of ${layer}`)).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page)).toHaveAttribute('data-kind', kind);
  await expect(panel(page).locator('.number-value').first()).toHaveText(/\d/);
  return inThisFrame(panel(page), (panel) =>
    Array.from(panel.querySelectorAll('.number-value'), (value) => value.textContent),
  );
}

async function openAll(page: Page): Promise<void> {
  await part(page, 'Open f').click();
  for (let layer = 0; layer < 2; layer++) await part(page, 'Open one layer more').click();
}

test('opens into functions of functions by mouse and by keys, and fits its page', async ({ page }) => {
  await open(page, path);
  await test.step('opens into functions of functions, whose printed sums and biases add up to what the sigmoids take', async () => {
    await openAll(page);
    await expect(page.locator('.formula-line')).toHaveText(
      /σ\(W\(3\)σ\(W\(2\)σ\(W\(1\)a\(0\)\+b\(1\)\)\+b\(2\)\)\+b\(3\)\)/,
    );
    await expect(part(page, 'Open one layer more')).toHaveAttribute('aria-disabled', 'true');
    for (const layer of ['hidden layer 1', 'hidden layer 2', 'the outputs']) {
      const sums = await numbersOf(page, 'weights', layer);
      const biases = await numbersOf(page, 'biases', layer);
      for (const [j, text] of (await numbersOf(page, 'sigmoid', layer)).entries()) {
        const [, z, said] = /σ\((.*)\)\s(.*)/.exec(text) ?? [];
        // What is almost 1, or almost 0, says so.
        const a = { '=': said.slice(2), '>': '1', '<': '0' }[said[0]];
        expect(inThousandths(sums[j]) + inThousandths(biases[j])).toBe(inThousandths(z));
        expect(Math.abs(1 / (1 + Math.exp(-read(z))) - Number(a))).toBeLessThan(0.006);
      }
    }
    await part(page, 'Shut f again').click();
    await expect(part(page, 'f, the whole network')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.part-matrix')).toHaveCount(0);
  });
  await test.step('is used with keys alone', async () => {
    await page.locator('.function-list summary').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('The 784 numbers, row by row')).toHaveValue(/^(0\.000\s){28}/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(outputs(page).getByRole('button').first()).toBeFocused();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await expect(page.locator('.function-neuron')).toContainText('Output 4 is a function');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(outputs(page).locator(':focus')).toHaveCount(0);
    const kept = await inThisFrame(page.locator('.function-neuron'), (sentence) => sentence.textContent);
    expect(kept).toContain('Output 4 is a function');
    await page.keyboard.press('Escape');
    await expect(page.locator('.function-neuron')).toContainText('Output 3 is a function');
  });
  await test.step('fits its page', async () => {
    await openAll(page);
    await part(page, 'weights of hidden layer 1').click();
    await expectFits(page);
  });
});

test('shows a program that prints the numbers on the screen, run on the files that are saved', async ({
  page,
}) => {
  await open(page, `${path}#drawing=example:8`);
  const folder = mkdtempSync(join(tmpdir(), 'inklight-'));
  for (const [name, fileName] of [
    ['Save the weights (JSON)', 'inklight-network.json'],
    ['Save this picture (JSON)', 'inklight-drawing.json'],
  ]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(fileName);
    await file.saveAs(join(folder, fileName));
  }
  await expect(page.getByText('was not saved')).toHaveCount(0);
  await page.getByRole('tab', { name: 'TypeScript' }).click();
  const code = page.getByRole('textbox', { name: /inklight\.ts/ });
  await expect(code).toHaveValue(/\S/);
  const program = await inThisFrame(code, (box) => (box as HTMLTextAreaElement).value);
  writeFileSync(join(folder, 'inklight.ts'), program);
  const printed = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'inklight.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  await expect.poll(() => page.locator('[data-slot="printed"]').textContent()).toBe(printed.trim());
  await expect(outputs(page).getByRole('button').nth(8)).toContainText(/8\s*(0\.9|1\.0)/);
});

test('says of what is pointed at that it is a function, asks what f gives for no ink, and renders nothing in React meanwhile', async ({
  page,
}) => {
  await open(page, path);
  await test.step('says of the neuron that is pointed at that it is a function, with its numbers', async () => {
    const sentence = page.locator('.function-neuron');
    await expect(sentence).toContainText('Output 3 is a function of 16 numbers.');
    await outputs(page).getByRole('button').nth(5).hover();
    await expect(sentence).toContainText('Output 5 is a function of 16 numbers.');
    await eventually(async () => {
      const numbers = ((await sentence.textContent()) ?? '').match(/[+\u2212]\d+\.\d+/g) ?? [];
      const [positive, negative, bias, z] = numbers.map(inThousandths);
      expect(positive + negative + bias).toBe(z);
    });
    await page.locator('.function-input .cell-picture').hover();
    await expect(sentence).toContainText('is no function of anything here');
  });
  await test.step('renders nothing in React while one points from number to number', async () => {
    await outputs(page).getByRole('button').nth(0).hover();
    await expectNoCommits(page, async () => {
      for (const digit of [1, 2, 3]) {
        await outputs(page).getByRole('button').nth(digit).hover();
        await expect(page.locator('.function-neuron')).toContainText(`Output ${digit} is`);
      }
    });
  });
  await test.step('asks what f gives for no ink, and calls it to grade the bet', async () => {
    await page.getByRole('button', { name: 'ten zeros' }).click();
    await expect(page.getByText(/^Not so\. f\(0, …, 0\): output \d is highest with 0\.\d+/)).toContainText(
      'Nobody programmed “no ink, no answer” into it',
    );
    await page.getByRole('button', { name: 'numbers that differ' }).click();
    await expect(page.getByText(/^Right\. f\(0, …, 0\): output \d/)).toBeVisible();
  });
});

test('is opened by a finger at 390 px', async ({ phone: page }) => {
  await open(page, path);
  await part(page, 'Open f').tap();
  await part(page, 'biases of the outputs').tap();
  await expect(page.locator('.part-panel .number-value')).toHaveCount(10);
  await page.locator('.part-panel .number-list button').nth(7).tap();
  await expect(page.locator('.function-neuron')).toContainText('Output 7 is a function');
});
