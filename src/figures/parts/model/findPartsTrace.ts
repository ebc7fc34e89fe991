/**
 * A drawing as its parts are looked for in it: every stroke with points evenly along it, in units of the
 * digit's own size, with the direction of the pen at each of them.
 */
import { measureBounds } from '../../../image/bounds.ts';
import type { Drawing, Point, Stroke } from '../../../image/Drawing.ts';
import { resample } from '../../../image/resample.ts';

/** One stroke, or the same stroke from its other end. */
export interface Trace {
  /** Which stroke of the drawing it is. */
  readonly stroke: number;
  /** On the pad, in cells: what is lit when a part is found. */
  readonly points: Stroke;
  /**
   * The same points, with the drawing's box at 0...1 from top to bottom; x in the same unit, 0 at the box's
   * left.
   */
  readonly fractions: readonly Point[];
  /**
   * The pen's heading at each point in degrees, 0 to the right and 90 down, without jumps from one to the
   * next.
   */
  readonly headings: readonly number[];
}

/** All strokes of a drawing, and how wide it is. */
export interface Traces {
  readonly traces: readonly Trace[];
  /** The box's width in units of its height (of its width, when it is flat). */
  readonly width: number;
  /** Where a point on the pad, in cells, lies in those units. */
  readonly fractionOf: (point: Point) => Point;
}

/** Between two points, as a fraction of the drawing's height. */
export const spacingFraction = 0.025;
/** A heading is taken over so many points to either side: a hand's tremble is no turn. */
const headingDistance = 2;
/** A drawing flatter than this, height by width, is measured by its width. */
const flattest = 0.5;

/** The strokes of a drawing; those shorter than a few points are dots, and left out. */
export function traceDrawing({ strokes }: Drawing): Traces {
  const bounds = measureBounds(strokes);
  const nothing: Traces = { traces: [], width: 0, fractionOf: (point) => point };
  if (!bounds) return nothing;
  const { left, top, right, bottom } = bounds;
  const unit = Math.max(bottom - top, (right - left) * flattest);
  if (unit <= 0) return nothing;
  const fractionOf = ([x, y]: Point): Point => [(x - left) / unit, (y - top) / unit];
  const traces = strokes.flatMap((line, stroke) => {
    const count = Math.round(lengthOf(line) / (unit * spacingFraction)) + 1;
    if (count < 2 * headingDistance) return [];
    const points = resample(line, count);
    const fractions = points.map(fractionOf);
    return [{ stroke, points, fractions, headings: findHeadings(fractions) }];
  });
  return { traces, width: (right - left) / unit, fractionOf };
}

/** The same stroke as if the pen had gone the other way. */
export function reversed({ stroke, points, fractions }: Trace): Trace {
  const back = fractions.toReversed();
  return { stroke, points: points.toReversed(), fractions: back, headings: findHeadings(back) };
}

function lengthOf(line: Stroke): number {
  let length = 0;
  for (let p = 1; p < line.length; p++) {
    length += Math.hypot(line[p][0] - line[p - 1][0], line[p][1] - line[p - 1][1]);
  }
  return length;
}

/**
 * The first one in -90...270, so that a stroke that begins down or to the left does not begin near a jump.
 */
function findHeadings(points: readonly Point[]): number[] {
  let before = 90;
  return points.map((_, p) => {
    const [ax, ay] = points[Math.max(0, p - headingDistance)];
    const [bx, by] = points[Math.min(points.length - 1, p + headingDistance)];
    const heading = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    before = heading + 360 * Math.round((before - heading) / 360);
    return before;
  });
}
