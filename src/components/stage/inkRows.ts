/** A picture of ink row by row, for a description: which of its pixels are lit, and where most of it lies. */
import type { DigitImage } from '../../image/DigitImage.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { findWeightRegions } from '../../network/weightRegions.ts';
import type { InkRun } from '../../text/description.ts';

/** The runs in a row of what is above 0: of lit pixels, say. */
export function runsIn(row: ArrayLike<number>): InkRun[] {
  const runs: InkRun[] = [];
  for (let column = 0; column < row.length; column++) {
    if (!(row[column] > 0)) continue;
    const last = runs.at(-1);
    if (last && last[1] === column - 1) runs[runs.length - 1] = [last[0], column];
    else runs.push([column, column]);
  }
  return runs;
}

/** The rows that have ink, from the top. */
export function inkRows(image: DigitImage): { readonly row: number; readonly runs: readonly InkRun[] }[] {
  return Array.from({ length: imageSide }, (_, row) => ({
    row,
    runs: runsIn(image.subarray(row * imageSide, (row + 1) * imageSide)),
  })).filter(({ runs }) => runs.length > 0);
}

/** The ninths of the picture that hold most of the ink, by their numbers. */
export function inkPlaces(image: DigitImage): readonly number[] {
  return findWeightRegions(image).positive;
}

/** How many pixels have any ink. */
export function countLit(image: DigitImage): number {
  return image.reduce((count, intensity) => count + (intensity > 0 ? 1 : 0), 0);
}
