/**
 * Loops in a drawing: paper that the ink encloses. The strokes are drawn on a grid, small gaps at a stroke's
 * ends are bridged, what the paper outside reaches is flooded, and each region that stays dry is the inside
 * of a loop. So a loop of two strokes is one, and so is one that is not quite closed.
 */
import type { Point } from '../../../image/Drawing.ts';
import { spacingFraction, type Trace, type Traces } from './findPartsTrace.ts';

/** The inside of a loop, in units of the drawing's height. */
export interface Loop {
  readonly top: number;
  readonly bottom: number;
  /** Half way down, and where most of its inside is across. */
  readonly middle: Point;
  /** Whether a point lies at its edge: within a pen's width of its inside. */
  readonly touches: (point: Point) => boolean;
  readonly contains: (point: Point) => boolean;
}

const cell = 0.025;
/** Paper around the drawing, in cells. */
const margin = 4;
/** Ink reaches so far from the line, a little more than half a cell's diagonal: no flood seeps through. */
const inkDistance = 0.019;
/** A stroke's end this near to other ink closes a loop. */
const gapFraction = 0.14;
/** Ink nearer along the stroke than this is the end's own. */
const ownFraction = 0.4;
/** Less paper than this is a blot, no loop. */
const minArea = 0.006;
const touchDistance = 0.06;

/** The loops of a drawing, largest first. */
export function findLoops({ traces, width }: Traces): Loop[] {
  const columns = Math.ceil(Math.min(width, 2.5) / cell) + 2 * margin;
  const rows = Math.ceil(1.05 / cell) + 2 * margin;
  const isInk = new Uint8Array(rows * columns);
  const inkLine = (a: Point, b: Point) => {
    const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / (cell / 3)) + 1;
    for (let s = 0; s <= steps; s++) {
      const [x, y] = [a[0] + ((b[0] - a[0]) * s) / steps, a[1] + ((b[1] - a[1]) * s) / steps];
      for (const dx of [-inkDistance, inkDistance])
        for (const dy of [-inkDistance, inkDistance]) isInk[cellOf([x + dx, y + dy], columns)] = 1;
    }
  };
  for (const { fractions } of traces)
    for (let p = 1; p < fractions.length; p++) inkLine(fractions[p - 1], fractions[p]);
  for (const [a, b] of findGaps(traces)) inkLine(a, b);
  return dryRegions(isInk, columns)
    .filter((region) => region.length * cell * cell >= minArea)
    .map((region) => createLoop(region, columns))
    .sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
}

/** The cell of the grid that a point lies in. */
function cellOf([x, y]: Point, columns: number): number {
  return (Math.floor(y / cell) + margin) * columns + Math.floor(x / cell) + margin;
}

/** For each end of a stroke, the nearest ink that is not its own, where it is near enough. */
function findGaps(traces: readonly Trace[]): [Point, Point][] {
  return traces.flatMap((trace) =>
    [0, trace.fractions.length - 1].flatMap((end): [Point, Point][] => {
      const nearest = nearestInk(traces, trace, end);
      return nearest ? [[trace.fractions[end], nearest]] : [];
    }),
  );
}

/** The nearest point to an end of that trace, at most a gap away, and not on the way to the end itself. */
function nearestInk(traces: readonly Trace[], trace: Trace, end: number): Point | null {
  const [x, y] = trace.fractions[end];
  let nearest: Point | null = null;
  let least = gapFraction;
  for (const other of traces) {
    for (const [p, point] of other.fractions.entries()) {
      const isOwn = other === trace && Math.abs(p - end) * spacingFraction < ownFraction;
      const distance = Math.hypot(point[0] - x, point[1] - y);
      if (!isOwn && distance < least) [nearest, least] = [point, distance];
    }
  }
  return nearest;
}

/** The connected regions of paper that do not reach the grid's edge, each a list of cells. */
function dryRegions(isInk: Uint8Array, columns: number): number[][] {
  const isSeen = isInk.slice();
  const flood = (start: number): number[] => {
    const region = [start];
    isSeen[start] = 1;
    for (const k of region) {
      const column = k % columns;
      const neighbours = [
        k - columns,
        k + columns,
        ...(column > 0 ? [k - 1] : []),
        ...(column < columns - 1 ? [k + 1] : []),
      ];
      for (const next of neighbours) {
        if (next < 0 || next >= isSeen.length || isSeen[next]) continue;
        isSeen[next] = 1;
        region.push(next);
      }
    }
    return region;
  };
  flood(0);
  const regions: number[][] = [];
  for (let k = 0; k < isSeen.length; k++) if (!isSeen[k]) regions.push(flood(k));
  return regions;
}

function createLoop(region: readonly number[], columns: number): Loop {
  const centres = region.map(
    (k): Point => [((k % columns) - margin + 0.5) * cell, (Math.floor(k / columns) - margin + 0.5) * cell],
  );
  const ys = centres.map(([, y]) => y);
  const across = centres.reduce((sum, [x]) => sum + x, 0) / centres.length;
  const inside = new Set(region);
  return {
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    middle: [across, (Math.min(...ys) + Math.max(...ys)) / 2],
    touches: ([x, y]) => centres.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < touchDistance),
    contains: (point) => inside.has(cellOf(point, columns)),
  };
}
