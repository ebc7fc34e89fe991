/**
 * Where the picture, the column of its 784 neurons and the lens on that column stand, in CSS pixels. The
 * column is as high as the picture, so that a row of pixels lies beside the neurons that it becomes. Pure: a
 * width in, places out.
 */
import { imageSide, inputCount } from '../network/lessonShape.ts';
import type { PlacePx } from './networkLayout.ts';

/** A rectangle by its upper left corner and its size. */
export interface BoxPx extends PlacePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface ColumnLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly cellPx: number;
  readonly grid: BoxPx;
  readonly column: BoxPx;
  readonly lens: BoxPx & {
    /** Neurons that it shows; odd, so that one is in the middle. */
    readonly rowCount: number;
    readonly rowPx: number;
    /** Whether there is room for each neuron's number beside its name. */
    readonly hasValues: boolean;
  };
}

/** Narrower than this the lens shows names alone. */
const wideFromPx = 460;
/** What stands beside the grid: gap, column, gap, lens. */
const widePx = { gap: 44, column: 26, lensGap: 44, lens: 124, row: 28 } as const;
const narrowPx = { gap: 18, column: 14, lensGap: 18, lens: 56, row: 24 } as const;
const maxCellPx = 20;
/** Room above for the names of the parts. */
const headPx = 24;

/** The layout for a width; its cells are whole pixels, 4...20, and its height follows from them. */
export function layOutColumn(widthPx: number): ColumnLayout {
  const hasValues = widthPx >= wideFromPx;
  const room = hasValues ? widePx : narrowPx;
  const besidePx = room.gap + room.column + room.lensGap + room.lens;
  const cellPx = Math.max(4, Math.min(maxCellPx, Math.floor((widthPx - besidePx) / imageSide)));
  const sidePx = cellPx * imageSide;
  const rowCount = Math.floor(sidePx / room.row - 1) | 1;
  const leftPx = Math.max(1, Math.floor((widthPx - besidePx - sidePx) / 2));
  const top = { yPx: headPx, heightPx: sidePx };
  const columnPx = leftPx + sidePx + room.gap;
  return {
    widthPx,
    heightPx: headPx + sidePx + 1,
    cellPx,
    grid: { ...top, xPx: leftPx, widthPx: sidePx },
    column: { ...top, xPx: columnPx, widthPx: room.column },
    lens: {
      ...top,
      xPx: columnPx + room.column + room.lensGap,
      widthPx: room.lens,
      rowCount,
      rowPx: sidePx / rowCount,
      hasValues,
    },
  };
}

/** A pixel's box in the picture, without the gap to the next. */
export function pixelBox({ grid, cellPx }: ColumnLayout, cell: number): BoxPx {
  return {
    xPx: grid.xPx + (cell % imageSide) * cellPx,
    yPx: grid.yPx + Math.floor(cell / imageSide) * cellPx,
    widthPx: cellPx - 1,
    heightPx: cellPx - 1,
  };
}

/** The box of the pixel's neuron in the column, 1/784 of its height. */
export function neuronBox({ column }: ColumnLayout, cell: number): BoxPx {
  const heightPx = column.heightPx / inputCount;
  return { xPx: column.xPx, yPx: column.yPx + cell * heightPx, widthPx: column.widthPx, heightPx };
}

/** Where a pixel is when it has gone some fraction 0...1 of its way into the column. */
export function movingBox(layout: ColumnLayout, cell: number, gone: number): BoxPx {
  const [from, to] = [pixelBox(layout, cell), neuronBox(layout, cell)];
  const between = (name: keyof BoxPx) => from[name] + gone * (to[name] - from[name]);
  return {
    xPx: between('xPx'),
    yPx: between('yPx'),
    widthPx: between('widthPx'),
    heightPx: between('heightPx'),
  };
}

/**
 * The first neuron in the lens when it is upon some neuron: that one in its middle, but for the column's
 * ends.
 */
export function firstInLens({ lens }: ColumnLayout, cell: number): number {
  return Math.max(0, Math.min(inputCount - lens.rowCount, cell - (lens.rowCount - 1) / 2));
}

function isInside({ xPx, yPx, widthPx, heightPx }: BoxPx, place: PlacePx): boolean {
  const [x, y] = [place.xPx - xPx, place.yPx - yPx];
  return x >= 0 && y >= 0 && x < widthPx && y < heightPx;
}

/** A column as narrow as this is hit from beside it too. */
const nearPx = 12;

/** The pixel, or the neuron in the column, that a place means; null for none. */
export function cellAtPlace({ grid, column, cellPx }: ColumnLayout, place: PlacePx): number | null {
  if (isInside(grid, place)) {
    const row = Math.floor((place.yPx - grid.yPx) / cellPx);
    return row * imageSide + Math.floor((place.xPx - grid.xPx) / cellPx);
  }
  const near = { ...column, xPx: column.xPx - nearPx, widthPx: column.widthPx + 2 * nearPx };
  if (!isInside(near, place)) return null;
  return Math.floor(((place.yPx - column.yPx) / column.heightPx) * inputCount);
}

/** The neuron in the lens at a place, when the lens is upon some neuron; null for none. */
export function cellInLens(layout: ColumnLayout, place: PlacePx, upon: number): number | null {
  const { lens } = layout;
  if (!isInside(lens, place)) return null;
  return firstInLens(layout, upon) + Math.floor((place.yPx - lens.yPx) / lens.rowPx);
}
