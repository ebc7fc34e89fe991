/**
 * The cells of a picture of signed numbers. The hue shows the sign, the brightness the size. Where a cell has
 * room, negative ones also bear a dash, like a minus sign, for readers who cannot tell the hues apart. The
 * cells are kept, so that the picture can be painted again in another size.
 */
import { minusRgba, signedRgba } from './colours.ts';

export interface SignedCells {
  readonly columns: number;
  readonly rows: number;
  /** The colour of each cell, row by row. */
  readonly rgbas: Int32Array;
  /** The colour of its dash, or 0 for none. */
  readonly minusRgbas: Int32Array;
  /** The pixels as they were painted last; null when a cell has changed since. */
  painted: ImageData | null;
}

/** A smaller cell has no room for a dash; in pixels of the canvas. */
export const minCellPx = 5;

/** Fractions of a cell's shorter side. */
const dash = { length: 0.55, thickness: 0.15 } as const;

export function createSignedCells(columns: number, rows: number): SignedCells {
  const count = columns * rows;
  return {
    columns,
    rows,
    rgbas: new Int32Array(count),
    minusRgbas: new Int32Array(count),
    painted: null,
  };
}

function setCell(cells: SignedCells, cell: number, rgba: number, minus: number): void {
  if (cells.rgbas[cell] === rgba && cells.minusRgbas[cell] === minus) return;
  cells.rgbas[cell] = rgba;
  cells.minusRgbas[cell] = minus;
  cells.painted = null;
}

/** Gives a cell the colour of a fraction -1...1 of the scale; what lies beyond has full colour. */
export function setFraction(cells: SignedCells, cell: number, fraction: number): void {
  setCell(cells, cell, signedRgba(fraction), fraction < 0 ? minusRgba(fraction) : 0);
}

/** Gives a cell a colour that is no sign's. */
export function setRgba(cells: SignedCells, cell: number, rgba: number): void {
  setCell(cells, cell, rgba, 0);
}

/** Length and thickness of the dash in cells of that size; null where there is no room. */
export function dashOf(cellWidth: number, cellHeight: number): { length: number; thickness: number } | null {
  const side = Math.min(cellWidth, cellHeight);
  if (side < minCellPx) return null;
  return {
    length: Math.round(side * dash.length),
    thickness: Math.max(1, Math.round(side * dash.thickness)),
  };
}

/** Where cells begin and end on `size` pixels: the first's start ... the last's end. */
function edgesOf(size: number, count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, index) => Math.round((index / count) * size));
}

/**
 * Fills the canvas with the cells, however many pixels it has; not where it shows them already, as in most
 * frames of a stroke. A row is drawn one pixel high and then copied down.
 */
export function paintCells(context: CanvasRenderingContext2D, cells: SignedCells): void {
  const { columns, rows, rgbas, minusRgbas } = cells;
  const { width, height } = context.canvas;
  if (cells.painted?.width === width && cells.painted.height === height) return;
  const picture = context.createImageData(width, height);
  const pixels = new Int32Array(picture.data.buffer);
  const [xs, ys] = [edgesOf(width, columns), edgesOf(height, rows)];
  const mark = dashOf(width / columns, height / rows);
  for (let row = 0; row < rows; row++) {
    const start = ys[row] * width;
    const end = ys[row + 1] * width;
    for (let column = 0; column < columns; column++)
      pixels.fill(rgbas[row * columns + column], start + xs[column], start + xs[column + 1]);
    for (let line = start + width; line < end; line += width) pixels.copyWithin(line, start, start + width);
    if (!mark) continue;
    const top = ys[row] + Math.round((ys[row + 1] - ys[row] - mark.thickness) / 2);
    for (let column = 0; column < columns; column++) {
      const rgba = minusRgbas[row * columns + column];
      if (rgba === 0) continue;
      const left = xs[column] + Math.round((xs[column + 1] - xs[column] - mark.length) / 2);
      for (let y = top; y < top + mark.thickness; y++)
        pixels.fill(rgba, y * width + left, y * width + left + mark.length);
    }
  }
  context.putImageData(picture, 0, 0);
  cells.painted = picture;
}
