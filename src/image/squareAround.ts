/** What of the pad is shown of a drawing in a small picture: a square about its ink. */
import { type Bounds, measureBounds } from './bounds.ts';
import type { Drawing } from './Drawing.ts';

/** Ink that is smaller is not shown larger than this. */
const minSideCells = 6;

/**
 * The smallest square around a drawing's ink, widened by that factor; about the pad's corner when there is
 * none.
 */
export function squareAround({ strokes, penWidthCells }: Drawing, factor = 1): Bounds {
  const { left, top, right, bottom } = measureBounds(strokes) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const side = Math.max(minSideCells, right - left, bottom - top) + penWidthCells;
  const half = (side * factor) / 2;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
