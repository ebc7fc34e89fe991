/**
 * Pairs of digits that turn into one another under the pen. The first is two of our examples; each of the
 * others is written by us stroke for stroke and control point for control point alike, in the notation of
 * handLine.ts, so that every drawing between them is a sensible one.
 */
import { type MatchedDrawings, matchDrawings } from '../../../image/blendDrawings.ts';
import type { Drawing } from '../../../image/Drawing.ts';
import { exampleDrawingsOf } from '../../../image/exampleDrawings.ts';
import { drawSpline, readHandLine } from '../../../image/handLine.ts';

/** Two digits, and a drawing of each with strokes that match. */
export interface SlidePair extends MatchedDrawings {
  readonly fromDigit: number;
  readonly toDigit: number;
}

const penWidthCells = 2.4;
/** Steps along each stroke. */
const stepCount = 48;

/** Both digits' control points; as many strokes on both sides, and as many points in each. */
const lines: readonly (readonly [fromDigit: number, from: string, toDigit: number, to: string])[] = [
  [
    4,
    '36,14 34,23 31,33 28,43 24,53 24,53 38,54 54,53 70,51/65,22 64,35 62,48 60,61 58,74 56,87',
    9,
    '65,26 58,15 45,14 34,23 32,36 40,47 52,47 62,39 66,28/66,24 66,37 65,50 62,63 57,76 49,86',
  ],
  [
    1,
    '44,27 48,23 52,19 57,14 57,14 57,32 56,50 55,68 54,87',
    7,
    '29,18 42,19 56,19 72,16 72,16 65,33 58,50 52,68 47,87',
  ],
  [
    3,
    '31,26 31,26 33,20 41,14 56,15 65,28 57,40 45,46 45,46 60,51 68,65 60,80 43,86 30,79 28,75 28,75',
    8,
    '46,45 36,39 31,28 39,15 55,14 65,26 58,38 48,46 48,46 61,54 68,67 61,81 46,87 33,79 33,64 47,48',
  ],
  [
    5,
    '70,16 60,16 50,17 40,18 37,31 34,46 34,46 46,40 60,44 68,59 61,77 45,85 32,80 29,77 28,76',
    6,
    '62,14 54,19 46,27 39,36 34,47 31,59 31,59 42,50 57,51 66,65 61,79 47,87 35,80 30,70 31,59',
  ],
  [
    0,
    '58,15 46,14 34,25 28,42 28,60 35,78 49,87 63,79 71,61 71,42 66,25 56,15',
    6,
    '63,14 51,20 39,33 31,49 28,64 34,79 48,87 62,80 67,66 59,53 45,53 32,65',
  ],
];

function drawLine(line: string): Drawing {
  return { strokes: readHandLine(line).map((controls) => drawSpline(controls, stepCount)), penWidthCells };
}

/** A 7 with a swung bar, and a 3: what lies between them is neither. */
function sevenToThree(): SlidePair {
  const [seven, three] = [exampleDrawingsOf(7)[1], exampleDrawingsOf(3)[0]];
  return { fromDigit: 7, toDigit: 3, ...matchDrawings(seven.drawing, three.drawing) };
}

/** Our pairs, the one that the lesson begins with first. */
export function slidePairs(): SlidePair[] {
  const written = lines.map(([fromDigit, from, toDigit, to]) => ({
    fromDigit,
    toDigit,
    from: drawLine(from),
    to: drawLine(to),
  }));
  return [sevenToThree(), ...written];
}
