/** The figure `learning`: a network trained live, in the hands of a reader. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { idxImages, idxLabels } from '../formats/idxFiles.ts';
import { npzOfArrays, safetensorsOfArrays } from '../formats/otherFiles.ts';
import { rowsOf, transposed } from '../formats/otherPrograms.ts';
import { expectFits } from './figureChecks.ts';
import { test } from './keptPage.ts';
import { open, readAnswer, setDirective, settle } from './page.ts';
import { eventually } from './reading.ts';
import { refuses } from './refusals.ts';

const path = '/?figure=learning';
const sentence = (page: Page) => page.locator('.learning-sentence');
const moment = (page: Page) => page.locator('.timeline-moment');

async function accuracyOf(page: Page): Promise<number> {
  const [, percent] = /reads ([\d.]+)/.exec((await sentence(page).textContent()) ?? '') ?? [];
  return Number(percent ?? 0);
}

const train = (page: Page) => page.getByRole('button', { name: 'Train', exact: true });
const pause = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true });

/** Waits until it reads more than that many of 100 digits held out. */
const expectAccuracy = (page: Page, percent: number) =>
  expect.poll(() => accuracyOf(page), { timeout: 60_000 }).toBeGreaterThan(percent);

/** In the page, before anything of its own: keeps its workers, and counts its seconds. */
function watchWorkers(): void {
  const workers: Worker[] = [];
  // Seconds that are counted: in a tenth of the time while they are hurried.
  const clock = { isHurried: false };
  Object.assign(window, { workers, clock });
  window.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      workers.push(this);
    }
  };
  const { setInterval } = window;
  const everyTime = (then: () => void, ms = 0) => {
    let tenths = 0;
    return setInterval(() => {
      tenths++;
      if (clock.isHurried || tenths % 10 === 0) then();
    }, ms / 10);
  };
  window.setInterval = everyTime as typeof setInterval;
}

const hurry = (page: Page, isHurried: boolean) =>
  page.evaluate((given) => {
    (window as never as { clock: { isHurried: boolean } }).clock.isHurried = given;
  }, isHurried);

test('reads after some seconds of training what it could not read before, rests with its slide, outlives its worker, goes back and forth in its run, agrees with its gradient, and is handed to the lesson', async ({
  page,
}) => {
  await page.addInitScript(watchWorkers);
  await open(page, path);
  await test.step('rests while its tab or slide is not shown, and goes on after', async () => {
    await expect(sentence(page)).toContainText('random');
    await page.getByRole('button', { name: 'about 25' }).click();
    await expect(page.locator('.question-verdict')).toHaveText('Train it and see.');
    await train(page).click();
    await expectAccuracy(page, 0);
    await page.evaluate(() => window.postMessage('slide:stop', '*'));
    await expect(train(page)).toBeVisible();
    await page.evaluate(() => window.postMessage('slide:start', '*'));
    await expect(pause(page)).toBeVisible();
  });
  await test.step('goes on from the last kept moment when its worker is lost', async () => {
    await expectAccuracy(page, 30);
    await page.evaluate(() => {
      for (const worker of (window as never as { workers: Worker[] }).workers) worker.terminate();
    });
    // That a worker is gone is noticed by its silence, for which nobody needs to wait here.
    await hurry(page, true);
    await expect(page.getByRole('alert')).toContainText('goes on from the last kept moment', {
      timeout: 60_000,
    });
    await hurry(page, false);
  });
  await test.step('reads after some seconds of training what it could not read before', async () => {
    await expectAccuracy(page, 80);
    // The bet is graded at what it asked about, and says how many steps that was.
    await expect(page.locator('.question-verdict')).toHaveText(
      /^Not so: after 10,000 examples it read \d\d of 100, because each of 313 steps .* It stores no pictures/,
    );
    await pause(page).click();
    await expect(train(page)).toBeVisible();
    await expect(page.locator('.learned-sentence')).toHaveText(/^3, activation/);
    await expect(page.getByText(/taken for a|read as/).first()).toBeVisible();
  });
  await test.step('goes back to its first moment and forth again, by keys', async () => {
    await page.getByRole('slider', { name: 'Moments of this run' }).focus();
    const progress = page.locator('.run-progress');
    // Again if the moment that it pauses at came in between: that one comes a little after the button is
    // pressed.
    await expect(async () => {
      await page.keyboard.press('End');
      await expect(moment(page)).toContainText('accuracy');
      await expect(progress).not.toContainText('after 0 examples');
      const last = (await progress.textContent()) ?? '';
      await page.keyboard.press('Home');
      await expect(moment(page)).toContainText('after 0 examples');
      await page.keyboard.press('End');
      await expect(progress).toHaveText(last, { timeout: 1000 });
    }).toPass();
  });
  await test.step('shows a gradient that agrees with the cost as it was measured', async () => {
    await page.getByLabel('Into').selectOption({ label: 'the outputs' });
    const words = page.locator('.nudge-words');
    await expect(words).toContainText('Gradient');
    // Measured anew, and the slider back in the middle, when the moment comes that it pauses at: a little
    // after the button.
    await eventually(async () => {
      // A small one has a minus in its exponent too.
      const [gradient, slope] = (await words.textContent())
        ?.match(/\(backpropagation\), (\S+); slope between the two nearest values (\S+?)\.The/)
        ?.slice(1)
        .map((text) => Number(text.replaceAll('\u2212', '-'))) ?? [1, 0];
      expect(Math.abs(gradient - slope)).toBeLessThan(0.03 * Math.abs(gradient) + 0.0005);
    });
    await eventually(async () => {
      await page.getByRole('slider', { name: 'Nudge it' }).press('ArrowRight');
      await expect(words).toContainText('the cost changes by', { timeout: 1000 });
    });
  });
  await test.step('hands its network to the whole lesson, and to the next visit', async () => {
    // Again if the moment that it pauses at came in between: what was handed over is of the one before.
    let learned = '';
    await eventually(async () => {
      await page.getByRole('button', { name: 'Use it in the whole lesson' }).click();
      await expect(page.getByText('Every figure now shows it')).toBeVisible();
      await settle(page);
      const [own, ofLesson] = await page.evaluate(() =>
        ['.learned-sentence', '.answer [role=status]'].map(
          (place) => document.querySelector(place)?.textContent ?? '',
        ),
      );
      expect(own).toMatch(/^\d, activation \d/);
      learned = own.slice(3);
      expect(ofLesson).toContain(learned);
    });
    await open(page, '/?figure=draw');
    const picker = page.getByRole('combobox', { name: 'Network' });
    // It is kept, and is what the reader comes back to.
    await expect(picker).toHaveValue('own');
    await picker.selectOption('trained');
    await picker.selectOption({ label: 'trained by you' });
    await expect.poll(() => readAnswer(page)).toContain(learned);
  });
});

