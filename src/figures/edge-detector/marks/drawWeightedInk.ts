/**
 * A picture's ink in the colour of what painted weights make of it: grey where the weight is 0, blue
 * where it adds, orange where it takes away, as strong as ink x weight.
 */
import { activationRgba } from '../../../marks/colours.ts';
import { type SignedCells, setFraction, setRgba } from '../../../marks/signedCells.ts';

/** Grey that ink without a weight keeps. */
const unweighted = 0.5;

/** Gives the 784 cells their colours; weights are -1...1. */
export function drawWeightedInk(cells: SignedCells, image: Float64Array, weights: Float64Array): void {
  for (let cell = 0; cell < image.length; cell++) {
    const contribution = image[cell] * weights[cell];
    if (contribution === 0) setRgba(cells, cell, activationRgba(image[cell] * unweighted));
    else setFraction(cells, cell, contribution);
  }
}
