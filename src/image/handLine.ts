/**
 * Handwriting as a short line of text -> strokes.
 *
 * A stroke is a list of control points, "x,y" in hundredths of the pad's side, that pull a cubic B-spline towards
 * them: it starts at the first and ends at the last; a point that stands twice makes a corner, a little rounded as
 * a pen rounds it. "/" lifts the pen.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Point, Stroke } from './Drawing.ts';

/** One coordinate of a uniform cubic B-spline's span, from four controls, at share t (0...1) of the span. */
function blend(a: number, b: number, c: number, d: number, t: number): number {
  const u = 1 - t;
  return (
    (u * u * u * a +
      (3 * t * t * t - 6 * t * t + 4) * b +
      (3 * u * u * u - 6 * u * u + 4) * c +
      t * t * t * d) /
    6
  );
}

/** 25...60 points along a stroke's spline, in cells: closer together in curves and at its ends, as a pen slows. */
function drawStroke(controls: string): Stroke {
  const points = controls.split(' ').map((pair) => pair.split(',').map(Number));
  // An end that stands three times is where the spline starts or ends.
  const [first, last] = [points[0], points[points.length - 1]];
  const all = [first, first, ...points, last, last];
  const spanCount = all.length - 3;
  const stepCount = Math.max(24, Math.min(59, 4 * spanCount));
  return Array.from({ length: stepCount + 1 }, (_, step): Point => {
    const place = (step / stepCount) * spanCount;
    const span = Math.min(spanCount - 1, Math.floor(place));
    const at = (axis: number) => {
      const [a, b, c, d] = all.slice(span, span + 4).map((point) => point[axis]);
      return (blend(a, b, c, d, place - span) * imageSide) / 100;
    };
    return [at(0), at(1)];
  });
}

/** The strokes of a line, in cells, in drawing order; 25...60 points each. */
export function drawHandLine(line: string): Stroke[] {
  return line.split('/').map(drawStroke);
}
