/**
 * Handwriting as a short line of text -> control points -> strokes.
 *
 * A stroke is a list of control points, "x,y" in hundredths of the pad's side. They pull a cubic B-spline
 * towards them, which starts at the first and ends at the last. A point given twice makes a corner, a little
 * rounded as by a pen. "/" lifts the pen.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Point, Stroke } from './Drawing.ts';

/** The control points of each stroke of a line, in cells. Checks nothing: the lines are our own. */
export function readHandLine(line: string): Stroke[] {
  return line
    .split('/')
    .map((controls) => controls.split(' ').map((pair): Point => readControl(pair.split(','))));
}

function readControl([x, y]: string[]): Point {
  return [(Number(x) * imageSide) / 100, (Number(y) * imageSide) / 100];
}

/**
 * stepCount + 1 points along the uniform cubic B-spline of a stroke's control points (one or more). They are
 * even in its parameter, and so closer together in curves and at the ends, where a pen slows down. Each end
 * counts three times, so that the spline starts and ends there. All points lie in the controls' convex hull.
 */
export function drawSpline(controls: Stroke, stepCount: number): Stroke {
  const last = controls.length - 1;
  const spanCount = controls.length + 1;
  return Array.from({ length: stepCount + 1 }, (_, step): Point => {
    const place = (step / stepCount) * spanCount;
    const span = Math.min(spanCount - 1, Math.floor(place));
    const t = place - span;
    const u = 1 - t;
    // The spline's four weights at fraction t of the span; they add up to 1.
    const wa = (u * u * u) / 6;
    const wb = (3 * t * t * t - 6 * t * t + 4) / 6;
    const wc = (3 * u * u * u - 6 * u * u + 4) / 6;
    const wd = (t * t * t) / 6;
    const a = controls[Math.max(0, span - 2)];
    const b = controls[Math.min(last, Math.max(0, span - 1))];
    const c = controls[Math.min(last, span)];
    const d = controls[Math.min(last, span + 1)];
    return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
  });
}

/** The strokes of a line, in cells, in drawing order; 25...60 points each. */
export function drawHandLine(line: string): Stroke[] {
  return readHandLine(line).map((controls) =>
    drawSpline(controls, Math.max(24, Math.min(59, 4 * (controls.length + 1)))),
  );
}
