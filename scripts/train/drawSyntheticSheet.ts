/**
 * Digits of the synthetic hand as one sheet to look at: a row a digit, white on dark as on the stage.
 */
import type { SyntheticHandwriting } from '../../src/image/syntheticHandwriting.ts';
import { digitCount, imageSide, inputCount } from '../../src/network/lessonShape.ts';
import type { Pixels } from './encodePng.ts';

const columnCount = 20;
const cellPx = 2;
const gapPx = 4;
const stepPx = imageSide * cellPx + gapPx;

/** The pictures of the next 200 digits of the hand, twenty of each, as the network is given them. */
export function drawSyntheticSheet(hand: SyntheticHandwriting): Pixels {
  const width = columnCount * stepPx + gapPx;
  const height = digitCount * stepPx + gapPx;
  const bytes = new Uint8Array(3 * width * height).fill(40);
  const image = new Float64Array(inputCount);
  for (let index = 0; index < digitCount * columnCount; index++) {
    const row = Math.floor(index / columnCount);
    hand.drawPicture(image, row);
    const corner = (gapPx + row * stepPx) * width + gapPx + (index % columnCount) * stepPx;
    for (let y = 0; y < imageSide * cellPx; y++) {
      for (let x = 0; x < imageSide * cellPx; x++) {
        const grey = Math.round(255 * image[Math.floor(y / cellPx) * imageSide + Math.floor(x / cellPx)]);
        bytes.fill(grey, 3 * (corner + y * width + x), 3 * (corner + y * width + x) + 3);
      }
    }
  }
  return { width, height, bytes };
}
