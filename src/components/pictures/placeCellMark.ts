/**
 * The mark over one cell of a picture of 784.
 */
import { imageSide } from '../../network/lessonShape.ts';

/** Puts it over the cell, in fractions of its place; away for null. */
export function placeCellMark(mark: HTMLElement, cell: number | null): void {
  mark.hidden = cell === null;
  if (cell === null) return;
  mark.style.left = `${((cell % imageSide) / imageSide) * 100}%`;
  mark.style.top = `${(Math.floor(cell / imageSide) / imageSide) * 100}%`;
}
