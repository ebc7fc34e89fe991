/**
 * A stroke with its points spread evenly along it, however fast or slowly the pen went.
 */
import type { Point, Stroke } from './Drawing.ts';

/**
 * pointCount points (2 or more) at equal distances along a stroke's line, the first and the last those of the
 * stroke; a corner between two of them is cut. A stroke of one point, or of none, is returned as it is.
 */
export function resample(stroke: Stroke, pointCount: number): Stroke {
  if (stroke.length < 2) return stroke;
  const reached = [0];
  for (let p = 1; p < stroke.length; p++) {
    const [ax, ay] = stroke[p - 1];
    reached.push(reached[p - 1] + Math.hypot(stroke[p][0] - ax, stroke[p][1] - ay));
  }
  const spacing = reached[reached.length - 1] / (pointCount - 1);
  const points: Point[] = [stroke[0]];
  let p = 1;
  for (let i = 1; i < pointCount - 1; i++) {
    while (p < stroke.length - 1 && reached[p] < i * spacing) p++;
    const length = reached[p] - reached[p - 1];
    const fraction = length > 0 ? Math.min(1, (i * spacing - reached[p - 1]) / length) : 0;
    const [ax, ay] = stroke[p - 1];
    points.push([ax + (stroke[p][0] - ax) * fraction, ay + (stroke[p][1] - ay) * fraction]);
  }
  points.push(stroke[stroke.length - 1]);
  return points;
}
