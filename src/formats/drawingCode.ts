/**
 * A drawing as a short text for links. Bytes, then base64url:
 *
 *   version, label + 1 (0: nobody's example), pen width in tenths of a cell         1 byte each
 *   for each stroke: point count, then each point's step from the one before it     varint; zigzag varints x, y
 *   the lowest byte of the CRC-32 of all the bytes before it                        1 byte
 *
 * Points lie on a lattice of 1/32 of a cell; those that the line does not need are left out, more of them when the text
 * would be long. Writing what was read gives the same text again.
 */
import type { Drawing, Point, Stroke } from '../image/Drawing.ts';
import { simplify } from '../image/simplify.ts';
import { digitCount } from '../network/lessonShape.ts';
import { readBase64Url, writeBase64Url } from './base64Url.ts';
import { crc32 } from './crc32.ts';
import { FormatError } from './FormatError.ts';
import { readSignedVarint, readVarint, writeSignedVarint, writeVarint } from './varint.ts';

/** What a code holds: ink, and the digit that it is an example of, or null for a reader's own. */
export interface CodedDrawing {
  readonly drawing: Drawing;
  readonly exampleLabel: number | null;
}

const version = 1;
const headBytes = 3;
/** Lattice points a cell. */
const pointsPerCell = 32;
/** The farthest from the pad's corner that a point is kept, in cells: some pads away. */
const farthestCells = 100;
/** Pen widths that a code can hold, in tenths of a cell. */
const penTenths = { min: 1, max: 255 } as const;
/** How far a line may be from the points it leaves out, in cells: the first of these that makes a usual code. */
const tolerancesCells = [0.03, 0.06, 0.12, 0.25, 0.5] as const;
/** A code as long as this fits into any link. */
const usualCharacters = 200;
/** The longest code that is read or written: addresses beyond some thousand characters are cut on their way. */
const maximumCharacters = 4000;

/**
 * The code of a drawing: at most 200 characters for a digit, more for a page full of ink. Its points are rounded to 1/32
 * of a cell. Throws a FormatError when there is too much ink for any link.
 */
export function writeDrawingCode({ drawing, exampleLabel }: CodedDrawing): string {
  const strokes = drawing.strokes.filter((stroke) => stroke.length > 0).map(toLattice);
  const tenths = Math.round(drawing.penWidthCells * 10);
  const head = [version, (exampleLabel ?? -1) + 1, clamp(tenths, penTenths.min, penTenths.max)];
  let code = '';
  for (const tolerance of tolerancesCells) {
    code = seal([...head, ...strokeBytes(strokes, tolerance * pointsPerCell)]);
    if (code.length <= usualCharacters) return code;
  }
  if (code.length <= maximumCharacters) return code;
  throw new FormatError('too-long', 'This drawing has too much ink for a link.');
}

/** The drawing that a code holds. Throws a FormatError, and nothing else, when it is not one, or is damaged. */
export function readDrawingCode(code: string): CodedDrawing {
  if (code.length > maximumCharacters) throw new FormatError('too-long', 'This drawing code is too long.');
  const bytes = readBase64Url(code);
  if (bytes === null || bytes.length <= headBytes) {
    throw new FormatError('not-ours', 'This is not the code of a drawing.');
  }
  const [codeVersion, label, tenths] = bytes;
  if (codeVersion !== version) {
    throw new FormatError('newer-version', `This drawing code is of version ${codeVersion}.`);
  }
  const end = bytes.length - 1;
  if ((crc32(bytes.subarray(0, end)) & 0xff) !== bytes[end]) {
    throw new FormatError('wrong-checksum', 'This drawing code is damaged.');
  }
  if (label > digitCount || tenths < penTenths.min) throw wrongValue();
  const strokes = readStrokes(bytes.subarray(headBytes, end));
  return { drawing: { strokes, penWidthCells: tenths / 10 }, exampleLabel: label === 0 ? null : label - 1 };
}

function toLattice(stroke: Stroke): Stroke {
  return stroke.map(([x, y]): Point => [latticeStep(x), latticeStep(y)]);
}

function latticeStep(cells: number): number {
  return Math.round(clamp(cells, -farthestCells, farthestCells) * pointsPerCell);
}

function strokeBytes(strokes: readonly Stroke[], tolerance: number): number[] {
  const bytes: number[] = [];
  let [lastX, lastY]: Point = [0, 0];
  for (const stroke of strokes) {
    const points = simplify(stroke, tolerance);
    writeVarint(bytes, points.length);
    for (const [x, y] of points) {
      writeSignedVarint(bytes, x - lastX);
      writeSignedVarint(bytes, y - lastY);
      [lastX, lastY] = [x, y];
    }
  }
  return bytes;
}

function seal(bytes: readonly number[]): string {
  const check = crc32(Uint8Array.from(bytes)) & 0xff;
  return writeBase64Url([...bytes, check]);
}

function readStrokes(bytes: Uint8Array): Stroke[] {
  const cursor = { bytes, offset: 0 };
  const strokes: Stroke[] = [];
  let [x, y] = [0, 0];
  while (cursor.offset < bytes.length) {
    const stroke: Point[] = [];
    for (let left = readVarint(cursor); left > 0; left--) {
      x += readSignedVarint(cursor);
      y += readSignedVarint(cursor);
      if (Math.max(Math.abs(x), Math.abs(y)) > farthestCells * pointsPerCell) throw wrongValue();
      stroke.push([x / pointsPerCell, y / pointsPerCell]);
    }
    if (stroke.length === 0) throw wrongValue();
    strokes.push(stroke);
  }
  return strokes;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

function wrongValue(): FormatError {
  return new FormatError('wrong-value', 'This drawing code holds an impossible number.');
}
