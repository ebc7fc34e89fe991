import { describe, expect, it } from 'vitest';
import {
  dividePictures,
  type PictureFile,
  planPictures,
  readPictureFile,
} from '../../src/formats/pictureFiles.ts';
import { joinIdxFiles, readPackNote, readPicturePack, writePackNote } from '../../src/formats/picturePack.ts';
import { faultOf, gzip, sentenceOf } from './faults.ts';
import { idxImages, idxLabels } from './idxFiles.ts';

const images = 'train-images-idx3-ubyte';
const labels = 'train-labels-idx1-ubyte';
const testImages = 't10k-images-idx3-ubyte';
const testLabels = 't10k-labels-idx1-ubyte';

/** Files of those names, each with that many pictures or labels. */
async function filesOf(counts: Readonly<Record<string, number>>): Promise<PictureFile[]> {
  return Promise.all(
    Object.entries(counts).map(([name, count]) =>
      readPictureFile(name, name.includes('images') ? idxImages(count) : idxLabels(count)),
    ),
  );
}

describe('a file of pictures or labels', () => {
  it('says itself what it holds, and its name says of which set', async () => {
    expect(await readPictureFile(images, idxImages(3))).toMatchObject({
      set: 'training',
      content: 'images',
      count: 3,
    });
    expect(await readPictureFile(testLabels, await gzip(idxLabels(7)))).toMatchObject({
      set: 'test',
      content: 'labels',
      count: 7,
    });
    expect(await readPictureFile(labels, idxImages(2))).toMatchObject({ content: 'images' });
  });

  it.each([
    ['something else', Uint8Array.from({ length: 900 }, (_, i) => i % 251), 'not-ours'],
    ['a cut file', idxImages(3).subarray(0, 1000), 'cut-short'],
    ['an empty file', new Uint8Array(), 'cut-short'],
    ['a label that is no digit', idxLabels(3, 12), 'wrong-value'],
  ] as const)('is refused when it is %s, plain and packed', async (_, bytes, fault) => {
    expect((await faultOf(readPictureFile('x', bytes))).fault).toBe(fault);
    expect((await faultOf(readPictureFile('x', await gzip(bytes)))).fault).toBe(fault);
  });
});

describe('files together', () => {
  it('are nothing yet while one of a pair is missing', async () => {
    expect(dividePictures(await filesOf({ [images]: 12, [testLabels]: 12 }))).toBeNull();
    expect(planPictures([])).toBeNull();
  });

  it('make a training and a test set', async () => {
    const files = await filesOf({ [testImages]: 4, [labels]: 12, [images]: 12, [testLabels]: 4 });
    const sorted = dividePictures(files);
    expect(planPictures(files)).toMatchObject({ trainingCount: 12, testCount: 4, isHeldOut: false });
    expect([sorted?.training.labels.length, sorted?.test.greys.length]).toEqual([12, 4 * 784]);
  });

  it('hold out the end of the only set there is', async () => {
    const files = await filesOf({ [images]: 12, [labels]: 12 });
    const sorted = dividePictures(files);
    expect(planPictures(files)).toMatchObject({ trainingCount: 10, testCount: 2, isHeldOut: true });
    expect(sorted?.test.greys).toEqual(files[0].values.subarray(10 * 784));
    expect(sorted?.test.labels).toEqual(files[1].values.subarray(10));
  });

  it('are refused, both named, when pictures and labels do not go together', async () => {
    const files = await filesOf({ [images]: 12, [labels]: 4 });
    const sentence = sentenceOf(await faultOf(() => planPictures(files)));
    expect(sentence).toContain(images);
    expect(sentence).toContain(labels);
  });

  it('are refused when there is only one picture', async () => {
    const files = await filesOf({ [images]: 1, [labels]: 1 });
    expect((await faultOf(() => planPictures(files))).fault).toBe('cut-short');
  });
});

describe('a pack of pictures', () => {
  it('gives back what was packed, plain and with gzip', async () => {
    const joined = joinIdxFiles(idxImages(5), idxLabels(5));
    for (const bytes of [joined, await gzip(joined)]) {
      const { greys, labels: read } = await readPicturePack(bytes);
      expect(greys).toEqual(idxImages(5).subarray(16));
      expect(read).toEqual(idxLabels(5).subarray(8));
    }
  });

  it('is refused when it is cut, or has labels for other pictures', async () => {
    const joined = joinIdxFiles(idxImages(5), idxLabels(5));
    expect((await faultOf(readPicturePack(joined.subarray(0, -1)))).fault).toBe('cut-short');
    expect((await faultOf(readPicturePack(await gzip(joined.subarray(0, -1))))).fault).toBe('cut-short');
    const unequal = joinIdxFiles(idxImages(5), idxLabels(6));
    expect((await faultOf(readPicturePack(unequal))).fault).toBe('too-long');
  });

  it('has a note that gives back its counts', () => {
    const note = { trainingCount: 60_000, testCount: 10_000 };
    expect(readPackNote(writePackNote(note))).toEqual(note);
  });

  it.each([
    '',
    '<!doctype html>',
    '[]',
    'null',
    '{"inklightPictures":2}',
    '{"inklightPictures":1,"trainingCount":-1}',
  ])('has no note that reads %j', async (text) => {
    expect((await faultOf(() => readPackNote(text))).fault).toBe('not-ours');
  });
});
