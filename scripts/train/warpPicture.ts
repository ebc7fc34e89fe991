/**
 * A picture seen through a warp. For each cell that ink can reach, the place that it shows is looked up:
 *
 *   new(x) = old(A (x - centre) + centre + shift + push(x))       bilinear between cells' centres
 */
import { imageSide } from '../../src/network/lessonShape.ts';
import { type Box, marginCells, paddedSide } from './paddedPicture.ts';
import type { SmoothField } from './smoothFields.ts';

/** Darker intensities than half a grey level are paper: bilinear reading leaves a haze of them. */
const faintest = 0.5 / 255;

/** A warp: A (row-major), then a shift and a push of up to pushCells along each axis, in cells. */
export interface Warp {
  readonly axx: number;
  readonly axy: number;
  readonly ayx: number;
  readonly ayy: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly pushX: SmoothField;
  readonly pushY: SmoothField;
  readonly pushCells: number;
}

/**
 * Writes the warped picture into `into` (784 intensities), but for cells that no ink can reach: those must be
 * 0 before. `ink` is the box of the sheet's ink.
 */
export function warpInto(padded: Float64Array, ink: Box, warp: Warp, into: Float64Array): void {
  const { axx, axy, ayx, ayy, shiftX, shiftY, pushX, pushY, pushCells } = warp;
  const box = reachableBox(ink, warp);
  // The centre of a cell is half a cell in; the padded buffer is read between the centres of its cells.
  const centre = imageSide / 2 - 0.5;
  for (let row = box.top; row < box.bottom; row++) {
    const y = row - centre;
    const startX = axy * y + centre + shiftX + marginCells;
    const startY = ayy * y + centre + shiftY + marginCells;
    for (let column = box.left; column < box.right; column++) {
      const cell = row * imageSide + column;
      const x = column - centre;
      const fromX = startX + axx * x + pushCells * pushX[cell];
      const fromY = startY + ayx * x + pushCells * pushY[cell];
      const left = fromX | 0;
      const top = fromY | 0;
      const shareX = fromX - left;
      const at = top * paddedSide + left;
      const upper = padded[at] + shareX * (padded[at + 1] - padded[at]);
      const below = at + paddedSide;
      const lower = padded[below] + shareX * (padded[below + 1] - padded[below]);
      const value = upper + (fromY - top) * (lower - upper);
      into[cell] = value > faintest ? value : 0;
    }
  }
}

/**
 * The cells that can read from inked ones: the ink's box grown by half a cell and the push, through the
 * inverse of A.
 */
function reachableBox(ink: Box, warp: Warp): Box {
  const { axx, axy, ayx, ayy, shiftX, shiftY, pushCells } = warp;
  const centre = imageSide / 2;
  const determinant = axx * ayy - axy * ayx;
  const halfWidth = (ink.right - ink.left) / 2 + 0.5 + pushCells;
  const halfHeight = (ink.bottom - ink.top) / 2 + 0.5 + pushCells;
  const middleX = (ink.left + ink.right) / 2 - centre - shiftX;
  const middleY = (ink.top + ink.bottom) / 2 - centre - shiftY;
  const x = (ayy * middleX - axy * middleY) / determinant + centre;
  const y = (axx * middleY - ayx * middleX) / determinant + centre;
  const reachX = (Math.abs(ayy) * halfWidth + Math.abs(axy) * halfHeight) / determinant;
  const reachY = (Math.abs(axx) * halfHeight + Math.abs(ayx) * halfWidth) / determinant;
  return {
    left: Math.max(0, Math.floor(x - reachX)),
    top: Math.max(0, Math.floor(y - reachY)),
    right: Math.min(imageSide, Math.ceil(x + reachX)),
    bottom: Math.min(imageSide, Math.ceil(y + reachY)),
  };
}
