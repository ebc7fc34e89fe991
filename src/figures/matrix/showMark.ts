/**
 * The mark over one row or column of a matrix that is drawn.
 */
import { setChanged } from '../../marks/setChanged.ts';

interface MarkPlace {
  /** The row or column; null for none. */
  readonly at: number | null;
  /** How many there are. */
  readonly of: number;
  /** Whether it is pointed at, and not merely what the figure is about. */
  readonly isPointed: boolean;
}

/** Puts the mark there; the style sheet says by data-along in which direction. */
export function showMark(mark: Element, { at, of, isPointed }: MarkPlace): void {
  setChanged(mark, 'data-pointed', String(isPointed));
  setChanged(mark, 'style', at === null ? 'display:none' : `--start:${at / of};--share:${1 / of}`);
}
