/**
 * Pictures of 784 cells, one pixel of the canvas a cell: the style sheet enlarges it.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import { imageSide } from '../network/lessonShape.ts';
import type { SharedCells } from '../state/sharedCells.ts';
import { activationRgba } from './colours.ts';
import type { CellContext } from './drawSignedPicture.ts';

function fill(context: CellContext, lightOf: (cell: number) => number): void {
  const picture = context.createImageData(imageSide, imageSide);
  const rgbas = new Int32Array(picture.data.buffer);
  for (let cell = 0; cell < rgbas.length; cell++) rgbas[cell] = activationRgba(lightOf(cell));
  context.putImageData(picture, 0, 0);
}

/** Fills the canvas with the intensities of a picture. */
export function drawCells(context: CellContext, image: DigitImage): void {
  fill(context, (cell) => image[cell]);
}

/**
 * Light of a cell that nearly none and nearly all of the pictures share: a clear step from none and from all.
 */
const someLight = { least: 0.14, most: 0.52 } as const;

/**
 * Fills the canvas with what pictures share: white where all have ink, grey where some do, dark where none
 * does.
 */
export function drawSharedCells(context: CellContext, { counts, pictureCount }: SharedCells): void {
  fill(context, (cell) => {
    const fraction = counts[cell] / pictureCount;
    if (fraction === 0 || fraction === 1) return fraction;
    return someLight.least + (someLight.most - someLight.least) * fraction;
  });
}
