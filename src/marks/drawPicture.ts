/**
 * The picture that the network is given: 784 cells, where the layout has the input grid.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';
import { activationRgba } from './colours.ts';
import type { NetworkLayout } from './networkLayout.ts';
import type { PixelRaster } from './PixelRaster.ts';

/** The gaps that make 784 cells of one picture. */
const gapPx = 1;

/**
 * Fills the input grid with 784 intensities, whatever was there; the raster has `ratio` pixels a CSS pixel.
 * The gaps between cells are left as they are. A row of cells is drawn one pixel high and then copied down.
 */
export function drawPicture(
  { image: { width }, rgbas }: PixelRaster,
  ratio: number,
  { grid }: Pick<NetworkLayout, 'grid'>,
  image: DigitImage,
): void {
  const cell = (grid.sidePx / imageSide) * ratio;
  const inked = cell - gapPx * ratio;
  const left = grid.xPx * ratio;
  const top = grid.yPx * ratio;
  const from = Math.round(left);
  const to = Math.round(left + imageSide * cell);
  for (let row = 0; row < imageSide; row++) {
    const first = Math.round(top + row * cell);
    const last = Math.round(top + row * cell + inked);
    rgbas.fill(0, first * width + from, first * width + to);
    for (let column = 0; column < imageSide; column++) {
      const start = first * width + Math.round(left + column * cell);
      const end = first * width + Math.round(left + column * cell + inked);
      rgbas.fill(activationRgba(image[row * imageSide + column]), start, end);
    }
    for (let y = first + 1; y < last; y++) {
      rgbas.copyWithin(y * width + from, first * width + from, first * width + to);
    }
  }
}
