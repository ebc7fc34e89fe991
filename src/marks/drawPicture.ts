/**
 * The picture that the network is given: 784 cells, where the layout has the input grid.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';
import { activationWord } from './colours.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { type PixelRaster, rasterRect } from './PixelRaster.ts';

/** The gaps that make 784 cells of one picture. */
const gapPx = 1;

/** Fills the input grid with 784 intensities; the raster has `ratio` pixels a CSS pixel. */
export function drawPicture(
  raster: PixelRaster,
  ratio: number,
  { grid }: Pick<NetworkLayout, 'grid'>,
  image: DigitImage,
): void {
  const cell = (grid.sidePx / imageSide) * ratio;
  const inked = cell - gapPx * ratio;
  for (let k = 0; k < image.length; k++) {
    const x = grid.xPx * ratio + (k % imageSide) * cell;
    const y = grid.yPx * ratio + Math.floor(k / imageSide) * cell;
    rasterRect(raster, { x, y }, { x: x + inked, y: y + inked }, activationWord(image[k]));
  }
}
