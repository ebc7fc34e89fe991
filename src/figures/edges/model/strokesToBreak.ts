/**
 * A loop and a long line of ours, to be broken into edges. The loop begins half an edge beside its top, so
 * that an edge lies across the top and one across the bottom.
 */

import type { Point, Stroke } from '../../../image/Drawing.ts';
import { imageSide } from '../../../network/lessonShape.ts';

const middle = imageSide / 2;
const loopCells = { x: 7.6, y: 10 } as const;
/** Of the loop's first point, from its top, in radians against the clock. */
const loopStart = 0.37;
const loopPoints = 96;

/** A loop as high as a digit, drawn against the clock. */
export const loopToBreak: Stroke = Array.from({ length: loopPoints + 1 }, (_, p): Point => {
  const angle = (2 * Math.PI * p) / loopPoints - loopStart;
  return [middle - loopCells.x * Math.sin(angle), middle - loopCells.y * Math.cos(angle)];
});

/** An upright line as high as a digit, drawn downwards. */
export const lineToBreak: Stroke = [
  [middle + 0.5, middle - 10],
  [middle - 0.5, middle + 10],
];
