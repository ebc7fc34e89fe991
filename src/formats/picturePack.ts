/**
 * A set of labelled pictures as one file: an IDX file of pictures and the IDX file of their labels, one
 * behind the other, packed together with gzip or not. And the note that lies beside such files and says that
 * they are whole.
 */
import { inputCount } from '../network/lessonShape.ts';
import { FormatError } from './FormatError.ts';
import { imagesHead, readIdxImages, readIdxLabels } from './idx.ts';
import { parseRecord } from './parseRecord.ts';
import { unpack } from './unpack.ts';

/** Pictures and what they show. */
export interface PictureSet {
  /** n x 784 greys, 0 (paper) ... 255 (ink). */
  readonly greys: Uint8Array;
  /** n labels, 0...9. */
  readonly labels: Uint8Array;
}

/** Bytes of a labels file before its labels. */
const labelsHeadBytes = 8;

/** The note's version. */
const noteVersion = 1;

/** What the note says: that there is a whole pack, and of how many pictures. */
export interface PackNote {
  readonly trainingCount: number;
  readonly testCount: number;
}

/** The unpacked bytes of such a file, from the two IDX files (plain). */
export function joinIdxFiles(images: Uint8Array, labels: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(images.length + labels.length);
  bytes.set(images);
  bytes.set(labels, images.length);
  return bytes;
}

/**
 * Reads such a file (plain or gzip). The result may be a view of the given bytes. Throws a FormatError when
 * it is none.
 */
export async function readPicturePack(bytes: Uint8Array): Promise<PictureSet> {
  const plain = await unpack(bytes, {
    file: 'pack',
    byteCount: imagesHead.byteCount,
    totalByteCount: (head) => {
      const imagesBytes = imagesHead.totalByteCount(head);
      return imagesBytes + labelsHeadBytes + (imagesBytes - imagesHead.byteCount) / inputCount;
    },
  });
  const imagesBytes = imagesHead.totalByteCount(new DataView(plain.buffer, plain.byteOffset));
  const { greys } = await readIdxImages(plain.subarray(0, imagesBytes));
  return { greys, labels: await readIdxLabels(plain.subarray(imagesBytes)) };
}

/** The note as one line of JSON, with its line end. */
export function writePackNote({ trainingCount, testCount }: PackNote): string {
  return `${JSON.stringify({ inklightPictures: noteVersion, trainingCount, testCount })}\n`;
}

/** Reads a note. Throws a FormatError when the text is none, or one of another version. */
export function readPackNote(text: string): PackNote {
  const { inklightPictures, trainingCount, testCount } = parseRecord(text);
  if (inklightPictures !== noteVersion || !isCount(trainingCount) || !isCount(testCount)) {
    throw new FormatError('not-ours');
  }
  return { trainingCount, testCount };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
