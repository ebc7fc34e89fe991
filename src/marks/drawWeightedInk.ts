/**
 * A picture's ink in the colour of what painted weights make of it: grey where the weight is 0, light blue
 * where it adds, dark orange where it takes away, as strong as ink x weight.
 */
import { imageSide } from '../network/lessonShape.ts';
import { activationWord, signedWord } from './colours.ts';
import type { CellContext } from './drawSignedPicture.ts';

/** Grey that ink without a weight keeps. */
const unweighted = 0.5;

/** Fills a canvas of 28 x 28 pixels; weights are -1...1. */
export function drawWeightedInk(context: CellContext, image: Float64Array, weights: Float64Array): void {
  const picture = context.createImageData(imageSide, imageSide);
  const words = new Int32Array(picture.data.buffer);
  for (let cell = 0; cell < words.length; cell++) {
    const contribution = image[cell] * weights[cell];
    words[cell] = contribution === 0 ? activationWord(image[cell] * unweighted) : signedWord(contribution);
  }
  context.putImageData(picture, 0, 0);
}
