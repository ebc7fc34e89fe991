import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addFiles, noFiles } from '../../../src/components/data/DroppedFiles.ts';
import { findMnist } from '../../../src/components/data/findMnist.ts';
import { joinIdxFiles, writePackNote } from '../../../src/formats/picturePack.ts';
import { dataTexts } from '../../../src/text/data.ts';
import { idxImages, idxLabels } from '../../formats/idxFiles.ts';

const texts = dataTexts.en;
const fileOf = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);
const images = fileOf('train-images-idx3-ubyte', idxImages(12));
const labels = fileOf('train-labels-idx1-ubyte', idxLabels(12));

describe('dropped files', () => {
  it('make pictures when there are enough of them, in several handfuls', async () => {
    const first = await addFiles(noFiles, [images], texts);
    expect(first).toMatchObject({ source: null, faults: [] });
    const { source } = await addFiles(first, [labels], texts);
    expect(source).toMatchObject({ kind: 'files', trainingCount: 10, testCount: 2, isHeldOut: true });
  });

  it('are read anew at each loading, so that what was given away is not missed', async () => {
    const { source } = await addFiles(noFiles, [images, labels], texts);
    const [one, other] = [await source?.load(), await source?.load()];
    expect(one).toEqual(other);
    expect(one?.training.greys.buffer).not.toBe(other?.training.greys.buffer);
  });

  it('keep what is good, and get one sentence each that names the file, when others are not', async () => {
    const bad = [fileOf('notes.txt', new Uint8Array(40).fill(65)), fileOf('empty', new Uint8Array())];
    const { good, faults } = await addFiles(noFiles, [...bad, images], texts);
    expect(good.map(({ head }) => head.name)).toEqual([images.name]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^notes\.txt: This is not an IDX file/);
    expect(faults[1]).toMatch(/^empty: .*empty/);
  });

  it('are not read when they are huge', async () => {
    const huge = Object.defineProperty(fileOf('huge', new Uint8Array(1)), 'size', { value: 1e9 });
    const read = vi.spyOn(huge, 'arrayBuffer');
    expect((await addFiles(noFiles, [huge], texts)).faults).toEqual([texts.fault('huge', texts.tooLarge)]);
    expect(read).not.toHaveBeenCalled();
  });

  it('make no pictures when they do not go together, and say so', async () => {
    const { source, faults } = await addFiles(noFiles, [images, fileOf(labels.name, idxLabels(5))], texts);
    expect(source).toBeNull();
    expect(faults).toEqual([expect.stringContaining(images.name)]);
  });

  it('are replaced by later ones that hold the same', async () => {
    const before = await addFiles(noFiles, [images, fileOf(labels.name, idxLabels(5))], texts);
    const { source, good } = await addFiles(before, [labels], texts);
    expect(good).toHaveLength(2);
    expect(source?.trainingCount).toBe(10);
  });
});

describe("the site's MNIST", () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A site with those files. */
  function serve(files: Readonly<Record<string, Uint8Array | string>>): void {
    vi.stubGlobal('document', { baseURI: 'https://site.example/folder/' });
    vi.stubGlobal('fetch', async (url: URL) => {
      const body = files[url.pathname];
      return body === undefined ? new Response('', { status: 404 }) : new Response(body as BodyInit);
    });
  }

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
