/**
 * Digits drawn by people with a pen, one JSON object a line:
 *
 *   {"label":8,"writer":12,"strokes":[[[x,y],...],...]}      x and y in 0...500, y down, in drawing order
 *
 * -> drawings in the cells of the pad. It only changes the unit: where and how large a digit was drawn stays.
 */
import * as v from 'valibot';
import type { Drawing, Point } from '../image/Drawing.ts';
import { digitCount, imageSide } from '../network/lessonShape.ts';
import { FormatError } from './FormatError.ts';
import { issueFacts } from './issueFacts.ts';

/** Width and height of the box that the file's coordinates fill. */
const boxSide = 500;
const cellsPerUnit = imageSide / boxSide;
/** The longest file that is read, in characters: twenty times the one that was published. */
const maxCharacters = 64_000_000;

const coordinate = v.pipe(v.number(), v.minValue(0), v.maxValue(boxSide));
const lineSchema = v.object({
  label: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(digitCount - 1)),
  writer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  strokes: v.pipe(
    v.array(v.pipe(v.array(v.tuple([coordinate, coordinate])), v.minLength(1))),
    v.minLength(1),
  ),
});

/** One digit as one person drew it. */
export interface PenDigit {
  /** The digit that was meant, 0...9. */
  readonly label: number;
  /** The number of the person who drew it. */
  readonly writer: number;
  readonly drawing: Drawing;
}

/**
 * All digits of a pen-stroke text, in its order; empty lines are passed over. Every drawing is given the same
 * pen width, in cells. Throws a FormatError that names the line (from 1) of the first one that is wrong.
 */
export function readPenStrokes(text: string, penWidthCells: number): PenDigit[] {
  if (text.length > maxCharacters) {
    const lengths = { present: text.length, maximum: maxCharacters };
    throw new FormatError('too-long', { says: 'penTooLong', ...lengths });
  }
  const digits: PenDigit[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') digits.push(readLine(line, index + 1, penWidthCells));
  }
  return digits;
}

function readLine(line: string, lineNumber: number, penWidthCells: number): PenDigit {
  const { label, writer, strokes } = checkedLine(line, lineNumber);
  const cells = strokes.map((stroke) => stroke.map(([x, y]): Point => [x * cellsPerUnit, y * cellsPerUnit]));
  return { label, writer, drawing: { strokes: cells, penWidthCells } };
}

function checkedLine(line: string, lineNumber: number): v.InferOutput<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new FormatError('wrong-value', { says: 'penNotJson', line: lineNumber });
  }
  const result = v.safeParse(lineSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const facts = issueFacts(result.issues[0]);
  throw new FormatError('wrong-value', { says: 'penWrong', line: lineNumber, ...facts });
}
