/**
 * A drawing -> its code (drawingCode.ts). Points that hardly change the line are left out; more of them if
 * the code would be long. A drawing that was read from a code gives the same code again.
 */
import type { Point, Stroke } from '../image/Drawing.ts';
import { simplify } from '../image/simplify.ts';
import { writeBase64Url } from './base64Url.ts';
import {
  type CodedDrawing,
  checkByteCounts,
  checkBytes,
  codeVersion,
  maxCharacters,
  maxDistanceCells,
  pointsPerCell,
  tenthsPerCell,
} from './drawingCode.ts';
import { FormatError } from './FormatError.ts';
import { writeSignedVarint, writeVarint } from './writeVarint.ts';

/** How far the line may lie from points that are left out, in cells. They are tried in this order. */
const tolerancesCells = [0.03, 0.06, 0.12, 0.25, 0.5] as const;
/** A code of this length fits into any link. */
const usualCharacters = 200;
const maxByte = 255;

/**
 * The code of a drawing: at most 200 characters for a digit, more for a page full of ink. Its points are
 * rounded to 1/32 of a cell. Throws a FormatError when there is too much ink for any link.
 */
export function writeDrawingCode({ drawing, exampleLabel }: CodedDrawing): string {
  const strokes = drawing.strokes.filter((stroke) => stroke.length > 0).map(toLattice);
  const tenths = clamp(Math.round(drawing.penWidthCells * tenthsPerCell), 1, maxByte);
  const head = [codeVersion, exampleLabel === null ? 0 : exampleLabel + 1, tenths];
  let code = '';
  for (const tolerance of tolerancesCells) {
    code = encode([...head, ...strokeBytes(strokes, tolerance * pointsPerCell)]);
    if (code.length <= usualCharacters) return code;
  }
  if (code.length <= maxCharacters) return code;
  throw new FormatError('too-long');
}

function toLattice(stroke: Stroke): Stroke {
  return stroke.map(([x, y]): Point => [latticeStep(x), latticeStep(y)]);
}

function latticeStep(cells: number): number {
  return Math.round(clamp(cells, -maxDistanceCells, maxDistanceCells) * pointsPerCell);
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

function encode(bytes: readonly number[]): string {
  return writeBase64Url([...bytes, ...checkBytes(Uint8Array.from(bytes), checkByteCounts[codeVersion])]);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
