/**
 * The code of a drawing (drawingCode.ts) -> the drawing.
 */
import type { Point, Stroke } from '../image/Drawing.ts';
import { digitCount } from '../network/lessonShape.ts';
import { readBase64Url } from './base64Url.ts';
import {
  type CodedDrawing,
  checkByteCounts,
  checkBytes,
  maxCharacters,
  maxDistanceCells,
  pointsPerCell,
  tenthsPerCell,
} from './drawingCode.ts';
import { FormatError } from './FormatError.ts';
import { type ByteCursor, readSignedVarint, readVarint } from './readVarint.ts';

const headBytes = 3;

/** The drawing that a code holds. Throws only FormatErrors: when it is no code, or a damaged one. */
export function readDrawingCode(code: string): CodedDrawing {
  if (code.length > maxCharacters) throw new FormatError('too-long');
  const bytes = readBase64Url(code);
  if (!bytes || bytes.length <= headBytes) throw new FormatError('not-ours');
  const [version, label, tenths] = bytes;
  const count = checkByteCounts[version];
  if (!count) throw new FormatError('newer-version');
  const end = bytes.length - count;
  if (!checkBytes(bytes.subarray(0, end), count).every((byte, index) => byte === bytes[end + index])) {
    throw new FormatError('wrong-checksum');
  }
  if (label > digitCount || tenths === 0) throw wrongValue();
  const strokes = readStrokes({ bytes: bytes.subarray(0, end), offset: headBytes });
  const penWidthCells = tenths / tenthsPerCell;
  return { drawing: { strokes, penWidthCells }, exampleLabel: label === 0 ? null : label - 1 };
}

function readStrokes(cursor: ByteCursor): Stroke[] {
  const strokes: Stroke[] = [];
  let [x, y] = [0, 0];
  while (cursor.offset < cursor.bytes.length) {
    const stroke: Point[] = [];
    for (let remaining = readVarint(cursor); remaining > 0; remaining--) {
      x += readSignedVarint(cursor);
      y += readSignedVarint(cursor);
      if (Math.max(Math.abs(x), Math.abs(y)) > maxDistanceCells * pointsPerCell) throw wrongValue();
      stroke.push([x / pointsPerCell, y / pointsPerCell]);
    }
    if (stroke.length === 0) throw wrongValue();
    strokes.push(stroke);
  }
  return strokes;
}

function wrongValue(): FormatError {
  return new FormatError('wrong-value');
}
