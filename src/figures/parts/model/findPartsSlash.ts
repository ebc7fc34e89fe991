/**
 * The slash through a 0: a straight line across the inside of a loop that is as high as the digit and is
 * whole without it. Found before anything else is looked for, since it cuts that loop in two.
 */
import type { Drawing, Stroke } from '../../../image/Drawing.ts';
import { findLoops, type Loop } from './findPartsLoops.ts';
import { isStraight } from './findPartsRunShape.ts';
import { type Run, straightRuns } from './findPartsRuns.ts';
import { isFull } from './findPartsSearch.ts';
import { spacingFraction, type Trace, type Traces, traceDrawing } from './findPartsTrace.ts';

/** A slash, and the drawing without it. */
export interface Slash {
  readonly ink: Stroke;
  readonly rest: Traces;
}

/** Shorter lines are no slash, in units of the drawing's height. */
const shortest = 0.4;
const bend = 0.12;
/** So much of a slash is inside the loop. */
const insideFraction = 0.2;
/** It goes past the loop's middle as near, in units of the loop's height: the stem of a 9 is farther off. */
const nearMiddle = 0.2;
/** And there it has so much of its way behind it at the least and at the most: the stem of a 4 has less. */
const middlePart = [0.33, 0.67] as const;
/** Points of a stroke that a slash at its end may follow at the least: the loop. */
const minBefore = 30;

/** The slash of a drawing, if it has one. */
export function findSlash(drawing: Drawing, { traces }: Traces): Slash | null {
  for (const trace of traces) {
    for (const run of lines(trace)) {
      const before = trace.points.slice(0, run.from + 1);
      const strokes = drawing.strokes.map((stroke, index) =>
        index !== trace.stroke ? stroke : run.from === 0 ? [] : before,
      );
      const rest = traceDrawing({ ...drawing, strokes });
      const loop = findLoops(rest).find(isFull);
      if (loop && crosses(loop, run, rest)) return { ink: trace.points.slice(run.from, run.to + 1), rest };
    }
  }
  return null;
}

/** A stroke that is one straight line, or the line that a longer one ends in. */
function lines(trace: Trace): Run[] {
  const last = trace.fractions.length - 1;
  const whole = { trace, from: 0, to: last };
  const ends = straightRuns(trace, 125, 45).filter(({ from, to }) => to === last && from >= minBefore);
  return [whole, ...ends].filter(
    (run) => (run.to - run.from) * spacingFraction >= shortest && isStraight(run, bend),
  );
}

/** Whether enough of a line lies within a loop of the drawing without it. */
function crosses(loop: Loop, { trace, from, to }: Run, rest: Traces): boolean {
  const points = trace.points.slice(from, to + 1).map(rest.fractionOf);
  const [[ax, ay], [bx, by]] = [points[0], points[points.length - 1]];
  const [x, y] = loop.middle;
  const length = Math.hypot(bx - ax, by - ay);
  const off = Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
  if (off > nearMiddle * (loop.bottom - loop.top) || along < middlePart[0] || along > middlePart[1])
    return false;
  return points.filter((point) => loop.contains(point)).length > insideFraction * points.length;
}
