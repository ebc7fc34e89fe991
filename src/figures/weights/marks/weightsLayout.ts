/**
 * Where the grid of weights, the column of contributions and the running sums stand, in CSS pixels. Pure: a
 * width in, places out.
 */

import type { BoxPx } from '../../../marks/columnLayout.ts';
import type { PlacePx } from '../../../marks/networkLayout.ts';
import { imageSide, inputCount } from '../../../network/lessonShape.ts';

export interface WeightsLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly cellPx: number;
  readonly grid: BoxPx;
  readonly column: BoxPx;
  /** The running sums, beside the column and as high as it. */
  readonly sums: BoxPx;
}

/** The grid's fraction of the width. */
const gridFraction = 0.56;
const cellsPx = { min: 4, max: 16 } as const;
const widePx = { from: 460, gap: 34, column: 24 } as const;
const narrowPx = { gap: 14, column: 14 } as const;
/** Room above for the names of the parts, and below for the scale of the sums. */
const headPx = 24;
const footPx = 22;

/** The layout for a width; its cells are whole pixels, 4...16, and its height follows from them. */
export function layOutWeights(widthPx: number): WeightsLayout {
  const { gap, column } = widthPx >= widePx.from ? widePx : narrowPx;
  const fitting = Math.floor((widthPx * gridFraction) / imageSide);
  const cellPx = Math.min(cellsPx.max, Math.max(cellsPx.min, fitting));
  const sidePx = cellPx * imageSide;
  const row = { yPx: headPx, heightPx: sidePx };
  const columnPx = 1 + sidePx + gap;
  const sumsPx = columnPx + column + gap;
  return {
    widthPx,
    heightPx: headPx + sidePx + footPx,
    cellPx,
    grid: { ...row, xPx: 1, widthPx: sidePx },
    column: { ...row, xPx: columnPx, widthPx: column },
    sums: { ...row, xPx: sumsPx, widthPx: Math.max(40, widthPx - sumsPx - 4) },
  };
}

/** A pixel's box in the grid, without the gap to the next. */
export function weightBox({ grid, cellPx }: WeightsLayout, cell: number): BoxPx {
  return {
    xPx: grid.xPx + (cell % imageSide) * cellPx,
    yPx: grid.yPx + Math.floor(cell / imageSide) * cellPx,
    widthPx: cellPx - 1,
    heightPx: cellPx - 1,
  };
}

/** The box of the contribution at some place of the order, in the column. */
export function stepBox({ column }: WeightsLayout, step: number): BoxPx {
  const heightPx = column.heightPx / inputCount;
  return { xPx: column.xPx, yPx: column.yPx + step * heightPx, widthPx: column.widthPx, heightPx };
}

/** The pixel of the grid at a place; null for none. */
export function weightAt({ grid, cellPx }: WeightsLayout, { xPx, yPx }: PlacePx): number | null {
  const [column, row] = [Math.floor((xPx - grid.xPx) / cellPx), Math.floor((yPx - grid.yPx) / cellPx)];
  const isInside = column >= 0 && column < imageSide && row >= 0 && row < imageSide;
  return isInside ? row * imageSide + column : null;
}
