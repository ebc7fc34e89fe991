/**
 * MNIST -> the folder of the site that the page reads it from: training.bin, test.bin, and pack.json, which
 * says that both are whole. The folder is written beside its place and moved there when it is finished.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readIdxLabels } from '../../src/formats/idx.ts';
import { joinIdxFiles, writePackNote } from '../../src/formats/picturePack.ts';
import { type MnistSet, mnistSets } from './mnistFiles.ts';
import type { Obtain } from './obtainMnist.ts';

/** How many pictures the pack holds, and how large both sets' files are together, in bytes. */
export interface PackReport {
  readonly trainingCount: number;
  readonly testCount: number;
  readonly byteCount: number;
}

/**
 * Packs what it obtains into that folder, replacing what was there. Throws a DataError, and then leaves it as
 * it was.
 */
export async function packMnist(obtain: Obtain, folder: string, sets = mnistSets): Promise<PackReport> {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const training = await packSet(obtain, sets.training, join(partial, 'training.bin'));
    const test = await packSet(obtain, sets.test, join(partial, 'test.bin'));
    const note = { trainingCount: training.count, testCount: test.count };
    writeFileSync(join(partial, 'pack.json'), writePackNote(note));
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    return { ...note, byteCount: training.byteCount + test.byteCount };
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function packSet(obtain: Obtain, { images, labels }: MnistSet, path: string) {
  const imageBytes = await obtain(images);
  const labelBytes = await obtain(labels);
  const packed = gzipSync(joinIdxFiles(imageBytes, labelBytes), { level: 9 });
  writeFileSync(path, packed);
  return { count: (await readIdxLabels(labelBytes)).length, byteCount: packed.length };
}
