/**
 * Stretches of a trace by how the pen goes: straight ones in a direction, and bows that turn one way. What
 * they are parts of is for findParts.ts to say. All lengths and places are in units of the drawing's height.
 */
import type { Point } from '../../../image/Drawing.ts';
import { spacingFraction, type Trace } from './findPartsTrace.ts';

/** The points from...to of a trace, both included. */
export interface Run {
  readonly trace: Trace;
  readonly from: number;
  readonly to: number;
}

/** Where a run lies and how long it is. */
export interface RunShape {
  readonly length: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly middle: Point;
}

/** The box, the middle and the length of a run. */
export function measureRun({ trace, from, to }: Run): RunShape {
  const points = trace.fractions.slice(from, to + 1);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    length: (to - from) * spacingFraction,
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    left: Math.min(...xs),
    right: Math.max(...xs),
    middle: [mean(xs), mean(ys)],
  };
}

/**
 * The longest stretches in which every heading is within `spread` degrees of `heading` or of its opposite.
 */
export function straightRuns(trace: Trace, heading: number, spread: number): Run[] {
  return runsWhere(trace, (p) => {
    const off = (((trace.headings[p] - heading) % 180) + 180) % 180;
    return Math.min(off, 180 - off) <= spread;
  });
}

/**
 * The stretches that turn clockwise from a heading of at most `first` degrees to one of at least `last`, in
 * which the pen turns back by no more than a hand's tremble. Headings count from -90: a trace is to be tried
 * from both ends.
 */
export function clockwiseBows(trace: Trace, first: number, last: number): Run[] {
  const { headings } = trace;
  const bows: Run[] = [];
  for (let from = 0; from < headings.length; from++) {
    const turn = 360 * Math.floor((headings[from] + 180) / 360);
    const isStart = headings[from] - turn <= first && !(headings[from + 1] - turn <= first);
    if (!isStart) continue;
    const to = endOfBow(headings, from, last + turn, trembleDegrees);
    if (to > from) bows.push({ trace, from, to });
  }
  return bows;
}

const trembleDegrees = 25;

/** Where the bow that begins there has reached the heading `last`; -1 when it turns back before. */
function endOfBow(headings: readonly number[], from: number, last: number, tremble: number): number {
  let most = headings[from];
  for (let p = from + 1; p < headings.length; p++) {
    if (headings[p] < most - tremble) return -1;
    most = Math.max(most, headings[p]);
    if (most >= last) return p;
  }
  return -1;
}

/** What counts as going on turning: so many degrees over so many points, and no corner. */
const turning = { points: 4, leastDegrees: 6, cornerDegrees: 40 } as const;
/** A bow's ends go upwards at most, and level to the left. */
const bowHeadings = { first: -100, last: 165 } as const;

/**
 * The whole bow that a stretch of clockwiseBows is the middle of: as far as the pen goes on turning, either
 * way.
 */
export function wholeBow({ trace, from, to }: Run): Run {
  const { headings } = trace;
  const turn = 360 * Math.floor((headings[from] + 180) / 360);
  const turns = (a: number, b: number) => {
    const degrees = headings[b] - headings[a];
    return degrees >= turning.leastDegrees && headings[a + 1] - headings[a] < turning.cornerDegrees;
  };
  let [first, last] = [from, to];
  while (first > 0 && headings[first - 1] - turn >= bowHeadings.first) {
    if (!turns(first - 1, Math.min(last, first - 1 + turning.points))) break;
    first--;
  }
  while (last < headings.length - 1 && headings[last + 1] - turn <= bowHeadings.last) {
    if (!turns(Math.max(first, last + 1 - turning.points), last + 1)) break;
    last++;
  }
  return { trace, from: first, to: last };
}

/** The longest stretches of two points or more that are all so. */
export function runsWhere(trace: Trace, isIn: (p: number) => boolean): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let p = 0; p <= trace.headings.length; p++) {
    const inside = p < trace.headings.length && isIn(p);
    if (inside && from < 0) from = p;
    if (!inside && from >= 0) {
      if (p - 1 > from) runs.push({ trace, from, to: p - 1 });
      from = -1;
    }
  }
  return runs;
}
