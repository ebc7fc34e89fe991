/**
 * The sixteen weight pictures of a first layer at their places in a small network: blue for positive,
 * orange for negative, dark at zero; linear, one scale for all of them.
 */

import { signedRgba } from '../../../marks/colours.ts';
import { weightPicturesLimit } from '../../../marks/drawWeightPictures.ts';
import { imageSide } from '../../../network/lessonShape.ts';
import type { Layer } from '../../../network/Network.ts';
import type { HopeLayout } from './hopeLayout.ts';

/**
 * Draws the pictures; sketch is a canvas of 28 x 28 pixels to work on. The unit of `context` is a CSS pixel.
 */
export function drawHopeWeights(
  context: CanvasRenderingContext2D,
  sketch: CanvasRenderingContext2D,
  layout: HopeLayout,
  { weights, neuronCount }: Layer,
): void {
  const limit = weightPicturesLimit(weights);
  const picture = sketch.createImageData(imageSide, imageSide);
  const rgba = new Int32Array(picture.data.buffer);
  const radius = layout.radiiPx[1];
  context.clearRect(0, 0, layout.widthPx, layout.heightPx);
  context.imageSmoothingEnabled = false;
  layout.centres[1].forEach(({ xPx, yPx }, j) => {
    for (let k = 0; k < rgba.length; k++) rgba[k] = signedRgba(weights[k * neuronCount + j] / limit);
    sketch.putImageData(picture, 0, 0);
    context.drawImage(sketch.canvas, xPx - radius, yPx - radius, 2 * radius, 2 * radius);
  });
}
