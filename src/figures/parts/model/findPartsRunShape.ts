/**
 * What can be asked of one run: which way it goes, how straight or round it is, to which side it bulges.
 */
import type { Run } from './findPartsRuns.ts';

/** Whether the pen ends lower than it began. */
export function goesDown({ trace, from, to }: Run): boolean {
  return trace.fractions[to][1] > trace.fractions[from][1];
}

/** The direction of a run's chord in degrees, 0...180: 90 upright, more when its foot is at the left. */
export function slope({ trace, from, to }: Run): number {
  const [ax, ay] = trace.fractions[from];
  const [bx, by] = trace.fractions[to];
  return ((Math.atan2(by - ay, bx - ax) * 180) / Math.PI + 180) % 180;
}

/** Whether the pen ends farther to the right than it began. */
export function goesRight({ trace, from, to }: Run): boolean {
  return trace.fractions[to][0] > trace.fractions[from][0];
}

/** Whether a bow has no corner: nowhere does the pen turn by much within a few points. */
export function isRound({ trace, from, to }: Run): boolean {
  const { headings } = trace;
  for (let p = from; p + 3 <= to; p++) if (headings[p + 3] - headings[p] > 62) return false;
  return true;
}

/**
 * The signed distances of a run's points from its chord, as fractions of the chord; positive to the right of
 * its way.
 */
function offChord({ trace, from, to }: Run): number[] {
  const [ax, ay] = trace.fractions[from];
  const [bx, by] = trace.fractions[to];
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  return trace.fractions
    .slice(from, to + 1)
    .map(([x, y]) => ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / square);
}

/** No point farther from the chord than that fraction of its length. */
export function isStraight(run: Run, fraction: number): boolean {
  return offChord(run).every((off) => Math.abs(off) <= fraction);
}

/** Whether the middle of an upright run lies to the left of its ends. */
export function bulgesLeft(run: Run): boolean {
  const { trace, from, to } = run;
  const goesDown = trace.fractions[to][1] > trace.fractions[from][1];
  const off = offChord(run)[Math.floor((to - from) / 2)];
  return (goesDown ? off : -off) > 0.05;
}
