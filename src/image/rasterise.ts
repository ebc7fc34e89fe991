/**
 * Strokes -> image: ink as a round pen leaves it, sampled at the centre of each cell.
 *
 *   value = clamp((w / 2 - d) / softness + 1/2, 0, 1)
 *
 * w is the pen's width, d the distance from the cell's centre to the nearest stroke. Each segment visits only
 * the cells near it, and keeps the smallest squared distance so far in each; a last pass turns distances into
 * values. Points are framed as they are read, so that no framed copy of the strokes is needed.
 */
import { imageSide, inputCount } from '../network/lessonShape.ts';
import { assertFiniteDrawing, limitCoordinate } from './assertFiniteDrawing.ts';
import type { DigitImage } from './DigitImage.ts';
import type { Stroke } from './Drawing.ts';
import { type Framing, identityFraming } from './Framing.ts';

/** How strokes are drawn. */
export interface RasteriseOptions {
  /** Where the strokes lie in the picture; the pad as it stands unless given. */
  readonly framing?: Framing;
  /** Width of the pen's soft edge in cells, above 0; 1 unless given (the best measured on MNIST's scale). */
  readonly softness?: number;
}

/**
 * The first row or column whose centre is beyond `low` cells; imageSide when none is. `| 0` is a floor here,
 * and keeps the loops over cells in integers, which is faster.
 */
function firstCellFrom(low: number): number {
  if (low <= 0.5) return 0;
  return low < imageSide ? (low + 0.5) | 0 : imageSide;
}

/** The last row or column whose centre is at `high` cells or before; -1 when none is. */
function lastCellUpTo(high: number): number {
  if (high >= imageSide) return imageSide - 1;
  return high >= 0.5 ? (high - 0.5) | 0 : -1;
}

/**
 * Lowers the squared distances (row-major) of the cells within `radius` of the segment from (ax, ay) to (bx,
 * by). Cells nearest to its first point are left alone: the segment before, or the dot that began the stroke,
 * has done them. It takes numbers, not objects, because it is called for every segment of every frame.
 */
function lowerDistances(
  squares: DigitImage,
  radius: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const firstColumn = firstCellFrom(Math.min(ax, bx) - radius);
  const lastColumn = lastCellUpTo(Math.max(ax, bx) + radius);
  const firstRow = firstCellFrom(Math.min(ay, by) - radius);
  const lastRow = lastCellUpTo(Math.max(ay, by) + radius);
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  for (let row = firstRow; row <= lastRow; row++) {
    const py = row + 0.5 - ay;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const px = column + 0.5 - ax;
      const along = px * dx + py * dy;
      if (along < 0) continue;
      const fraction = along < lengthSquared ? along / lengthSquared : 1;
      const ex = px - fraction * dx;
      const ey = py - fraction * dy;
      const square = ex * ex + ey * ey;
      const cell = row * imageSide + column;
      if (square < squares[cell]) squares[cell] = square;
    }
  }
}

/** Turns squared distances into intensities, in place; from `radius` on there is no ink. */
function distancesToInk(squares: DigitImage, radius: number, softness: number): void {
  const limit = radius * radius;
  for (let cell = 0; cell < squares.length; cell++) {
    const square = squares[cell];
    squares[cell] = square < limit ? Math.min(1, (radius - Math.sqrt(square)) / softness) : 0;
  }
}

/**
 * The image of the strokes, drawn with a round pen of the given width (cells of the picture, above 0). It is
 * written into `into` (784 numbers, all overwritten) if that is given, else into a new image, and returned. A
 * stroke of one point is a dot, a stroke of none is nothing. Ink outside the picture is left out.
 * Throws a RangeError for a coordinate or a width that is not finite, or a softness not above 0.
 */
export function rasterise(
  strokes: readonly Stroke[],
  penWidthCells: number,
  options: RasteriseOptions = {},
  into: DigitImage = new Float64Array(inputCount),
): DigitImage {
  const { framing = identityFraming, softness = 1 } = options;
  assertFiniteDrawing({ strokes, penWidthCells });
  if (!(softness > 0 && softness < Infinity)) {
    throw new RangeError(`A pen's softness must be a finite number above 0, not ${softness}.`);
  }
  const { scale, shiftXCells, shiftYCells } = framing;
  const radius = (penWidthCells + softness) / 2;
  into.fill(Infinity);
  for (const stroke of strokes) {
    let fromX = 0;
    let fromY = 0;
    for (let p = 0; p < stroke.length; p++) {
      const x = limitCoordinate(stroke[p][0]) * scale + shiftXCells;
      const y = limitCoordinate(stroke[p][1]) * scale + shiftYCells;
      // The first point of a stroke is a dot. A point that repeats the one before it adds nothing.
      if (p === 0) lowerDistances(into, radius, x, y, x, y);
      else if (x !== fromX || y !== fromY) lowerDistances(into, radius, fromX, fromY, x, y);
      fromX = x;
      fromY = y;
    }
  }
  distancesToInk(into, radius, softness);
  return into;
}
