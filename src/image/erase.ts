/**
 * The eraser: takes away the parts of strokes that it passes over; what remains becomes strokes of its own.
 * The stroke itself, a line without width, is cut at the eraser's edge. Ink reaches half a pen beyond that
 * line, so some of it can stay under the eraser.
 */
import { type Capsule, findIntervalInCapsule, isInCapsule } from './capsule.ts';
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
    const inside = findIntervalInCapsule(a, b, capsule);
    if (!inside) {
      piece.push(b);
      continue;
    }
    isTouched = true;
    const [from, to] = inside;
    if (from > 0) piece.push(pointAlong(a, b, from));
    pieces.push(piece);
    piece = to < 1 ? [pointAlong(a, b, to), b] : [b];
  }
  pieces.push(piece);
  return isTouched ? pieces.filter(hasLength) : null;
}

/**
 * The strokes without what lies within radiusCells of the eraser's path: one point, or the two ends of a
 * move. A stroke that is touched is replaced by its pieces, in place and in drawing order. Other strokes stay
 * the same objects; when none is touched, the array stays too. Erasing the same again changes nothing.
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
