import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findMnist, loadMnistTest } from '../../../src/components/data/findMnist.ts';
import { addFiles, noFiles } from '../../../src/figures/learning/DroppedFiles.ts';
import { areTransposed } from '../../../src/figures/learning/model/areTransposed.ts';
import { transposePictures } from '../../../src/figures/learning/model/transposePictures.ts';
import { readNetwork } from '../../../src/formats/networkFile.ts';
import { joinIdxFiles, writePackNote } from '../../../src/formats/picturePack.ts';
import { allExampleDrawings } from '../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../src/image/normalise.ts';
import { dataTexts } from '../../../src/text/data.ts';
import { fileFaultTexts } from '../../../src/text/fileFaults.ts';
import { idxImages, idxImagesOf, idxLabels, idxLabelsOf } from '../../formats/idxFiles.ts';

const texts = dataTexts.en;
const faultTexts = fileFaultTexts.en;
const judging = { texts, faultTexts, askReader: async () => null };
const handful = (...files: readonly File[]) => ({ files, folders: [] });
const fileOf = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);
const images = fileOf('train-images-idx3-ubyte', idxImages(12));
const labels = fileOf('train-labels-idx1-ubyte', idxLabels(12));

describe('dropped files', () => {
  it('make pictures when there are enough of them, in several handfuls', async () => {
    const first = await addFiles(noFiles, handful(images), judging);
    expect(first).toMatchObject({ source: null, faults: [] });
    const { source } = await addFiles(first, handful(labels), judging);
    expect(source).toMatchObject({ kind: 'files', trainingCount: 10, testCount: 2, isHeldOut: true });
  });

  it('are read anew at each loading, so that what was given away is not missed', async () => {
    const { source } = await addFiles(noFiles, handful(images, labels), judging);
    const [one, other] = [await source?.load(), await source?.load()];
    expect(one).toEqual(other);
    expect(one?.training.greys.buffer).not.toBe(other?.training.greys.buffer);
  });

  it('keep what is good, and get one sentence each that names the file, when others are not', async () => {
    const bad = [fileOf('notes.txt', new Uint8Array(40).fill(65)), fileOf('empty', new Uint8Array())];
    const { good, faults } = await addFiles(noFiles, handful(...bad, images), judging);
    expect(good.map(({ head }) => head.name)).toEqual([images.name]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^notes\.txt: This is not an IDX file/);
    expect(faults[1]).toMatch(/^empty: .*empty/);
  });

  it('are not read when they are huge', async () => {
    const huge = Object.defineProperty(fileOf('huge', idxImages(1)), 'size', { value: 1e9 });
    const read = vi.spyOn(huge, 'arrayBuffer');
    expect((await addFiles(noFiles, handful(huge), judging)).faults).toEqual([
      texts.fault('huge', texts.tooLarge),
    ]);
    expect(read).not.toHaveBeenCalled();
  });

  it('make no pictures when they do not go together, and say so', async () => {
    const { source, faults } = await addFiles(
      noFiles,
      handful(images, fileOf(labels.name, idxLabels(5))),
      judging,
    );
    expect(source).toBeNull();
    expect(faults).toEqual([expect.stringContaining(images.name)]);
  });

  it('that are something else are called what they are', async () => {
    const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const others = {
      'digit.png': [bytes('\x89PNG\r\n\x1a\n'), texts.other.picture],
      'mnist.zip': [bytes('PK\x03\x04 ...'), texts.other.archive],
      'mnist.npz': [bytes('PK\x03\x04 ...'), texts.other.npz],
      'my-network.bin': [bytes('INKL ...'), texts.other.network],
      'inklight-network.json': [bytes('{"format":"inklight-network"}'), texts.other.networkJson],
      'mnist_train.csv': [bytes('5,0,0,0'), texts.other.table],
      'letter.txt': [bytes('Dear reader'), texts.other.unknown],
    } as const;
    const files = Object.entries(others).map(([name, [content]]) => fileOf(name, content));
    const { faults } = await addFiles(noFiles, handful(...files), judging);
    expect(faults).toEqual(Object.entries(others).map(([name, [, message]]) => texts.fault(name, message)));
  });

  it('that come in a folder may lie among others, and one sentence says when there is nothing', async () => {
    const readMe = fileOf('README.md', new Uint8Array(40).fill(65));
    const cut = fileOf('train-labels-idx1-ubyte', idxLabels(12).subarray(0, 10));
    const inFolders = (folders: Readonly<Record<string, readonly File[] | 'too many'>>) =>
      addFiles(
        noFiles,
        { files: [], folders: Object.entries(folders).map(([name, files]) => ({ name, files })) },
        judging,
      );
    expect(await inFolders({ raw: [readMe, images, labels] })).toMatchObject({
      faults: [],
      source: { kind: 'files' },
    });
    expect((await inFolders({ raw: [readMe, images, cut] })).faults).toEqual([
      expect.stringMatching(/^train-labels.* cut short/),
    ]);
    expect((await inFolders({ notes: [readMe], none: [], home: 'too many' })).faults).toEqual([
      texts.fault('notes', texts.folder['nothing here']),
      texts.fault('none', texts.folder['nothing here']),
      texts.fault('home', texts.folder['too many']),
    ]);
  });

  it('are replaced by later ones that hold the same', async () => {
    const before = await addFiles(noFiles, handful(images, fileOf(labels.name, idxLabels(5))), judging);
    const { source, good } = await addFiles(before, handful(labels), judging);
    expect(good).toHaveLength(2);
    expect(source?.trainingCount).toBe(10);
  });
});

