/**
 * Digits in our own strokes, to measure shipped networks by: the styles that people write, each a line that
 * handLine.ts reads, drawn anew with a lean, bend, size, place and pen of its own. Seeded; nothing here is
 * derived from anybody's data.
 */
import type { Drawing, Point } from '../../src/image/Drawing.ts';
import { drawHandLine } from '../../src/image/handLine.ts';
import { createRandom, type Random } from '../../src/network/random.ts';
import { penWidthCells } from '../../src/state/LessonState.ts';

/** A drawing, the digit that it is meant to be, and what to call it when it is misread. */
export interface OwnDigit {
  readonly name: string;
  readonly label: number;
  readonly drawing: Drawing;
}

/** For each digit 0...9 its styles: a name, and the line. */
const styles: readonly Readonly<Record<string, string>>[] = [
  {
    round: '56,15 36,20 24,40 24,62 38,82 60,84 76,66 76,40 64,18 52,15',
    narrow: '56,12 44,22 38,44 38,66 46,86 58,82 64,62 64,38 58,18 52,12',
    'not quite closed': '66,20 48,14 32,28 26,52 32,76 50,86 68,74 74,50 68,30',
    slashed: '55,15 38,20 27,38 26,62 38,81 58,84 72,66 74,42 64,22 52,15/78,14 62,38 44,62 26,88',
    'slashed within': '55,14 38,20 28,40 28,62 40,82 58,84 71,66 72,42 63,22 52,14/62,32 53,46 45,58 38,69',
  },
  {
    bare: '50,13 50,38 50,62 50,87',
    'bare and leaning': '62,13 55,38 47,62 40,87',
    flagged: '32,38 44,27 56,13 56,13 56,38 56,62 56,87',
    'flagged and footed': '36,32 46,24 56,14 56,14 55,38 54,60 54,85/34,85 54,85 72,85',
    'on a long foot': '30,40 42,28 54,14 54,14 54,36 54,60 54,85/22,86 40,86 60,85 78,84',
    'like a roof': '30,50 38,36 46,25 54,14 54,14 58,34 63,60 68,86',
  },
  {
    plain: '28,32 34,18 52,14 66,24 64,42 50,60 36,74 26,85 26,85 44,85 60,85 76,84',
    looped: '30,28 42,14 60,18 66,34 54,52 40,70 28,80 22,74 32,68 46,74 60,84 76,78',
    'flat and angular': '30,20 48,14 68,20 66,38 46,62 28,84 28,84 50,84 74,84',
  },
  {
    round: '30,24 44,14 62,20 64,36 52,46 42,47 42,47 60,52 70,66 60,82 42,86 28,78',
    'flat on top': '30,16 50,16 70,16 70,16 58,32 46,44 46,44 64,50 70,66 60,82 42,86 28,78',
    'with a loop': '30,26 42,14 60,18 62,34 50,46 40,50 38,44 48,46 64,54 68,70 56,84 40,86 28,78',
  },
  {
    open: '34,14 30,32 26,52 26,52 46,53 72,52/60,32 59,52 58,70 57,88',
    closed: '60,13 46,32 32,50 24,62 24,62 44,62 76,62/60,13 60,40 60,64 60,88',
    'open, in a curve': '30,16 26,36 30,50 46,52 66,44/70,14 68,40 65,64 62,88',
    short: '34,26 30,40 26,54 26,54 46,55 74,53/58,40 57,56 56,70 55,84',
    'low, its stem short': '48,13 40,30 32,47 25,65 25,65 44,66 62,64 79,61/61,47 59,61 57,73 55,86',
  },
  {
    'with a cap of its own': '36,18 35,32 34,46 34,46 50,42 64,50 66,66 56,82 40,85 28,77/36,18 52,18 70,17',
    'in one stroke': '70,17 54,17 38,17 38,17 36,32 34,46 34,46 52,42 66,52 66,70 54,84 36,84 26,76',
    curved: '68,18 52,18 40,22 36,34 34,44 48,44 62,52 64,66 54,80 38,84 28,78',
  },
  {
    curved: '62,14 46,24 34,42 28,62 34,80 50,86 64,76 64,60 50,52 36,58 30,68',
    'straight above': '56,12 46,32 36,52 32,68 38,82 52,86 64,76 62,62 50,56 38,62 34,72',
    'with a small bowl': '54,12 40,32 32,54 34,76 46,86 58,80 58,68 48,62 38,70',
    'like an e': '71,23 54,14 37,26 27,47 30,71 47,86 65,81 72,67 62,57 46,57 30,61',
  },
  {
    plain: '28,18 48,18 72,16 72,16 62,38 52,62 44,86',
    crossed: '28,18 48,18 72,16 72,16 62,38 52,62 44,86/36,52 50,51 66,50',
    hooked: '28,30 30,18 30,18 50,19 72,17 72,17 60,40 50,64 44,86',
    curved: '30,20 48,18 70,18 70,18 58,36 50,56 48,86',
    'widely crossed': '28,20 46,19 74,16 74,16 64,38 54,60 46,87/23,56 42,54 62,51 80,48',
  },
  {
    'in one stroke': '66,24 54,14 38,18 34,30 46,42 60,52 68,68 58,84 40,84 32,70 40,56 56,44 66,32 64,22',
    'of two rings': '50,14 38,20 38,36 50,46 62,36 62,20 52,14/50,46 34,56 32,74 48,86 66,76 66,58 52,46',
    slanting: '72,22 62,13 48,18 46,32 54,44 62,56 58,74 44,84 32,76 34,60 48,48 64,38 74,26',
  },
  {
    'straight below': '66,28 56,15 40,18 34,32 42,46 58,44 66,28 66,28 66,48 66,68 66,88',
    hooked: '66,28 56,15 40,18 34,32 42,46 58,44 66,28 66,28 67,50 64,72 52,86 36,82',
    leaning: '68,26 58,14 44,20 40,34 48,44 60,40 70,24 70,24 62,48 54,70 48,88',
    'with a flat foot': '66,25 52,14 35,20 32,36 46,46 61,38 69,25 69,25 71,46 70,66 67,83 48,86 26,85',
    'not quite closed': '64,22 50,14 36,24 36,40 50,46 64,36 68,24 68,24 68,48 64,72 58,88',
  },
];

