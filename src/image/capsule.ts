/**
 * A capsule: every point within a radius of a segment. A round eraser sweeps one in each move.
 * It is convex, so a line is inside it on one interval, or not at all. The capsule is made of a disc at
 * either end and the rectangle between; the line's interval in it begins with the first of its intervals in
 * those three, and ends with the last. All lengths are in cells.
 */
import { limitCoordinate } from './assertFiniteDrawing.ts';
import type { Point } from './Drawing.ts';

/** The points within radiusCells of the segment from `from` to `to`, which may be the same point: a disc. */
export interface Capsule {
  readonly from: Point;
  readonly to: Point;
  readonly radiusCells: number;
}

/** A shorter piece of line, in cells, counts as nothing: too short to be seen, far longer than rounding. */
const minLengthCells = 1e-9;

/** The square of the distance, in cells, from a point to the segment from a to b. */
export function squaredDistanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const px = point[0] - a[0];
  const py = point[1] - a[1];
  const lengthSquared = dx * dx + dy * dy;
  const fraction = lengthSquared > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / lengthSquared)) : 0;
  return (px - fraction * dx) ** 2 + (py - fraction * dy) ** 2;
}

/** Whether a point is well inside the capsule. A point where a stroke was cut, at its edge, is not. */
export function isInCapsule(point: Point, { from, to, radiusCells }: Capsule): boolean {
  const inner = radiusCells - minLengthCells;
  return inner > 0 && squaredDistanceToSegment(point, from, to) < inner * inner;
}

/** A line: where it starts, its direction, and the direction's length. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

/** Where along a line something begins and ends: 0 is the line's start, 1 the end of its direction. */
type Interval = readonly [from: number, to: number];
const noInterval: Interval = [Infinity, -Infinity];

function intervalInDisc(line: Line, [centreX, centreY]: Point, radiusCells: number): Interval {
  const ex = line.x - centreX;
  const ey = line.y - centreY;
  const distance = (line.dx * ey - line.dy * ex) / line.length;
  const halfSquare = radiusCells * radiusCells - distance * distance;
  if (!(halfSquare > 0)) return noInterval;
  const middle = -(line.dx * ex + line.dy * ey) / (line.length * line.length);
  const half = Math.sqrt(halfSquare) / line.length;
  return [middle - half, middle + half];
}

/** Where start + t * slope lies within low...high. */
function intervalInSlab(start: number, slope: number, low: number, high: number): Interval {
  if (slope === 0) return start > low && start < high ? [-Infinity, Infinity] : noInterval;
  const atLow = (low - start) / slope;
  const atHigh = (high - start) / slope;
  return atLow < atHigh ? [atLow, atHigh] : [atHigh, atLow];
}

function intervalInRectangle(line: Line, { from, to, radiusCells }: Capsule): Interval {
  const axisLength = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (axisLength === 0) return noInterval;
  const ux = (to[0] - from[0]) / axisLength;
  const uy = (to[1] - from[1]) / axisLength;
  const ex = line.x - from[0];
  const ey = line.y - from[1];
  const along = intervalInSlab(ex * ux + ey * uy, line.dx * ux + line.dy * uy, 0, axisLength);
  const across = intervalInSlab(ey * ux - ex * uy, line.dy * ux - line.dx * uy, -radiusCells, radiusCells);
  const interval: Interval = [Math.max(along[0], across[0]), Math.min(along[1], across[1])];
  return interval[0] < interval[1] ? interval : noInterval;
}

/**
 * The interval of the segment from a to b that is inside the capsule: [from, to], 0 <= from < to <= 1, as
 * fractions of the segment; null when none of it is inside. An interval that begins or ends within 1e-9 cells
 * of an end of the segment begins or ends there, and one shorter than that is null. So a segment that was cut
 * at the capsule's edge is outside. A segment of no length is all inside, [0, 1], or all outside.
 */
export function findIntervalInCapsule(a: Point, b: Point, capsule: Capsule): Interval | null {
  const x = limitCoordinate(a[0]);
  const y = limitCoordinate(a[1]);
  const dx = limitCoordinate(b[0]) - x;
  const dy = limitCoordinate(b[1]) - y;
  const length = Math.hypot(dx, dy);
  if (length < minLengthCells) return isInCapsule([x, y], capsule) ? [0, 1] : null;
  const line = { x, y, dx, dy, length };
  const first = intervalInDisc(line, capsule.from, capsule.radiusCells);
  const second = intervalInDisc(line, capsule.to, capsule.radiusCells);
  const between = intervalInRectangle(line, capsule);
  const minLength = minLengthCells / length;
  const from = Math.max(0, Math.min(first[0], second[0], between[0]));
  const to = Math.min(1, Math.max(first[1], second[1], between[1]));
  if (!(to - from > minLength)) return null;
  return [from < minLength ? 0 : from, to > 1 - minLength ? 1 : to];
}
