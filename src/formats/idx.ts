/**
 * IDX files, the format of MNIST: a big-endian magic number (two zero bytes, the type of a value, the number
 * of dimensions), one 32-bit size for each dimension, then the values, row-major.
 * Source: the MNIST database page of LeCun, Cortes and Burges. Only the two kinds that MNIST has are read:
 * unsigned bytes in three dimensions (pictures) and in one (labels), packed with gzip or not.
 */
import { digitCount, imageSide, inputCount } from '../network/lessonShape.ts';
import { FormatError } from './FormatError.ts';
import { type Head, unpack } from './unpack.ts';

/** Type 0x08 (unsigned byte), three dimensions: how many, rows, columns. */
const imagesMagic = 0x0803;
/** Type 0x08 (unsigned byte), one dimension: how many. */
const labelsMagic = 0x0801;
/** The most pictures that one file may announce: four times MNIST's, 220 MB of memory. */
const maxCount = 280_000;

/** The pictures of an IDX file. */
export interface IdxImages {
  readonly count: number;
  /**
   * count x 784 grey values, 0 (paper) ... 255 (ink), one picture after another, each row-major with y down.
   */
  readonly greys: Uint8Array;
}

/**
 * The pictures of an IDX file (plain or gzip). The result may be a view of the given bytes.
 * Throws a FormatError when they are not such a file, not 28 x 28, too many, or too few or too many bytes.
 */
export async function readIdxImages(bytes: Uint8Array): Promise<IdxImages> {
  const plain = await unpack(bytes, imagesHead);
  const greys = plain.subarray(imagesHead.byteCount);
  return { count: greys.length / inputCount, greys };
}

/**
 * The labels of an IDX file (plain or gzip), each 0...9. The result may be a view of the given bytes.
 * Throws a FormatError when they are not such a file, too many, cut short, or hold anything but digits.
 */
export async function readIdxLabels(bytes: Uint8Array): Promise<Uint8Array> {
  const labels = (await unpack(bytes, labelsHead)).subarray(labelsHead.byteCount);
  const wrong = labels.findIndex((label) => label >= digitCount);
  if (wrong >= 0) {
    throw new FormatError('wrong-value', { says: 'noDigit', index: wrong, label: labels[wrong] });
  }
  return labels;
}

/** How an IDX file of pictures begins. */
export const imagesHead: Head = {
  file: 'images',
  byteCount: 16,
  totalByteCount: (head) => {
    checkMagic(head, imagesMagic, 'images');
    const [count, rows, columns] = [head.getUint32(4), head.getUint32(8), head.getUint32(12)];
    if (rows !== imageSide || columns !== imageSide) {
      throw new FormatError('impossible-sizes', { says: 'pictureSize', rows, columns, side: imageSide });
    }
    checkCount(count, 'images');
    return 16 + count * inputCount;
  },
};

const labelsHead: Head = {
  file: 'labels',
  byteCount: 8,
  totalByteCount: (head) => {
    checkMagic(head, labelsMagic, 'labels');
    const count = head.getUint32(4);
    checkCount(count, 'labels');
    return 8 + count;
  },
};

function checkMagic(head: DataView, magic: number, content: 'images' | 'labels'): void {
  if (head.getUint32(0) !== magic) {
    throw new FormatError('not-ours', { says: 'noIdx', content });
  }
}

function checkCount(count: number, content: 'images' | 'labels'): void {
  if (count > maxCount) {
    throw new FormatError('impossible-sizes', { says: 'tooMany', content, count, maximum: maxCount });
  }
}
