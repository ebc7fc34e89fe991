/**
 * What hands do at the ends of a stroke: the flag that a 1 begins with, the hook that a 3 ends in.
 */
import type { Stroke } from '../../../image/Drawing.ts';
import type { Run } from './findPartsRuns.ts';
import type { Trace } from './findPartsTrace.ts';

/**
 * A rise to a sharp corner near the top, with which a stroke begins, and a way down from there, whichever way
 * the pen turns.
 */
export function flagOf({ headings, fractions, points }: Trace): Stroke[] {
  const turned = headings.map((heading) => fullTurn(heading + 180) - 180);
  const isRising = (heading: number) => heading > -110 && heading < -12;
  const isFalling = (heading: number) => heading > 40 && heading < 170;
  const begun = turned.findIndex(isRising);
  const corner = turned.findIndex((heading, p) => p > begun && isFalling(heading));
  if (begun < 0 || begun > 8 || corner - begun < 6 || corner > 36 || fractions[corner][1] > 0.2) return [];
  const risen = turned.slice(begun, corner).filter(isRising).length;
  const isSharp = risen >= corner - begun - 3 && fractions[begun][1] - fractions[corner][1] > 0.06;
  return isSharp && turned.slice(corner + 1, corner + 12).every(isFalling)
    ? [points.slice(0, corner + 1)]
    : [];
}

/** The end of a stroke that goes to the left, low in the drawing, after it went down. */
export function hookAtEnd(trace: Trace): Run[] {
  const { headings, fractions } = trace;
  const isLeftward = (heading: number) => fullTurn(heading) > 118 && fullTurn(heading) < 290;
  const to = headings.length - 1;
  let from = to;
  while (from > 0 && isLeftward(headings[from])) from--;
  const isLow = fractions[from][1] > 0.6 && fractions[to][1] > 0.45;
  const isHook = headings.slice(from).some((heading) => fullTurn(heading) > 145 && fullTurn(heading) < 290);
  return isLow && isHook && to - from >= 2 && !isLeftward(headings[from]) ? [{ trace, from, to }] : [];
}

/** The same heading in 0...360. */
function fullTurn(heading: number): number {
  return ((heading % 360) + 360) % 360;
}
