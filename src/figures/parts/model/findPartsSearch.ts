/**
 * Where in a drawing the rules of findParts.ts look: bars, bows, loops and what lies beside them. Places and
 * lengths are in units of the drawing's height.
 */
import type { Point, Stroke } from '../../../image/Drawing.ts';
import { flagOf } from './findPartsEnds.ts';
import type { Loop } from './findPartsLoops.ts';
import { goesRight, isRound, isStraight } from './findPartsRunShape.ts';
import { clockwiseBows, measureRun, type Run, runsWhere, straightRuns } from './findPartsRuns.ts';
import { reversed, type Trace } from './findPartsTrace.ts';

/** The strokes of a drawing and their loops, in units of the drawing's height from its upper left. */
export interface Findings {
  /** The slash through a loop, which is none of the traces; empty without one. */
  readonly slash: Stroke;
  readonly traces: readonly Trace[];
  readonly loops: readonly Loop[];
  /** Of the drawing's box. */
  readonly width: number;
}

/** A loop as high as the digit. */
export function isFull({ top, bottom }: Loop): boolean {
  return bottom - top > 0.62;
}

/** A smaller loop, in the upper half. */
export function isUpper(loop: Loop): boolean {
  return !isFull(loop) && loop.top + loop.bottom < 1;
}

/** A smaller loop, in the lower half. */
export function isLower(loop: Loop): boolean {
  return !isFull(loop) && loop.top + loop.bottom >= 1;
}

/** Upright runs, within that many degrees. */
export function uprights(f: Findings, spread: number): Run[] {
  return runsIn(f, (trace) => straightRuns(trace, 96, spread));
}

export function runsIn({ traces }: Findings, find: (trace: Trace) => Run[]): Run[] {
  return traces.flatMap(find);
}

/** From both ends of each stroke: a bow that was drawn upwards is the same bow. */
export function runsInBothDirections({ traces }: Findings, find: (trace: Trace) => Run[]): Run[] {
  return traces.flatMap((trace) => [...find(trace), ...find(reversed(trace))]);
}

/**
 * Level runs whose middle is between those heights, at least so long, that are not the round of a loop or a
 * bow.
 */
export function findBars(
  f: Findings,
  where: { top: number; bottom: number; length: number; bend: number },
): Run[] {
  return runsIn(f, (trace) => straightRuns(trace, -4, 35)).filter((run) => {
    const { middle, length } = measureRun(run);
    const isReady = middle[1] >= where.top && middle[1] < where.bottom && length >= where.length;
    return isReady && isStraight(run, where.bend) && !isOfLoops(f, run);
  });
}

/** Whether a level run goes over into a bow that is open to the left, as in a 5. */
export function runsIntoBow(f: Findings, { trace, from, to }: Run): boolean {
  return bowsToTheRight(f, 0.4, 1.1).some(
    (bow) => bow.trace === trace && bow.to > from && bow.from <= to + 3,
  );
}

/** Bars at the foot, drawn to the right: a bow's end below goes to the left. */
export function findBases(f: Findings): Run[] {
  if (f.loops.some(isFull)) return [];
  return findBars(f, { top: 0.74, bottom: 1.1, length: 0.2, bend: 0.15 }).filter(goesRight);
}

export function bowsToTheRight(f: Findings, top: number, bottom: number): Run[] {
  return runsInBothDirections(f, (trace) => clockwiseBows(trace, 45, 122)).filter((run) => {
    const { middle, length } = measureRun(run);
    const isReady = middle[1] >= top && middle[1] < bottom && length > 0.12;
    return isReady && isRound(run) && !isOfLoops(f, run, 0.3);
  });
}

/** Whether most of a run is the edge of a loop. */
export function isOfLoops({ loops }: Findings, { trace, from, to }: Run, most = 0.65): boolean {
  const points = trace.fractions.slice(from, to + 1);
  const atLoops = points.filter((point) => loops.some((loop) => loop.touches(point)));
  return atLoops.length > most * points.length;
}

/** Whether there is other ink well to the left of a run, above its foot and below the very top. */
export function hasInkBeside({ traces }: Findings, run: Run): boolean {
  const { middle, bottom } = measureRun(run);
  return traces.some(({ fractions }) =>
    fractions.some(([x, y]) => x < middle[0] - 0.2 && y > 0.1 && y < Math.min(bottom, 0.75)),
  );
}

/** Whether there is ink well to the right of a run. */
export function hasInkAcross({ traces }: Findings, run: Run): boolean {
  const { middle } = measureRun(run);
  return traces.some(({ fractions }) => fractions.some(([x, y]) => x > middle[0] + 0.2 && y > 0.4));
}

/** Whether a run is most of all ink above the foot. */
export function isNearlyAll({ traces }: Findings, run: Run): boolean {
  const above = traces.reduce((sum, { fractions }) => sum + fractions.filter(([, y]) => y < 0.9).length, 0);
  return run.to - run.from > 0.62 * above;
}

/** Between an upper and a lower bow of one stroke: what joins them. */
export function waistOfBows(f: Findings): Stroke[] {
  const [upper, lower] = [bowsToTheRight(f, 0, 0.5), bowsToTheRight(f, 0.5, 1.1)];
  return upper.flatMap((above) =>
    lower
      .filter((below) => below.trace === above.trace && below.from > above.to)
      .map((below) => inkOf({ trace: above.trace, from: above.to, to: below.from })),
  );
}

/** The ink that touches both an upper and a lower loop. */
export function waistOfLoops({ traces, loops }: Findings): Stroke[] {
  const upper = loops.filter(isUpper);
  const lower = loops.filter(isLower);
  if (upper.length === 0 || lower.length === 0) return [];
  const isNear = (y: number) => y > upper[0].bottom - 0.06 && y < lower[0].top + 0.06;
  return inkWhere(traces, ([, y]) => isNear(y));
}

/** The ink at the edge of every such loop. */
export function inkOfLoop({ traces, loops }: Findings, matches: (loop: Loop) => boolean): Stroke[] {
  const matching = loops.filter(matches);
  return matching.length === 0
    ? []
    : inkWhere(traces, (point) => matching.some((loop) => loop.touches(point)));
}

/** The stretches of ink whose points are so, as long as they go. */
function inkWhere(traces: readonly Trace[], holds: (point: Point) => boolean): Stroke[] {
  return traces.flatMap((trace) => runsWhere(trace, (p) => holds(trace.fractions[p])).map(inkOf));
}

export function inkOf({ trace, from, to }: Run): Stroke {
  return trace.points.slice(from, to + 1);
}

/**
 * The flags of a drawing without a loop, save for the narrow one that a pen makes where it turns back on
 * itself.
 */
export function findFlags({ traces, loops }: Findings): Stroke[] {
  const isEyed = loops.some(({ top, bottom }) => bottom - top > 0.25);
  return isEyed ? [] : traces.flatMap((trace) => flagOf(trace));
}
