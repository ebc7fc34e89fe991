/**
 * A column of numbers as the n x 1 matrix that it is, one pixel of the canvas a number; the style sheet
 * enlarges it.
 */
import { activationWord, signedWord } from './colours.ts';
import type { CellContext } from './drawSignedPicture.ts';

function fillColumn(context: CellContext, count: number, wordOf: (index: number) => number): void {
  const picture = context.createImageData(1, count);
  const words = new Int32Array(picture.data.buffer);
  for (let index = 0; index < count; index++) words[index] = wordOf(index);
  context.putImageData(picture, 0, 0);
}

/** Fills a canvas of 1 x n pixels with n activations as light. */
export function drawActivations(context: CellContext, activations: ArrayLike<number>): void {
  fillColumn(context, activations.length, (index) => activationWord(activations[index]));
}

/**
 * Fills a canvas of 1 x n pixels with n signed numbers; `limit` has full colour, and so has all beyond it.
 */
export function drawSignedColumn(context: CellContext, values: ArrayLike<number>, limit: number): void {
  fillColumn(context, values.length, (index) => signedWord(limit > 0 ? values[index] / limit : 0));
}
