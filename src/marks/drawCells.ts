/**
 * Pictures of 784 cells, one pixel of the canvas a cell: the style sheet enlarges it.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';
import { activationRgba } from './colours.ts';
import type { CellContext } from './drawSignedPicture.ts';

/** Fills the canvas with the intensities of a picture. */
export function drawCells(context: CellContext, image: DigitImage): void {
  const picture = context.createImageData(imageSide, imageSide);
  const rgbas = new Int32Array(picture.data.buffer);
  for (let cell = 0; cell < rgbas.length; cell++) rgbas[cell] = activationRgba(image[cell]);
  context.putImageData(picture, 0, 0);
}