test('takes one step at a time, brings the run before back, opens what it saved, learns from files, and fits its page', async ({
  page,
}) => {
  await open(page, path);
  await test.step('takes one step at a time, of one minibatch', async () => {
    await page.getByRole('button', { name: 'Step' }).click();
    await expect(page.locator('.run-progress')).toContainText('32 examples seen, 1 steps');
  });
  await test.step('fits its page', () => expectFits(page));
  await test.step('brings the run before back after another choice', async () => {
    await expect(page.locator('.run-progress')).toContainText('1 steps');
    await page.getByLabel('Minibatch').selectOption('10 examples');
    await expect(page.locator('.run-progress')).toContainText('0 steps');
    await page.getByRole('button', { name: 'Back to the run before' }).click();
    await expect(page.locator('.run-progress')).toContainText('1 steps');
    await expect(page.getByLabel('Minibatch').locator('option:checked')).toHaveText('32 examples');
  });
  await test.step('opens what it saved, and refuses in a sentence what is no network', async () => {
    await expect(page.locator('.run-progress')).toContainText('1 steps');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect((await download).suggestedFilename()).toBe('my-network.bin');
    await expect(page.getByText('was not saved')).toHaveCount(0);
    const file = await (await download).path();
    await page.getByLabel('Open a file').last().setInputFiles(file);
    await expect(page.getByText('Opened: training goes on from it.')).toBeVisible();
    await page
      .getByLabel('Open a file')
      .last()
      .setInputFiles({
        name: 'x.bin',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('no network'),
      });
    await expect(page.getByText('That file could not be opened.')).toBeVisible();
  });
  await test.step('whole numbers are whole, and have limits that are said', async () => {
    const neuron = page.getByLabel('neuron', { exact: true });
    const held = (value: string) => expect(neuron).toHaveAttribute('aria-valuenow', value);
    const message = page.locator('.parameter-picker .number-fault').first();
    await neuron.fill('3');
    await page.keyboard.press('Backspace');
    await expect(neuron).toHaveValue('');
    await held('3');
    await page.keyboard.type('16');
    await expect(message).toHaveText('at most 15');
    // The 1 was one.
    await held('1');
    await neuron.fill('1,5');
    await expect(message).toHaveText('a whole number');
    await neuron.fill('15');
    await expect(message).toHaveText('');
    await held('15');
    await page.keyboard.press('ArrowUp');
    await expect(neuron).toHaveValue('15');
    await page.keyboard.press('ArrowDown');
    await held('14');
    // A seed holds from Enter on, or when its field is left: each begins a new run.
    await page.getByText('More choices').click();
    const seed = page.getByLabel('Seed');
    await seed.fill('12345');
    await expect(page.locator('.run-choices .number-fault')).toHaveText('at most 9999');
    await seed.fill('42');
    await expect(seed).toHaveAttribute('aria-valuenow', '1');
    await page.keyboard.press('Enter');
    await expect(seed).toHaveAttribute('aria-valuenow', '42');
    await seed.fill('77');
    await page.keyboard.press('Tab');
    await expect(seed).toHaveAttribute('aria-valuenow', '77');
  });
  await test.step('learns from files that the reader brings, and refuses in a sentence what is none of them', async () => {
    await page.getByLabel('Learns from').selectOption({ label: 'MNIST' });
    await expect(page.getByText('This site has no MNIST.')).toBeVisible();
    const file = (name: string, bytes: Uint8Array) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    const chooser = page.locator('.real-pictures input[type=file]');
    await chooser.setInputFiles(file('letter.txt', Buffer.from('Dear reader')));
    await expect(page.locator('.real-pictures').getByText(/letter\.txt/)).toBeVisible();
    await chooser.setInputFiles([
      file('train-images-idx3-ubyte', idxImages(600)),
      file('train-labels-idx1-ubyte', idxLabels(600)),
    ]);
    await expect(page.getByText(/Your files: \d+ pictures to learn from/)).toBeVisible();
    await page.getByRole('button', { name: 'Epoch' }).click();
    await expect(page.locator('.run-progress')).toContainText(/[1-9]\d* examples seen/);
    await expect(page.getByText('on digits held out (your files)')).toBeVisible();
  });
});

