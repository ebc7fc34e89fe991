/**
 * From one drawing to another in stroke space: the pen's own points move, and every drawing between is one
 * that a pen could have made. Not a mixture of two pictures.
 *
 *   p(t) = p_from + t (p_to - p_from)        for each pair of points
 */
import type { Drawing, Point, Stroke } from './Drawing.ts';
import { resample } from './resample.ts';

/** Two drawings whose strokes and points belong together, one to one. */
export interface MatchedDrawings {
  readonly from: Drawing;
  readonly to: Drawing;
}

/** Points of each stroke where the two drawings do not have the same already. */
const matchedPoints = 48;

function lengthOf(stroke: Stroke): number {
  let length = 0;
  for (let p = 1; p < stroke.length; p++) {
    length += Math.hypot(stroke[p][0] - stroke[p - 1][0], stroke[p][1] - stroke[p - 1][1]);
  }
  return length;
}

/** As many strokes as asked for: the longest is cut in its middle until they are enough. */
function cutToCount(strokes: readonly Stroke[], count: number): Stroke[] {
  const cut = [...strokes];
  while (cut.length < count) {
    const lengths = cut.map(lengthOf);
    const longest = lengths.indexOf(Math.max(...lengths));
    const points = evenly(cut[longest]);
    const middle = points.length / 2;
    cut.splice(longest, 1, points.slice(0, middle + 1), points.slice(middle));
  }
  return cut;
}

/** A stroke with matchedPoints points; a dot repeats its only one. */
function evenly(stroke: Stroke): Stroke {
  const points = resample(stroke, matchedPoints);
  return points.length === 1 ? Array.from({ length: matchedPoints }, () => points[0]) : points;
}

function distance(a: Stroke, b: Stroke): number {
  return a.reduce((sum, [x, y], p) => sum + Math.hypot(b[p][0] - x, b[p][1] - y), 0);
}

/** The stroke as it stands, or drawn from its other end, whichever is nearer. */
function turnTowards(stroke: Stroke, towards: Stroke): Stroke {
  const turned = [...stroke].reverse();
  return distance(turned, towards) < distance(stroke, towards) ? turned : stroke;
}

function isMatched(from: Drawing, to: Drawing): boolean {
  return (
    from.strokes.length === to.strokes.length &&
    from.strokes.every((stroke, s) => stroke.length === to.strokes[s].length)
  );
}

/**
 * Two drawings with strokes and points one to one. Those that have as many of both are taken as they are; of
 * others the strokes belong together in drawing order, each from the end that is nearer. Both must have a
 * stroke.
 */
export function matchDrawings(from: Drawing, to: Drawing): MatchedDrawings {
  if (isMatched(from, to)) return { from, to };
  const count = Math.max(from.strokes.length, to.strokes.length);
  const fromStrokes = cutToCount(from.strokes, count).map(evenly);
  const toStrokes = cutToCount(to.strokes, count).map((stroke, s) =>
    turnTowards(evenly(stroke), fromStrokes[s]),
  );
  return { from: { ...from, strokes: fromStrokes }, to: { ...to, strokes: toStrokes } };
}

function mix(a: number, b: number, fraction: number): number {
  return a + (b - a) * fraction;
}

/** The drawing at that fraction 0...1 of the way; the pen's width goes along. */
export function blendDrawings({ from, to }: MatchedDrawings, fraction: number): Drawing {
  if (fraction <= 0) return from;
  if (fraction >= 1) return to;
  return {
    penWidthCells: mix(from.penWidthCells, to.penWidthCells, fraction),
    strokes: from.strokes.map((stroke, s) =>
      stroke.map(([x, y], p): Point => {
        const [toX, toY] = to.strokes[s][p];
        return [mix(x, toX, fraction), mix(y, toY, fraction)];
      }),
    ),
  };
}
