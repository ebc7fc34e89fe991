/**
 * A drawing broken into little edges: each stroke is cut at its corners, and every piece into equal parts, in
 * the order of the pen. An edge is nearly straight, and so has a direction.
 */
import { measureBounds } from '../../../image/bounds.ts';
import type { Drawing, Point, Stroke } from '../../../image/Drawing.ts';
import { type EdgeName, nameEdge } from '../../../image/probesOfEdges.ts';
import { resample } from '../../../image/resample.ts';

/** The directions of edges, as they are named. */
export const edgeDirections = [
  'level',
  'rising',
  'upright',
  'falling',
] as const satisfies readonly EdgeName['direction'][];
export type EdgeDirection = (typeof edgeDirections)[number];

/** A little piece of a stroke. */
export interface Edge {
  /** Its points, on the pad, in cells. */
  readonly stroke: Stroke;
  readonly middle: Point;
  readonly direction: EdgeDirection;
}

/** An edge's length as a fraction of the drawing's longer side. */
const lengthFraction = 0.27;
/** A long scribble has longer edges, not more of them, and its corners are left uncut. */
const maxEdges = 28;
/** Points along an edge. */
const pointsPerEdge = 9;
/**
 * A corner is looked for in points so far apart, over so many of them to either side, in cells and in points.
 */
const cornerStepCells = 0.4;
const cornerDistance = 3;
const cornerDegrees = 55;

/** The edges of a drawing, in the order of the pen; none for a blank one. A tap is no edge. */
export function breakIntoEdges({ strokes }: Drawing): Edge[] {
  const bounds = measureBounds(strokes);
  if (!bounds) return [];
  const side = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  const lines = strokes.filter((stroke) => lengthOf(stroke) > 0);
  const cornered = lines.flatMap(cutAtCorners);
  const pieces = cornered.length <= maxEdges ? cornered : lines;
  const total = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const lengthCells = Math.max(side * lengthFraction, total / maxEdges);
  return pieces.flatMap((piece) => cutEvenly(piece, Math.max(1, Math.round(lengthOf(piece) / lengthCells))));
}

function lengthOf(stroke: Stroke): number {
  let length = 0;
  for (let p = 1; p < stroke.length; p++) length += distance(stroke[p - 1], stroke[p]);
  return length;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The stroke as far as each of its corners. */
function cutAtCorners(stroke: Stroke): Stroke[] {
  const points = resample(stroke, Math.max(2, Math.round(lengthOf(stroke) / cornerStepCells) + 1));
  const turns = points.map((_, p) => turnAt(points, p));
  const pieces: Stroke[] = [];
  let from = 0;
  for (let p = cornerDistance; p < points.length - cornerDistance; p++) {
    const around = turns.slice(p - cornerDistance, p + cornerDistance + 1);
    const isSharpest = turns[p] >= cornerDegrees && turns[p] === Math.max(...around);
    if (!isSharpest || p - from < cornerDistance) continue;
    pieces.push(points.slice(from, p + 1));
    from = p;
  }
  return [...pieces, points.slice(from)];
}

/** How far the pen turns at a point, in degrees, 0...180; 0 near the ends. */
function turnAt(points: Stroke, p: number): number {
  if (p < cornerDistance || p >= points.length - cornerDistance) return 0;
  const [ax, ay] = points[p - cornerDistance];
  const [x, y] = points[p];
  const [bx, by] = points[p + cornerDistance];
  const [ux, uy, vx, vy] = [x - ax, y - ay, bx - x, by - y];
  return Math.abs((Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) * 180) / Math.PI);
}

function cutEvenly(piece: Stroke, count: number): Edge[] {
  const step = pointsPerEdge - 1;
  const points = resample(piece, count * step + 1);
  return Array.from({ length: count }, (_, index) =>
    describe(points.slice(index * step, (index + 1) * step + 1)),
  );
}

function describe(stroke: Stroke): Edge {
  const [[ax, ay], middle, [bx, by]] = [
    stroke[0],
    stroke[Math.floor(stroke.length / 2)],
    stroke[stroke.length - 1],
  ];
  const degrees = ((Math.atan2(ay - by, bx - ax) * 180) / Math.PI + 180) % 180;
  return { stroke, middle, direction: nameEdge({ x: middle[0], y: middle[1], degrees }).direction };
}
