/**
 * Files as people have them on their disk -> labelled pictures to train on, and others to test with. A file says
 * itself whether it holds pictures or labels; of which set, its name says (MNIST's own: train-..., t10k-...).
 */
import { inputCount } from '../network/lessonShape.ts';
import { countText, FormatError } from './FormatError.ts';
import { readIdxImages, readIdxLabels } from './idx.ts';
import type { PictureSet } from './picturePack.ts';

/** The sets, and what a file holds of one. */
export type SetName = 'training' | 'test';
export type FileContent = 'images' | 'labels';

/** A file that was read. */
export interface PictureFile {
  readonly name: string;
  readonly set: SetName;
  readonly content: FileContent;
  readonly count: number;
  /** count x 784 greys, or count labels. */
  readonly values: Uint8Array;
}

/** The pictures of all files together. */
export interface SortedPictures {
  readonly training: PictureSet;
  readonly test: PictureSet;
  /** Whether the test pictures were taken off the end of the only set there was. */
  readonly isHeldOut: boolean;
}

/** Of a set that must do for both, this share is held out, and at most so many. */
const heldOutShare = 1 / 6;
const mostHeldOut = 10_000;

/** Reads one IDX file of either kind. Throws a FormatError when it is none, damaged, or too large. */
export async function readPictureFile(name: string, bytes: Uint8Array): Promise<PictureFile> {
  const set = /t10k|test/i.test(name) ? 'test' : 'training';
  try {
    const { count, greys } = await readIdxImages(bytes);
    return { name, set, content: 'images', count, values: greys };
  } catch (error) {
    if (!isOther(error)) throw error;
  }
  try {
    const labels = await readIdxLabels(bytes);
    return { name, set, content: 'labels', count: labels.length, values: labels };
  } catch (error) {
    if (!isOther(error)) throw error;
    throw new FormatError('not-ours', 'This is not an IDX file of pictures or labels.');
  }
}

/**
 * The pictures of these files; of two that hold the same, the later one counts. null while some are missing: pictures and
 * labels of one set are enough. Throws a FormatError when pictures and labels do not go together.
 */
export function sortPictures(files: readonly PictureFile[]): SortedPictures | null {
  const training = joinSet(files, 'training');
  const test = joinSet(files, 'test');
  if (training && test) return { training, test, isHeldOut: false };
  const only = training ?? test;
  return only && holdOut(only);
}

function joinSet(files: readonly PictureFile[], set: SetName): PictureSet | null {
  const find = (content: FileContent) =>
    files.findLast((file) => file.set === set && file.content === content);
  const [images, labels] = [find('images'), find('labels')];
  if (!images || !labels) return null;
  if (images.count !== labels.count) {
    throw new FormatError(
      'wrong-value',
      `${images.name} holds ${countText(images.count)} pictures, ${labels.name} ${countText(labels.count)} labels: they do not go together.`,
    );
  }
  return { greys: images.values, labels: labels.values };
}

function holdOut({ greys, labels }: PictureSet): SortedPictures {
  const heldOut = Math.min(mostHeldOut, Math.ceil(labels.length * heldOutShare));
  const end = labels.length - heldOut;
  if (end < 1) throw new FormatError('cut-short', 'One picture is not enough to train on and to test with.');
  return {
    training: { greys: greys.subarray(0, end * inputCount), labels: labels.subarray(0, end) },
    test: { greys: greys.subarray(end * inputCount), labels: labels.subarray(end) },
    isHeldOut: true,
  };
}

function isOther(error: unknown): boolean {
  return error instanceof FormatError && error.fault === 'not-ours';
}
