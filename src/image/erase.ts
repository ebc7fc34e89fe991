/**
 * The eraser: takes away the parts of strokes that it passes over, and leaves the rest as strokes of their
 * own. What is erased is the pen's line, cut exactly at the eraser's edge; ink is drawn around what remains.
 */
import { type Capsule, findFractionInCapsule, isInCapsule } from './capsule.ts';
import type { Point, Stroke } from './Drawing.ts';

function pointAlong(a: Point, b: Point, fraction: number): Point {
  return [a[0] + (b[0] - a[0]) * fraction, a[1] + (b[1] - a[1]) * fraction];
}

function hasLength(piece: Stroke): boolean {
  return piece.some(([x, y]) => x !== piece[0][0] || y !== piece[0][1]);
}

/** What remains of a stroke, in order; null when the capsule does not touch it. */
function cutStroke(stroke: Stroke, capsule: Capsule): Stroke[] | null {
  if (stroke.length === 1) return isInCapsule(stroke[0], capsule) ? [] : null;
  const pieces: Point[][] = [];
  let piece = stroke.slice(0, 1);
  let isTouched = false;
  for (let p = 1; p < stroke.length; p++) {
    const a = stroke[p - 1];
    const b = stroke[p];
    const fraction = findFractionInCapsule(a, b, capsule);
    if (!fraction) {
      piece.push(b);
      continue;
    }
    isTouched = true;
    const [from, to] = fraction;
    if (from > 0) piece.push(pointAlong(a, b, from));
    pieces.push(piece);
    piece = to < 1 ? [pointAlong(a, b, to), b] : [b];
  }
  pieces.push(piece);
  return isTouched ? pieces.filter(hasLength) : null;
}

/**
 * Strokes without what lies within radiusCells of the eraser's path: one point, or the two ends of a move. A
 * stroke that is touched is replaced by its pieces, in place and in drawing order; a stroke that is not is
 * the same object, and when none is, so is the array. Erasing the same again changes nothing.
 */
export function eraseAlong(
  strokes: readonly Stroke[],
  eraserPath: readonly [Point] | readonly [Point, Point],
  radiusCells: number,
): readonly Stroke[] {
  const capsule = { from: eraserPath[0], to: eraserPath[1] ?? eraserPath[0], radiusCells };
  const remaining: Stroke[] = [];
  let isTouched = false;
  for (const stroke of strokes) {
    const pieces = cutStroke(stroke, capsule);
    if (pieces) {
      isTouched = true;
      remaining.push(...pieces);
    } else remaining.push(stroke);
  }
  return isTouched ? remaining : strokes;
}
