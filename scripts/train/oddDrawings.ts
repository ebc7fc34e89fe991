/**
 * Things that are no digit, in our own strokes: letters, scribbles, two digits at once. The network has ten
 * outputs and no eleventh for "none of these"; what it says of them is for the lesson. Each is a line that
 * handLine.ts reads.
 */
import type { Drawing } from '../../src/image/Drawing.ts';
import { drawHandLine } from '../../src/image/handLine.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';

const odd: Readonly<Record<string, string>> = {
  'letter A': '50,15 42,36 34,58 26,84/50,15 58,36 66,58 74,84/34,60 50,60 66,60',
  'letter B': '32,15 32,38 32,62 32,85/32,15 56,14 66,26 60,42 34,48 34,48 62,50 72,66 62,82 32,85',
  'letter E': '68,16 50,16 33,16 33,16 33,40 33,62 33,84 33,84 50,84 70,84/33,49 48,49 62,49',
  'letter H': '30,15 30,40 30,62 30,85/70,15 70,40 70,62 70,85/30,50 50,50 70,50',
  'letter M': '20,85 22,60 26,15 26,15 38,40 50,62 50,62 62,40 74,15 74,15 78,60 80,85',
  'letter S': '68,24 54,14 36,20 36,36 52,46 66,60 62,80 44,86 30,76',
  'letter X': '28,18 42,38 58,60 74,84/72,18 58,38 42,60 26,84',
  'letter Z': '28,20 48,20 72,20 72,20 58,40 42,62 28,82 28,82 50,82 74,82',
  'a smiley':
    '50,12 28,18 14,40 16,64 34,84 62,86 82,68 86,42 74,20 52,12/36,38 36,40/64,38 64,40/32,60 42,70 58,70 68,60',
  'a zigzag': '20,30 20,30 34,72 34,72 44,26 44,26 56,74 56,74 66,28 66,28 80,70',
  'a scribble':
    '24,50 40,20 60,30 44,62 30,44 58,22 76,48 54,78 28,66 42,34 70,38 66,70 40,80 22,58 48,44 74,60',
  'a spiral': '50,50 58,46 60,56 48,62 38,50 46,36 64,38 72,56 58,74 36,72 24,50 34,26 60,20 82,40',
  'a heart': '50,34 40,18 22,24 22,46 36,66 50,84 50,84 64,66 78,46 78,24 60,18 50,34',
  'a star': '50,12 42,40 30,82 30,82 54,62 84,36 84,36 50,38 16,40 16,40 44,62 72,82 72,82 60,44 50,12',
  'a square': '24,24 24,24 24,76 24,76 76,76 76,76 76,24 76,24 24,24',
  'a dash': '14,50 40,50 62,50 86,50',
  'a dot': '50,50 50,51',
  'a plus sign': '50,18 50,40 50,62 50,82/18,50 40,50 62,50 82,50',
  'a question mark': '30,30 36,16 56,14 68,28 60,42 50,50 49,64/49,82 49,84',
  'two digits, 00':
    '28,28 16,34 12,52 20,70 34,70 40,52 36,34 26,28/72,28 60,34 56,52 64,70 78,70 84,52 80,34 70,28',
  'two digits, 12': '18,38 28,28 28,28 28,50 28,72/52,38 60,28 76,30 76,44 62,58 50,72 50,72 66,72 84,70',
  'two digits, 37': '12,32 26,26 38,36 26,48 26,48 40,58 32,72 12,70/56,28 72,28 88,28 88,28 78,50 70,74',
};

/** Every one of them by its name, drawn with the pad's first pen. */
export function oddDrawings(): Record<string, Drawing> {
  return Object.fromEntries(
    Object.entries(odd).map(([name, line]) => [
      name,
      { strokes: drawHandLine(line), penWidthCells: penWidthCells.initial },
    ]),
  );
}
