/**
 * Files as people drop them: on their place, beside it, in folders, of the wrong kind. The drags are the
 * browser's own, of files on the disk.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeNetwork } from '../../src/formats/networkFile.ts';
import { writeNetworkJson } from '../../src/formats/networkJson.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { idxImages, idxImagesOf, idxLabels, idxLabelsOf } from '../formats/idxFiles.ts';
import { test } from './keptPage.ts';
import { addStyles, answerOf, draw, dropStyles, lighten, open, readAnswer } from './page.ts';
import { inThisFrame, resize, stillBox } from './reading.ts';

const path = '/?figure=learning';
const digits = allExampleDrawings();
const two = lighten(digits.find(({ label }) => label === 2)!.drawing);

/** Our examples as a file has them, row by row, or column by column as EMNIST's files have theirs. */
function greysOf(isTransposed: boolean): Uint8Array {
  const places = Array.from({ length: 784 }, (_, i) =>
    isTransposed ? (i % 28) * 28 + Math.floor(i / 28) : i,
  );
  return Uint8Array.from(
    digits.flatMap(({ drawing }) => {
      const { image } = normalise(drawing);
      return places.map((place) => Math.round(255 * image[place]));
    }),
  );
}

const labels = idxLabelsOf(digits.map(({ label }) => label));
const network = createNetwork(lessonSizes);

let disk = '';
test.beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'inklight-files-'));
});
test.afterAll(() => rmSync(disk, { recursive: true }));

/** Writes a file, of a text a byte for each character; gives its path. */
function write(name: string, content: string | Uint8Array): string {
  const file = join(disk, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content, 'latin1');
  return file;
}

interface Files {
  readonly files?: readonly string[];
}

/** Drags files, or other things, over the middle of a place, and drops them there. */
async function drag(
  page: Page,
  { files = [], text = '', link = '' }: { readonly [what in 'text' | 'link']?: string } & Files,
  place: Locator,
  hold: () => Promise<void> = async () => {},
): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await stillBox(place);
  const session = await page.context().newCDPSession(page);
  const items = [
    { mimeType: 'text/plain', data: text },
    { mimeType: 'text/uri-list', data: link },
  ].filter(({ data }) => data);
  const tell = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items, files: [...files], dragOperationsMask: 1 },
    });
  await tell('dragEnter');
  // A browser tells of what is held again and again.
  await expect(async () => {
    await tell('dragOver');
    await hold();
  }).toPass({ intervals: [50], timeout: 20_000 });
  await tell('drop');
  await session.detach();
}

/** What the network answers: more than that is a status in this figure. */
const answerIn = (page: Page) => page.locator('.answer [role=status]');

/** The figure with the place for MNIST's files. */
async function openDropData(page: Page): Promise<Locator> {
  await open(page, path);
  await page.getByLabel('Learns from').selectOption({ label: 'MNIST' });
  return page.locator('.drop-data');
}

