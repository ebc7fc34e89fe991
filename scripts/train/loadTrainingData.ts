/**
 * The data that networks are trained and measured on, and its fixed split:
 *
 *   MNIST's 60,000     all but the last 5,000 to train on, those 5,000 to choose by
 *   MNIST's 10,000     read once, for the report
 *   30 pen writers     20 to train on, 5 to choose by, 5 held out and read once, for the report
 *   136 of UNIPEN      by the number of each: of four neighbours two to train on, one to choose by, one
 *                      held out and read once, for the report
 *
 * No writer is on both sides of a line.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readIdxImages, readIdxLabels } from '../../src/formats/idx.ts';
import { type PenDigit, readPenStrokes } from '../../src/formats/penStrokes.ts';
import { isGzip } from '../../src/formats/unpack.ts';
import { measureBounds } from '../../src/image/bounds.ts';
import type { Drawing } from '../../src/image/Drawing.ts';
import { applyFraming } from '../../src/image/Framing.ts';
import { fitToBox } from '../../src/image/fitToBox.ts';
import { simplify } from '../../src/image/simplify.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { inWords } from './inWords.ts';
import { isFragment } from './isFragment.ts';

/** Digits of MNIST. */
export interface Pictures {
  /** n x 784 greys, 0 (paper) ... 255 (ink). */
  readonly greys: Uint8Array;
  /** n labels, 0...9. */
  readonly labels: Uint8Array;
}

/** Everything that a network is trained, chosen and measured by. */
export interface TrainingData {
  readonly trainingPictures: Pictures;
  readonly validationPictures: Pictures;
  readonly testPictures: Pictures;
  readonly trainingDigits: readonly PenDigit[];
  readonly validationDigits: readonly PenDigit[];
  readonly heldOutDigits: readonly PenDigit[];
  /** The strokes of many tablets and countries; null without that file. */
  readonly unipen: HandSplit | null;
  /** SHA-256 of each unpacked file, by its name. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** Pen digits, no writer of which is on both sides of a line. */
export interface HandSplit {
  readonly training: readonly PenDigit[];
  readonly validation: readonly PenDigit[];
  readonly heldOut: readonly PenDigit[];
}

/** Where the data lies. */
export interface DataPaths {
  /** The folder of MNIST's four IDX files, packed or not. */
  readonly mnist: string;
  /** The pen-stroke file, packed or not. */
  readonly strokes: string;
  /** The same of UNIPEN's many tablets, if it is there. */
  readonly unipen?: string;
}

/** MNIST's training pictures that are only for choosing: the last ones. */
export const validationCount = 5000;
/** The writers that are only for choosing: every sixth, from the third. */
export const validationWriters: readonly number[] = [3, 9, 15, 21, 27];
/** The writers that are only for the report: every sixth, from the sixth. */
export const heldOutWriters: readonly number[] = [6, 12, 18, 24, 30];
/** Of UNIPEN's writers, by what their number leaves when it is divided by 4. */
export const unipenRests = { validation: 2, heldOut: 3 } as const;
/** The pen that a digit is measured with: the middle of what it is trained with. */
const measuringPenWidthCells = 2.2;
/** A twentieth of a cell is about the tablet's own grid; three of four points are enough for that. */
const simplifyToleranceCells = 0.05;

/**
 * Reads and splits the data. Throws when a file is missing; when it is not what it should be, the message is
 * its name and one sentence.
 */
export async function loadTrainingData(paths: DataPaths): Promise<TrainingData> {
  const checksums: Record<string, string> = {};
  const read = (name: string, path: string): Uint8Array => {
    const file = readFileSync(path);
    const bytes = isGzip(file) ? gunzipSync(file) : file;
    checksums[name] = createHash('sha256').update(bytes).digest('hex');
    return bytes;
  };
  const pictures = async (set: string): Promise<Pictures> => {
    const [images, labels] = [`${set}-images-idx3-ubyte`, `${set}-labels-idx1-ubyte`];
    const [imageBytes, labelBytes] = [images, labels].map((name) =>
      read(name, packedOrPlain(paths.mnist, name)),
    );
    const { greys } = await inWords(images, () => readIdxImages(imageBytes));
    return { greys, labels: await inWords(labels, () => readIdxLabels(labelBytes)) };
  };
  const all = await pictures('train');
  const splitAt = all.labels.length - validationCount;
  const testPictures = await pictures('t10k');
  const strokes = async (name: string, path: string) => {
    const text = new TextDecoder().decode(read(name, path));
    const drawn = await inWords(path, () => readPenStrokes(text, measuringPenWidthCells));
    return drawn.map((digit) => ({ ...digit, drawing: fitted(digit.drawing) }));
  };
  const digits = await strokes('pen-strokes', paths.strokes);
  const drawnBy = (writers: readonly number[]) => digits.filter(({ writer }) => writers.includes(writer));
  return {
    trainingPictures: slicePictures(all, 0, splitAt),
    validationPictures: slicePictures(all, splitAt, all.labels.length),
    testPictures,
    trainingDigits: digits.filter(
      ({ writer }) => ![...validationWriters, ...heldOutWriters].includes(writer),
    ),
    validationDigits: drawnBy(validationWriters),
    heldOutDigits: drawnBy(heldOutWriters),
    unipen: paths.unipen === undefined ? null : splitByRest(await strokes('unipen', paths.unipen)),
    checksums,
  };
}

function splitByRest(digits: readonly PenDigit[]): HandSplit {
  const restOf = ({ writer }: PenDigit) => writer % 4;
  const { validation, heldOut } = unipenRests;
  return {
    // Pieces of digits teach what is wrong; what is measured by is left as it is.
    training: digits.filter(
      (digit) => restOf(digit) !== validation && restOf(digit) !== heldOut && !isFragment(digit),
    ),
    validation: digits.filter((digit) => restOf(digit) === validation),
    heldOut: digits.filter((digit) => restOf(digit) === heldOut),
  };
}

function packedOrPlain(folder: string, name: string): string {
  const packed = join(folder, `${name}.gz`);
  return existsSync(packed) ? packed : join(folder, name);
}

/** The pictures from `start` up to, not including, `end`: views, not copies. */
function slicePictures(pictures: Pictures, start: number, end: number): Pictures {
  return {
    greys: pictures.greys.subarray(start * inputCount, end * inputCount),
    labels: pictures.labels.subarray(start, end),
  };
}

/**
 * The same drawing in the middle of the picture, 20 cells at its longer side, without points that do not
 * matter.
 */
function fitted(drawing: Drawing): Drawing {
  const bounds = measureBounds(drawing.strokes);
  if (!bounds) return drawing;
  const strokes = applyFraming(drawing.strokes, fitToBox(bounds, 0));
  return { ...drawing, strokes: strokes.map((stroke) => simplify(stroke, simplifyToleranceCells)) };
}
