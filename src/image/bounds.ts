/**
 * The box around the points of a drawing: the first stage from strokes to image.
 * It knows nothing of the pen; ink reaches half a pen's width farther.
 */
import { limitCoordinate } from './assertFiniteDrawing.ts';
import type { Stroke } from './Drawing.ts';

/** An upright box in cells: left <= right, top <= bottom (y down). A point has a box of no size. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The smallest box that holds every point, in the strokes' own cells; null when there is no point.
 * Coordinates must be finite (not checked here) and are limited as in assertFiniteDrawing.ts.
 */
export function measureBounds(strokes: readonly Stroke[]): Bounds | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const stroke of strokes) {
    for (const point of stroke) {
      const x = limitCoordinate(point[0]);
      const y = limitCoordinate(point[1]);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return left <= right ? { left, top, right, bottom } : null;
}
