/**
 * What a drawing's numbers must be, decided once for every stage from strokes to image: finite.
 * Finite numbers of any size are accepted; far outside the pad they are limited, because beyond a million
 * cells the arithmetic of a picture of 28 cells would lose its digits, and at 1e308 it would overflow.
 */
import type { Drawing } from './Drawing.ts';

/** The farthest from the pad's corner, in cells, that a coordinate counts. */
const farthestCells = 1e6;

/** The coordinate itself, in cells, or the farthest one that counts: within -1e6...1e6. */
export function limitCoordinate(cells: number): number {
  return Math.max(-farthestCells, Math.min(farthestCells, cells));
}

/**
 * Throws a RangeError that says which number is wrong, unless every coordinate is finite and the pen's width
 * is finite and above 0. Costs one pass over the points.
 */
export function assertFiniteDrawing(drawing: Drawing): void {
  const { strokes, penWidthCells } = drawing;
  if (!(penWidthCells > 0 && penWidthCells < Infinity)) {
    throw new RangeError(`A pen's width must be a finite number above 0, not ${penWidthCells}.`);
  }
  for (let s = 0; s < strokes.length; s++) {
    const stroke = strokes[s];
    for (let p = 0; p < stroke.length; p++) {
      const point = stroke[p];
      if (!(Number.isFinite(point[0]) && Number.isFinite(point[1]))) {
        throw new RangeError(
          `A drawing's coordinates must be finite: stroke ${s}, point ${p} is (${point}).`,
        );
      }
    }
  }
}