describe('dropped files whose rows and columns are swapped', () => {
  const reader = readNetwork(new Uint8Array(readFileSync('public/networks/trained.bin')));
  const drawn = allExampleDrawings();
  const greys = drawn.flatMap(({ drawing }) =>
    Array.from(normalise(drawing).image, (intensity) => Math.round(255 * intensity)),
  );
  const upright = Uint8Array.from(greys);
  const swapped = Uint8Array.from(greys);
  transposePictures(swapped);
  const labelsOfDrawn = fileOf(
    'emnist-digits-train-labels-idx1-ubyte',
    idxLabelsOf(drawn.map((d) => d.label)),
  );
  const add = (pictures: Uint8Array) =>
    addFiles(
      noFiles,
      handful(fileOf('emnist-digits-train-images-idx3-ubyte', idxImagesOf(pictures)), labelsOfDrawn),
      { ...judging, askReader: async () => reader },
    );

  it('as in EMNIST’s are turned upright, whatever they are called', async () => {
    const { source } = await add(swapped);
    expect(source?.areTurned).toBe(true);
    const { training, test } = (await source?.load()) ?? {};
    expect([...(training?.greys ?? []), ...(test?.greys ?? [])]).toEqual(greys);
  });

  it('are left as they are where they lie as MNIST’s', async () => {
    const { source } = await add(upright);
    expect(source?.areTurned).toBe(false);
    expect((await source?.load())?.training.greys.subarray(0, 784)).toEqual(upright.subarray(0, 784));
  });

  it('are left as they are where nothing can be read either way, or too few to tell', () => {
    const noise = idxImages(200).subarray(16);
    expect(areTransposed(reader, { greys: noise, labels: idxLabels(200).subarray(8) })).toBe(false);
    const few = {
      greys: swapped.subarray(0, 10 * 784),
      labels: Uint8Array.from(drawn, (d) => d.label).subarray(0, 10),
    };
    expect(areTransposed(reader, few)).toBe(false);
  });
});

describe("the site's MNIST", () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A site with those files, whose page says that it has MNIST, or does not. */
  function serve(files: Readonly<Record<string, Uint8Array | string>>, saysSo = true) {
    const asked: string[] = [];
    vi.stubGlobal('document', {
      baseURI: 'https://site.example/folder/',
      querySelector: (selector: string) => (saysSo && selector.includes('inklight-pictures') ? {} : null),
    });
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.pathname);
      const body = files[url.pathname];
      return body === undefined ? new Response('', { status: 404 }) : new Response(body as BodyInit);
    });
    return asked;
  }

  it('is not asked for where the page does not say that it is there', async () => {
    const asked = serve(
      { '/folder/mnist/pack.json': writePackNote({ trainingCount: 12, testCount: 3 }) },
      false,
    );
    expect([await findMnist(), await loadMnistTest()]).toEqual([null, null]);
    expect(asked).toEqual([]);
  });

  it('is found where its note is, and gives its pictures', async () => {
    serve({
      '/folder/mnist/pack.json': writePackNote({ trainingCount: 12, testCount: 3 }),
      '/folder/mnist/training.bin': gzipSync(joinIdxFiles(idxImages(12), idxLabels(12))),
      '/folder/mnist/test.bin': joinIdxFiles(idxImages(3), idxLabels(3)),
    });
    const source = await findMnist();
    expect(source).toMatchObject({ kind: 'mnist', trainingCount: 12, testCount: 3 });
    const { training, test } = (await source?.load()) ?? {};
    expect([training?.labels.length, test?.greys.length]).toEqual([12, 3 * 784]);
  });

  it('is not there when the note is missing, or is a page of the server, or cannot be had', async () => {
    serve({});
    expect(await findMnist()).toBeNull();
    serve({ '/folder/mnist/pack.json': '<!doctype html><title>Home</title>' });
    expect(await findMnist()).toBeNull();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await findMnist()).toBeNull();
  });
});
