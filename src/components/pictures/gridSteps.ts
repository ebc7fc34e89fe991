/** Rows and columns of cells: as keys walk them, and as a pointer means them. */
import type { WalkDirection } from '../../marks/networkPlaces.ts';
import type { PointerPlace } from '../page/pointing.ts';

/** From 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
  PageUp: [Number.NEGATIVE_INFINITY, 0],
  PageDown: [Number.POSITIVE_INFINITY, 0],
};

const directions: Readonly<Record<string, WalkDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Which way an arrow key points; null for any other key. */
export function directionOfKey(key: string): WalkDirection | null {
  return directions[key] ?? null;
}

function keepIn({ row, column }: GridCell, { rows, columns }: GridSize): GridCell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/**
 * Where a key leads: an arrow to the neighbour, Home and End to the ends of the row, Page Up and Page Down to
 * those of the column; at an edge it stays. Null for any other key.
 */
export function stepInGrid({ row, column }: GridCell, key: string, size: GridSize): GridCell | null {
  const step = steps[key];
  return step ? keepIn({ row: row + step[0], column: column + step[1] }, size) : null;
}

/** The cell at a place in a picture that is all cells; the nearest one from beside it. */
export function cellInGrid({ xPx, yPx, widthPx, heightPx }: PointerPlace, size: GridSize): GridCell {
  const row = Math.floor((yPx / heightPx) * size.rows);
  return keepIn({ row, column: Math.floor((xPx / widthPx) * size.columns) }, size);
}

/** Cells that are numbered row by row, as all pixels and terms are. */
export function cellOfIndex(index: number, { columns }: GridSize): GridCell {
  return { row: Math.floor(index / columns), column: index % columns };
}

export function indexOfCell({ row, column }: GridCell, { columns }: GridSize): number {
  return row * columns + column;
}

/** stepInGrid for numbered cells. */
export function indexAfterKey(index: number, key: string, size: GridSize): number | null {
  const next = stepInGrid(cellOfIndex(index, size), key, size);
  return next && indexOfCell(next, size);
}
