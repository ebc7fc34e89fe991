/**
 * The first half of normalising: scale a drawing as MNIST's digits are scaled, and put it in the middle.
 * The longer side of a digit's ink is 20 cells there (measured: exactly 20 pixels). Ink is the strokes' box
 * and half a pen's width around it, and the pen is not scaled; so the longer side of the box becomes 20 - w.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Bounds } from './bounds.ts';
import type { Framing } from './Framing.ts';

/** The longer side of a digit's ink in the picture, in cells: MNIST's convention. */
export const inkSideCells = 20;

/**
 * The largest scale. A digit drawn at a fifth of the pad's height (5.6 cells) needs about 3.5 and is fitted
 * fully; a tap, or a dash of 1 cell, stays the small thing that it is (at most 5 cells of stroke).
 * @internal Exported for tests: what holds of a fitted drawing holds short of it only.
 */
export const maxScale = 5;

/**
 * The shortest that the longer side of the strokes' box is ever made, in cells, for a pen near 20 cells wide.
 */
const shortestSideCells = 1;

/**
 * The framing that makes the longer side of the ink 20 cells (less where the scale would exceed maxScale)
 * and puts the middle of its box in the middle of the picture. bounds is the box of the strokes' points;
 * penWidthCells, 0...19, is the pen that they are drawn with after scaling. A box of no size, or a flat one,
 * is no special case.
 */
export function fitToBox(bounds: Bounds, penWidthCells: number): Framing {
  const { left, top, right, bottom } = bounds;
  const longerSide = Math.max(right - left, bottom - top);
  const sideCells = Math.max(inkSideCells - penWidthCells, shortestSideCells);
  const scale = Math.min(maxScale, sideCells / longerSide);
  return {
    scale,
    shiftXCells: imageSide / 2 - ((left + right) / 2) * scale,
    shiftYCells: imageSide / 2 - ((top + bottom) / 2) * scale,
  };
}
