/**
 * A picture as JSON, for people and for other programs: its 784 intensities in full, row by row, one row a
 * line.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';

/** The picture as JSON text: one list of its intensities, 0 paper ... 1 ink. */
export function writeImageJson(image: DigitImage): string {
  const rows = Array.from({ length: imageSide }, (_, row) =>
    Array.from(image.subarray(row * imageSide, (row + 1) * imageSide), (intensity) => intensity || 0).join(
      ', ',
    ),
  );
  return `[\n${rows.join(',\n')}\n]\n`;
}
