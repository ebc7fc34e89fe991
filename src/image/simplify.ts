/**
 * A stroke with fewer points that draws the same line, to within a tolerance (Douglas and Peucker, 1973):
 * keep the point farthest from the chord if it is too far, and do the same on either side of it.
 */
import { squaredDistanceToSegment } from './capsule.ts';
import type { Stroke } from './Drawing.ts';

/**
 * The points of a stroke that matter: each point left out is within toleranceCells of the segment that
 * replaces it. The first and the last stay. Points are those of the stroke itself, in order.
 */
export function simplify(stroke: Stroke, toleranceCells: number): Stroke {
  if (stroke.length < 3) return stroke;
  const isKept = new Uint8Array(stroke.length);
  isKept[0] = 1;
  isKept[stroke.length - 1] = 1;
  // A list of spans still to be looked at, since a stroke of thousands of points may be thousands of spans
  // deep.
  const spans = [[0, stroke.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let farthestSquare = toleranceCells * toleranceCells;
    for (let p = first + 1; p < last; p++) {
      const square = squaredDistanceToSegment(stroke[p], stroke[first], stroke[last]);
      if (square > farthestSquare) {
        farthestSquare = square;
        farthest = p;
      }
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return stroke.filter((_, p) => isKept[p] === 1);
}
