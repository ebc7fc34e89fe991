/** The cells of a picture, as keys walk them: 28 rows of 28. */
import { imageSide, inputCount } from '../../network/lessonShape.ts';

/** Where keys begin. */
export const middleCell = inputCount / 2 + imageSide / 2;

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A row or a column, kept inside the picture. */
export function keepInPicture(place: number): number {
  return Math.max(0, Math.min(imageSide - 1, place));
}

/** The cell that an arrow key leads to, the same one at the picture's edge; null for any other key. */
export function cellAfterKey(cell: number, key: string): number | null {
  const step = steps[key];
  if (!step) return null;
  const row = keepInPicture(Math.floor(cell / imageSide) + step[0]);
  return row * imageSide + keepInPicture((cell % imageSide) + step[1]);
}