test(
  'trains in the page itself where no worker is allowed, and says so',
  refuses('worker-src'),
  async ({ page }) => {
    await setDirective(page, `**${path}**`, "worker-src 'none'");
    await open(page, path);
    await train(page).click();
    await expectAccuracy(page, 30);
    await expect(page.getByText(/may not use a worker|trained by the page itself/)).toBeVisible();
  },
);

test('saves a network in every kind of file by keys alone, and opens it again, and PyTorch’s and Keras’s', async ({
  page,
}) => {
  await open(page, '/?figure=learning');
  const kind = page.getByLabel('Kind of file');
  const message = page.locator('.trained-network p[aria-live]').first();
  const openFile = page.getByLabel('Open a file').last();
  for (const [letters, name, sentence] of [
    ['P', 'my-network.safetensors', 'Opened: training goes on from it.'],
    ['N', 'my-network.npz', 'Opened: training goes on from it.'],
    ['O', 'my-network.onnx', 'in a kind of file that is not opened here'],
    ['J', 'my-network.json', 'Opened: training goes on from it.'],
    ['I', 'my-network.bin', 'Opened: training goes on from it.'],
  ] as const) {
    await page.getByRole('button', { name: 'Save as a file' }).focus();
    await page.keyboard.press('Tab');
    await expect(kind).toBeFocused();
    await page.keyboard.type(letters);
    await page.keyboard.press('Shift+Tab');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe(name);
    const buffer = readFileSync(await (await download).path());
    await openFile.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(message).toContainText(sentence);
    await expect(message).not.toContainText('activation functions');
  }
  const network = createNetwork(lessonSizes);
  const layers = rowsOf(network);
  const torch = Object.fromEntries(
    layers.flatMap(({ weights, biases }, index) => [
      [`net.${2 * index}.weight`, weights],
      [`net.${2 * index}.bias`, biases],
    ]),
  );
  const keras = Object.fromEntries(
    layers
      .flatMap(({ weights, biases }) => [transposed(weights), biases])
      .map((values, index) => [`arr_${index}`, values]),
  );
  for (const [name, content] of [
    ['torch.safetensors', safetensorsOfArrays(torch)],
    ['keras.npz', npzOfArrays(keras)],
  ] as const) {
    await openFile.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await expect(message).toContainText(
      'The file does not say its activation functions; sigmoids were taken.',
    );
  }
  const other = Buffer.from(safetensorsOfArrays({ '0.weight': [[1, 2]] }));
  await openFile.setInputFiles({ name: 'other.safetensors', mimeType: '', buffer: other });
  await expect(message).toContainText('The figures show networks of the shape 784-16-16-10');
  await expectFits(page);
});