const variantCount = 6;

/** Every style in six variants, always the same ones. */
export function ownDigits(): OwnDigit[] {
  const random = createRandom(784);
  return styles.flatMap((named, label) =>
    Object.entries(named).flatMap(([style, line]) =>
      Array.from({ length: variantCount }, (_, variant) => ({
        name: `${label}, ${style}, variant ${variant}`,
        label,
        drawing: drawVariant(line, random),
      })),
    ),
  );
}

/**
 * Leaning by up to a third of its height, its lines bent by up to 1.5 cells, a fifth to the whole of the pad
 * in size, with any pen that the pad has: hard enough that a network which has lost something misreads some.
 */
function drawVariant(line: string, random: Random): Drawing {
  const between = (low: number, high: number) => low + (high - low) * random.uniform();
  const lean = between(-0.33, 0.33);
  const [bendX, bendY, phase] = [between(-1.5, 1.5), between(-1.5, 1.5), between(0, 6)];
  const size = between(0.2, 1);
  const [shiftX, shiftY] = [between(0, 28 * (1 - size)), between(0, 28 * (1 - size))];
  const moved = ([x, y]: Point): Point => [
    (x + lean * (14 - y) + bendX * Math.sin(y / 4 + phase)) * size + shiftX,
    (y + bendY * Math.sin(x / 4 + phase)) * size + shiftY,
  ];
  return {
    strokes: drawHandLine(line).map((stroke) => stroke.map(moved)),
    penWidthCells: between(penWidthCells.min, penWidthCells.max),
  };
}
