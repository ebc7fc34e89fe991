/**
 * IDX files from the reader's disk -> labelled pictures to train on, and others to test with. The bytes of a
 * file tell whether it holds pictures or labels. Its name tells the set: MNIST's files are called train-...
 * and t10k-....
 */
import { inputCount } from '../network/lessonShape.ts';
import { FormatError } from './FormatError.ts';
import { readIdxImages, readIdxLabels } from './idx.ts';
import type { PictureSet } from './picturePack.ts';

/** The two sets; a file holds the pictures of one, or the labels. */
export type SetName = 'training' | 'test';
export type FileContent = 'images' | 'labels';

/** What is known of an IDX file without its values. `count` is the number of pictures, or of labels. */
export interface PictureHead {
  readonly name: string;
  readonly set: SetName;
  readonly content: FileContent;
  readonly count: number;
}

/** The same, with the values. */
export interface PictureFile extends PictureHead {
  /** count x 784 greys, or count labels. */
  readonly values: Uint8Array;
}

/** How the files will be used. Their heads are enough to tell. */
export interface PicturePlan {
  /** The set that is trained on. */
  readonly main: SetName;
  readonly trainingCount: number;
  readonly testCount: number;
  /** Whether the test pictures are taken off the end of the only set there is. */
  readonly isHeldOut: boolean;
}

/** How many pictures of a file, or labels, make a sample. */
const sampleCount = 500;

/** If there is one set only, this fraction of it is held out to test with; at most maxHeldOut pictures. */
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

/** The fault to report. Read as the wrong kind, a file is "not ours"; the other fault says what is wrong. */
function worseFault(images: FormatError, labels: FormatError): FormatError {
  if (labels.fault !== 'not-ours') return images.fault === labels.fault ? eitherFault(images) : labels;
  if (images.fault !== 'not-ours') return images;
  return new FormatError('not-ours', { says: 'noIdx', content: 'either' });
}

/** Both readings failed alike, before the head: the file may be of either kind. */
function eitherFault({ fault }: FormatError): FormatError {
  if (fault === 'cut-short') return new FormatError(fault, { says: 'noHead' });
  return new FormatError(fault, { says: 'gzipDamaged', file: 'either' });
}

/**
 * How to use these files; null while some are missing. The pictures and labels of one set are enough. If two
 * files hold the same, the later one counts. Throws a FormatError when pictures and labels do not match.
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

/** The pictures of these files, divided by that plan: views, not copies. null and FormatErrors as above. */
export function dividePictures(
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

/** Values of at most 500 pictures, or labels, spread evenly over a file; a copy. Both take the same ones. */
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

/** The error, if it is a FormatError; throws it if not. */
function faultOf(error: unknown): FormatError {
  if (error instanceof FormatError) return error;
  throw error;
}
