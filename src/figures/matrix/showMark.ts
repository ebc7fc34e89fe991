/**
 * The mark over one row or column of a matrix that is drawn.
 */
import { setChanged } from '../../marks/setChanged.ts';
import { setStyle } from '../../marks/setStyle.ts';

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
  setStyle(mark, 'display', at === null ? 'none' : '');
  if (at === null) return;
  setStyle(mark, '--start', String(at / of));
  setStyle(mark, '--share', String(1 / of));
}