test('says in one sentence each what was dropped in place of pictures or of a network, and reads what is right: files, folders, files packed in several members, networks', async ({
  page,
}) => {
  const place = await openDropData(page);
  await test.step('says in one sentence each what was dropped in place of pictures, and loses nothing', async () => {
    await draw(page, two, page.locator('.lone-pad').getByLabel('Drawing pad'));
    const answer = await inThisFrame(answerIn(page), ({ textContent }) => textContent ?? '');
    expect(answer).toMatch(/^2/);
    const images = write('kinds/train-images-idx3-ubyte', idxImages(60));
    await drag(page, { files: [images] }, place);
    await expect(place).toContainText('60, from train-images-idx3-ubyte');
    // Very large letters on the narrowest screen.
    await resize(page, { width: 320, height: 844 });
    await addStyles(page, ':root { font-size: 30px }');
    await expect.poll(() => inThisFrame(page, () => document.documentElement.scrollWidth)).toBe(320);
    await dropStyles(page);
    await resize(page, { width: 1280, height: 720 });
    const kinds = [
      [write('kinds/digit.png', '\x89PNG\r\n'.repeat(4)), 'This is one picture.'],
      [write('kinds/archive.zip', 'PK\x03\x04'), 'This is an archive. Unpack it'],
      [write('kinds/mnist.npz', 'PK\x03\x04'), 'saved for NumPy'],
      [write('kinds/my-network.bin', writeNetwork(network, 'int8')), 'This is a network, not pictures.'],
      [write('kinds/notes', 'Dear reader'), 'This is not an IDX file'],
    ] as const;
    await drag(page, { files: kinds.map(([file]) => file) }, place);
    for (const [file, sentence] of kinds) {
      await expect(place.locator('.drop-fault', { hasText: basename(file) })).toContainText(sentence);
    }
    await expect(place).toContainText('60, from train-images-idx3-ubyte');
    await expect(answerIn(page)).toHaveText(answer);
  });
  await test.step('reads the files in a folder, whatever else lies there', async () => {
    write('MNIST/README.md', 'These are the four files.');
    write('MNIST/raw/train-images-idx3-ubyte', idxImagesOf(greysOf(false)));
    write('MNIST/raw/train-labels-idx1-ubyte.gz', gzipSync(labels));
    await drag(page, { files: [join(disk, 'MNIST')] }, place);
    const message = page.locator('.real-pictures > [role=status]');
    await expect(message).toContainText(/Your files: \d+ pictures/);
    // They lie as they should.
    await expect(message).not.toContainText('EMNIST');
    await expect(place.locator('.drop-fault')).toHaveCount(0);
  });
  await test.step('reads files packed in several members, and turns pictures that lie as EMNIST’s do', async () => {
    const images = idxImagesOf(greysOf(true));
    // Cut in the head too, with an empty one, and one that is unpacked to many pieces.
    const cuts = [0, 7, 7, 40_000, images.length];
    const members = cuts.slice(1).map((end, index) => gzipSync(images.subarray(cuts[index], end)));
    const files = [
      { name: 'emnist-digits-train-images-idx3-ubyte.gz', buffer: Buffer.concat(members) },
      { name: 'emnist-digits-train-labels-idx1-ubyte', buffer: Buffer.from(labels) },
    ];
    await place
      .locator('input')
      .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
    await expect(place).toContainText(`${digits.length}, from emnist-digits-train-images-idx3-ubyte.gz`);
    await expect(page.locator('.real-pictures > [role=status]')).toContainText(
      'Their rows and columns were swapped, as in EMNIST’s files',
    );
  });
  await test.step('opens a network that is dropped, and says what was dropped in its place', async () => {
    const ofNetworks = page.locator('.trained-network');
    const message = ofNetworks.locator('p[aria-live]').first();
    for (const [file, sentence] of [
      [write('train-labels-idx1-ubyte', idxLabels(60)), 'It seems to hold pictures or labels to learn from.'],
      [write('seven.png', '\x89PNG\r\n\x1a\n'), 'It is a picture'],
      [write('torch.pt', 'PK\x03\x04'), 'Save its weights as .safetensors, .npz or JSON.'],
      [write('a network/network.bin', writeNetwork(network, 'float32')), 'Opened: training goes on from it.'],
      [join(disk, 'a network'), 'It is a folder.'],
      [write('inklight-network.json', writeNetworkJson(network)), 'Opened: training goes on from it.'],
      [write('broken.bin', writeNetwork(network, 'float32').subarray(0, 900)), 'cut short'],
    ] as const) {
      await drag(page, { files: [file] }, ofNetworks);
      await expect(message).toContainText(sentence);
    }
  });
});

test('stays where it is when files are dropped beside their place, and says so; text goes into fields', async ({
  page,
}) => {
  await open(page, '/?figure=count');
  const answer = await readAnswer(page);
  await page.evaluate(() => {
    const reported: string[] = [];
    Object.assign(window, { reported });
    for (const name of ['dragover', 'drop'] as const)
      document.documentElement.addEventListener(name, (event) => {
        const types = event.dataTransfer?.types.join();
        // As the browser finds it, when the page has had its say.
        setTimeout(() => {
          const whose = event.defaultPrevented ? 'refused' : 'browser’s';
          reported.push(`${name} ${types}: ${event.dataTransfer?.dropEffect}, ${whose}`);
        });
      });
  });
  const readReported = () => page.evaluate(() => (window as never as { reported: string[] }).reported.at(-1));
  const notice = page.getByRole('alert');
  const digit = write('seven.png', '\x89PNG\r\n\x1a\n');
  await drag(page, { files: [digit] }, page.locator('.small-pad'), async () => {
    await expect(notice).toContainText('Files cannot be dropped here.', { timeout: 50 });
  });
  await expect.poll(readReported).toBe('dragover Files: none, refused');
  await expect(answerOf(page)).toHaveText(answer);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  // Over a dialog too, where it is all that Escape closes.
  await page.getByRole('button', { name: 'Help' }).first().click();
  const dialog = page.getByRole('dialog');
  await drag(page, { files: [digit] }, dialog.getByRole('heading').first(), async () => {
    await expect(page.locator('.no-drop')).toBeVisible({ timeout: 50 });
  });
  await page.keyboard.press('Escape');
  await expect(page.locator('.no-drop')).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await drag(page, { link: 'http://127.0.0.1/' }, page.locator('.small-pad'));
  await expect.poll(readReported).toBe('dragover text/uri-list: none, refused');
  const field = page.locator('.count-figure input[type=text], .count-figure input[type=search]').first();
  await drag(page, { text: 'bias' }, field);
  await expect(field).toHaveValue(/bias/);
  await expect.poll(readReported).toBe('drop text/plain: copy, browser’s');
  await expect(notice).toHaveCount(0);
});
