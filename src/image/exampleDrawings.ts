/**
 * Examples for the pad in our own handwriting: two hands or more for each digit, in the pen's natural order.
 *
 * Each hand is a line of control points; handLine.ts says how to read it. Nothing here is traced from
 * anybody's data.
 */
import type { Drawing } from './Drawing.ts';
import { drawHandLine } from './handLine.ts';

/** A drawing and the digit it is meant to be. */
export interface ExampleDrawing {
  /** 0...9. */
  readonly label: number;
  readonly drawing: Drawing;
}

/** The hands' pen, in cells. */
const penWidthCells = 2.2;

/** For each digit 0...9, one line a hand. */
const hands: readonly (readonly string[])[] = [
  [
    '57,16 45,15 33,26 28,47 30,72 43,85 59,81 70,63 72,38 62,19 48,16',
    '68,31 54,28 39,39 29,60 31,81 47,89 66,81 80,60 79,40 65,29 53,34 50,38',
    '57,20 44,20 32,32 28,51 33,70 45,82 59,79 70,64 71,45 63,28 52,19/77,16 63,36 47,59 27,86',
  ],
  [
    '41,15 39,36 34,61 32,87',
    '38,36 48,29 60,15 60,15 58,39 58,63 56,86',
    '36,32 45,25 54,17 54,17 53,39 50,62 51,82/34,84 49,82 67,83',
  ],
  [
    '28,32 33,21 47,15 61,21 64,35 57,50 43,67 27,82 27,82 44,80 58,82 73,79',
    '35,31 41,18 57,15 67,25 64,42 53,58 40,76 29,86 19,80 24,68 39,71 54,82 66,83 76,73',
  ],
  [
    '31,26 41,15 57,17 64,29 56,41 43,46 43,46 60,50 68,64 60,79 43,85 28,76',
    '36,17 52,18 70,15 70,15 60,29 48,42 48,42 63,46 68,60 59,76 41,83 27,75',
    '27,29 34,17 50,13 61,23 55,38 42,46 37,42 45,40 61,48 67,64 59,80 40,85 26,76',
  ],
  [
    '32,15 29,32 23,52 23,52 40,51 67,48/55,20 53,40 52,62 48,85',
    '59,14 47,33 34,50 23,62 23,62 45,63 76,60/59,14 58,39 58,62 56,86',
    '46,14 39,29 31,46 25,62 25,62 43,64 61,62 80,59/61,45 60,59 58,73 56,86',
  ],
  [
    '37,20 36,32 33,46 33,46 46,40 61,45 67,60 60,77 45,84 29,76/37,20 52,19 70,16',
    '74,18 60,20 46,22 46,22 41,34 35,48 35,48 48,43 60,48 61,62 51,76 35,82 21,76',
  ],
  [
    '61,15 47,25 36,42 30,61 34,78 47,85 61,79 65,65 57,53 43,56 33,67',
    '49,24 35,32 23,49 19,70 30,85 49,87 65,77 64,61 49,54 33,61 22,75',
    '70,22 55,14 39,25 29,45 30,68 44,84 62,82 71,70 65,59 50,56 32,61',
  ],
  [
    '33,19 48,20 72,16 72,16 64,35 54,57 49,84',
    '25,29 28,19 28,19 47,22 70,17 70,17 59,38 48,60 40,86/35,55 49,52 66,51',
  ],
  [
    '62,26 53,16 38,18 34,31 45,43 61,54 67,69 57,84 39,84 31,71 38,56 54,43 64,31 60,22',
    '76,21 66,13 51,16 45,28 55,40 65,51 63,68 48,78 32,74 31,61 46,49 64,39 75,28 81,17',
    '51,15 40,19 37,31 47,44 59,37 63,24 53,15/48,46 35,55 33,72 46,86 62,81 67,66 56,50',
  ],
  [
    '64,29 55,16 39,19 31,34 39,47 54,46 64,32 66,23 67,45 65,67 58,82 47,86 37,80',
    '74,28 65,15 48,17 38,32 45,45 60,43 75,25 75,25 70,47 64,65 59,83',
    '67,26 55,15 38,19 33,35 45,46 60,39 70,26 70,26 72,46 71,66 67,83 50,88 29,85',
  ],
];

/**
 * The hands we have for one digit 0...9, some 50 points a stroke; drawn when asked for. None for any other
 * number.
 */
export function exampleDrawingsOf(label: number): ExampleDrawing[] {
  return (hands[label] ?? []).map((line) => ({
    label,
    drawing: { strokes: drawHandLine(line), penWidthCells },
  }));
}

/**
 * All examples, the digits in order and each digit's hands together.
 * @internal Exported for the tests, those in the browser too; the page asks for the hands of one digit.
 */
export function allExampleDrawings(): ExampleDrawing[] {
  return hands.flatMap((_, label) => exampleDrawingsOf(label));
}
