/**
 * A capsule: every point within a radius of a segment, which is what a round eraser sweeps in one move.
 * It is convex, so a line is inside it from one place to one other, or not at all. The capsule is the union
 * of a disc at either end and the rectangle between, and the line's fraction of it is the hull of its
 * fractions of those. All lengths are in cells.
 */
import { limitCoordinate } from './assertFiniteDrawing.ts';
import type { Point } from './Drawing.ts';

/** The points within radiusCells of the segment from `from` to `to`, which may be the same point: a disc. */
export interface Capsule {
  readonly from: Point;
  readonly to: Point;
  readonly radiusCells: number;
}

/**
 * Shorter than this, in cells, a stretch of line is no stretch: far below what can be seen, far above
 * rounding.
 */
const shortestStretchCells = 1e-9;

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

/** Whether a point is inside the capsule by more than the shortest stretch: not if it was cut at its edge. */
export function isInCapsule(point: Point, { from, to, radiusCells }: Capsule): boolean {
  const inner = radiusCells - shortestStretchCells;
  return inner > 0 && squaredDistanceToSegment(point, from, to) < inner * inner;
}

/**
 * A line of which a fraction is looked for: where it starts, its direction, and how long that direction is.
 */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

type Fraction = readonly [from: number, to: number];
const noFraction: Fraction = [Infinity, -Infinity];

function fractionInDisc(line: Line, [centreX, centreY]: Point, radiusCells: number): Fraction {
  const ex = line.x - centreX;
  const ey = line.y - centreY;
  const distance = (line.dx * ey - line.dy * ex) / line.length;
  const halfSquare = radiusCells * radiusCells - distance * distance;
  if (!(halfSquare > 0)) return noFraction;
  const middle = -(line.dx * ex + line.dy * ey) / (line.length * line.length);
  const half = Math.sqrt(halfSquare) / line.length;
  return [middle - half, middle + half];
}

/** Where start + t * slope lies within low...high. */
function fractionInSlab(start: number, slope: number, low: number, high: number): Fraction {
  if (slope === 0) return start > low && start < high ? [-Infinity, Infinity] : noFraction;
  const atLow = (low - start) / slope;
  const atHigh = (high - start) / slope;
  return atLow < atHigh ? [atLow, atHigh] : [atHigh, atLow];
}

function fractionInRectangle(line: Line, { from, to, radiusCells }: Capsule): Fraction {
  const axisLength = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (axisLength === 0) return noFraction;
  const ux = (to[0] - from[0]) / axisLength;
  const uy = (to[1] - from[1]) / axisLength;
  const ex = line.x - from[0];
  const ey = line.y - from[1];
  const along = fractionInSlab(ex * ux + ey * uy, line.dx * ux + line.dy * uy, 0, axisLength);
  const across = fractionInSlab(ey * ux - ex * uy, line.dy * ux - line.dx * uy, -radiusCells, radiusCells);
  const fraction: Fraction = [Math.max(along[0], across[0]), Math.min(along[1], across[1])];
  return fraction[0] < fraction[1] ? fraction : noFraction;
}

/**
 * The fraction of the segment from a to b that is inside the capsule, as [from, to] with 0 <= from < to <= 1;
 * null when nothing of it is. A fraction that begins or ends within 1e-9 cells of an end begins or ends
 * there, and a shorter one is none: so a segment that was cut at the capsule's edge is outside. A segment of
 * no length is inside as a whole, [0, 1], or not at all.
 */
export function findFractionInCapsule(a: Point, b: Point, capsule: Capsule): Fraction | null {
  const x = limitCoordinate(a[0]);
  const y = limitCoordinate(a[1]);
  const dx = limitCoordinate(b[0]) - x;
  const dy = limitCoordinate(b[1]) - y;
  const length = Math.hypot(dx, dy);
  if (length < shortestStretchCells) return isInCapsule([x, y], capsule) ? [0, 1] : null;
  const line = { x, y, dx, dy, length };
  const first = fractionInDisc(line, capsule.from, capsule.radiusCells);
  const second = fractionInDisc(line, capsule.to, capsule.radiusCells);
  const between = fractionInRectangle(line, capsule);
  const shortest = shortestStretchCells / length;
  const from = Math.max(0, Math.min(first[0], second[0], between[0]));
  const to = Math.min(1, Math.max(first[1], second[1], between[1]));
  if (!(to - from > shortest)) return null;
  return [from < shortest ? 0 : from, to > 1 - shortest ? 1 : to];
}
