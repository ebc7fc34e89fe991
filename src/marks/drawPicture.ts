/**
 * The picture that the network is given: one pixel of a 28 x 28 canvas for each input neuron, which CSS enlarges
 * with hard edges.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';
import { writeActivationPixel } from './colours.ts';

/** Draws 784 intensities; the canvas must be imageSide x imageSide. */
export function drawPicture(context: CanvasRenderingContext2D, image: DigitImage): void {
  const pixels = context.createImageData(imageSide, imageSide);
  for (let cell = 0; cell < image.length; cell++) writeActivationPixel(pixels.data, cell, image[cell]);
  context.putImageData(pixels, 0, 0);
}
