/**
 * What pictures have in common, as a picture of its own: one pixel of the canvas a cell.
 */
import { drawCells } from '../../../marks/drawCells.ts';
import type { CellContext } from '../../../marks/drawSignedPicture.ts';
import type { SharedCells } from '../model/sharedCells.ts';

/**
 * Light of a cell that nearly none and nearly all of the pictures share: a clear step from none and from all.
 */
const someLight = { least: 0.14, most: 0.52 } as const;

/**
 * Fills the canvas with what pictures share: white where all have ink, grey where some do, dark where none
 * does.
 */
export function drawSharedCells(context: CellContext, { counts, pictureCount }: SharedCells): void {
  const light = Float64Array.from(counts, (count) => {
    const fraction = count / pictureCount;
    if (fraction === 0 || fraction === 1) return fraction;
    return someLight.least + (someLight.most - someLight.least) * fraction;
  });
  drawCells(context, light);
}
