/**
 * Files as people have them on their disk -> labelled pictures to train on, and others to test with. A file
 * says itself whether it holds pictures or labels; of which set, its name says (MNIST's own: train-...,
 * t10k-...).
 */
import { inputCount } from '../network/lessonShape.ts';
import { FormatError } from './FormatError.ts';
import { readIdxImages, readIdxLabels } from './idx.ts';
import type { PictureSet } from './picturePack.ts';

/** The sets, and what a file holds of one. */
export type SetName = 'training' | 'test';
export type FileContent = 'images' | 'labels';

/** What one IDX file holds of which set; count is of pictures or of labels. */
export interface PictureHead {
  readonly name: string;
  readonly set: SetName;
  readonly content: FileContent;
  readonly count: number;
}

/** The same, with what the file holds. */
export interface PictureFile extends PictureHead {
  /** count x 784 greys, or count labels. */
  readonly values: Uint8Array;
}

/** How the files at hand are to be used, judged by their heads alone. */
export interface PicturePlan {
  /** The set that is trained on. */
  readonly main: SetName;
  readonly trainingCount: number;
  readonly testCount: number;
  /** Whether the test pictures are taken off the end of the only set there is. */
  readonly isHeldOut: boolean;
}

/** As many pictures of a file, or their labels, are looked at to judge the whole file by. */
const sampleCount = 500;

/** Of a set that must do for both, this fraction is held out, and at most so many. */
const heldOutFraction = 1 / 6;
const maxHeldOut = 10_000;

/** Reads one IDX file of either kind. Throws a FormatError when it is none, damaged, or too large. */
export async function readPictureFile(name: string, bytes: Uint8Array): Promise<PictureFile> {
  const set = /t10k|test/i.test(name) ? 'test' : 'training';
  if (bytes.length === 0) throw new FormatError('cut-short', { says: 'empty' });
  const images = await readIdxImages(bytes).catch(faultOf);
  if (!(images instanceof FormatError)) {
    return { name, set, content: 'images', count: images.count, values: images.greys };
  }
  const labels = await readIdxLabels(bytes).catch(faultOf);
  if (!(labels instanceof FormatError)) {
    return { name, set, content: 'labels', count: labels.length, values: labels };
  }
  throw worseFault(images, labels);
}

/** The fault of the kind that the file seems to be: a file of the other kind is "not ours". */
function worseFault(images: FormatError, labels: FormatError): FormatError {
  if (labels.fault !== 'not-ours') return images.fault === labels.fault ? eitherFault(images) : labels;
  if (images.fault !== 'not-ours') return images;
  return new FormatError('not-ours', { says: 'noIdx', content: 'either' });
}

/** When its head cannot be read, nobody knows which of the two it is. */
function eitherFault({ fault }: FormatError): FormatError {
  if (fault === 'cut-short') return new FormatError(fault, { says: 'noHead' });
  return new FormatError(fault, { says: 'gzipDamaged', file: 'either' });
}

/**
 * What these files make together; of two that hold the same, the later one counts. null while some are
 * missing: pictures and labels of one set are enough. Throws a FormatError when pictures and labels do not go
 * together.
 */
export function planPictures(heads: readonly PictureHead[]): PicturePlan | null {
  const [training, test] = [countPairs(heads, 'training'), countPairs(heads, 'test')];
  if (training !== null && test !== null) {
    return { main: 'training', trainingCount: training, testCount: test, isHeldOut: false };
  }
  const count = training ?? test;
  if (count === null) return null;
  if (count < 2) {
    throw new FormatError('cut-short', { says: 'onePicture' });
  }
  const testCount = Math.min(maxHeldOut, Math.ceil(count * heldOutFraction));
  const main = training === null ? 'test' : 'training';
  return { main, trainingCount: count - testCount, testCount, isHeldOut: true };
}

/** The pictures of these files, by their plan: views, not copies. null and FormatErrors as above. */
export function sortPictures(
  files: readonly PictureFile[],
): { readonly training: PictureSet; readonly test: PictureSet } | null {
  const plan = planPictures(files);
  if (!plan) return null;
  const { main, trainingCount, testCount, isHeldOut } = plan;
  return {
    training: slice(files, main, 0, trainingCount),
    test: isHeldOut
      ? slice(files, main, trainingCount, trainingCount + testCount)
      : slice(files, 'test', 0, testCount),
  };
}

/**
 * Some of a file's values, evenly spread over it, as a copy: of pictures and of their labels the same ones.
 */
export function sampleOf({ content, count, values }: PictureFile): Uint8Array {
  const size = content === 'images' ? inputCount : 1;
  const taken = Math.min(count, sampleCount);
  const sample = new Uint8Array(taken * size);
  for (let i = 0; i < taken; i++) {
    const start = Math.floor((i * count) / taken) * size;
    sample.set(values.subarray(start, start + size), i * size);
  }
  return sample;
}

/** Pictures from...to-1 of a set. */
function slice(files: readonly PictureFile[], set: SetName, from: number, to: number): PictureSet {
  const values = (content: FileContent) => findLast(files, set, content)?.values ?? new Uint8Array(0);
  return {
    greys: values('images').subarray(from * inputCount, to * inputCount),
    labels: values('labels').subarray(from, to),
  };
}

/** How many labelled pictures there are of a set; null when a file is missing. */
function countPairs(heads: readonly PictureHead[], set: SetName): number | null {
  const images = findLast(heads, set, 'images');
  const labels = findLast(heads, set, 'labels');
  if (!images || !labels) return null;
  if (images.count !== labels.count) {
    throw new FormatError('wrong-value', {
      says: 'unequal',
      images: { name: images.name, count: images.count },
      labels: { name: labels.name, count: labels.count },
    });
  }
  return images.count;
}

function findLast<Head extends PictureHead>(
  heads: readonly Head[],
  set: SetName,
  content: FileContent,
): Head | undefined {
  return heads.findLast((head) => head.set === set && head.content === content);
}

/** The error, if it is one of a format; throws it on if not. */
function faultOf(error: unknown): FormatError {
  if (error instanceof FormatError) return error;
  throw error;
}
