/**
 * Where the middle of the ink is: the mean place of the cells, each weighted by its intensity.
 * In edge coordinates, as everywhere: the middle of the cell in row r and column c is (c + 0.5, r + 0.5).
 */
import { imageSide } from '../network/lessonShape.ts';
import type { DigitImage } from './DigitImage.ts';
import type { Point } from './Drawing.ts';

/** The centre of mass of an image's ink, in cells; null when there is no ink. */
export function measureCentreOfMass(image: DigitImage): Point | null {
  let total = 0;
  let totalX = 0;
  let totalY = 0;
  for (let row = 0; row < imageSide; row++) {
    for (let column = 0; column < imageSide; column++) {
      const intensity = image[row * imageSide + column];
      total += intensity;
      totalX += intensity * (column + 0.5);
      totalY += intensity * (row + 0.5);
    }
  }
  return total > 0 ? [totalX / total, totalY / total] : null;
}
