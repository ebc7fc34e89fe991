/**
 * Many digits on one canvas, in rows, a pixel a cell: the style sheet enlarges or shrinks it.
 */
import { activationRgba } from '../../../marks/colours.ts';
import type { CellContext } from '../../../marks/drawSignedPicture.ts';
import { type Examples, viewExample } from '../../../network/examples.ts';
import { createLitCells } from '../../../network/LitCells.ts';
import { imageSide } from '../../../network/lessonShape.ts';

/** Fills the canvas, which is `columns` pictures wide, with all of the examples, row by row. */
export function drawDigits(context: CellContext, examples: Examples, columns: number): void {
  const width = columns * imageSide;
  const picture = context.createImageData(width, Math.ceil(examples.count / columns) * imageSide);
  const rgbas = new Int32Array(picture.data.buffer).fill(activationRgba(0));
  const lit = createLitCells(0);
  for (let example = 0; example < examples.count; example++) {
    const start = Math.floor(example / columns) * imageSide * width + (example % columns) * imageSide;
    viewExample(examples, example, lit);
    for (let place = lit.from; place < lit.to; place++) {
      const cell = lit.cells[place];
      const at = start + Math.floor(cell / imageSide) * width + (cell % imageSide);
      rgbas[at] = activationRgba(lit.intensities[place]);
    }
  }
  context.putImageData(picture, 0, 0);
}
