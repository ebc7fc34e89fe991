/**
 * Where the 16 neurons of hidden layer 1 look in the network that is built as hoped: a 4 x 4 grid of centres
 * over the digit's area, neuron j in row floor(j / 4) and column j mod 4, both from 0.
 */
import { hiddenCount, imageSide } from '../network/lessonShape.ts';

/** Centres in a row, and rows. */
export const gridSide = Math.sqrt(hiddenCount);
/** Between two centres, in cells: four of them span the 20 cells of a digit. */
const spacingCells = 5;
/** A digit's centre of mass, in cells from the picture's edge: MNIST's convention. */
const middleCells = imageSide / 2 + 0.5;

/** A place in the picture, in cells from its upper left edge, y down. */
export interface PicturePlace {
  readonly x: number;
  readonly y: number;
}

/** The centre of neuron j = 0...15. */
export function gridCentre(j: number): PicturePlace {
  const at = (index: number) => middleCells + (index - (gridSide - 1) / 2) * spacingCells;
  return { x: at(j % gridSide), y: at(Math.floor(j / gridSide)) };
}

/** Row and column, 0...3, of the centre of the grid that is nearest to a place. */
export function edgeGridPlace({ x, y }: PicturePlace): { row: number; column: number } {
  const index = (cells: number) => Math.round((cells - middleCells) / spacingCells + (gridSide - 1) / 2);
  const inside = (cells: number) => Math.max(0, Math.min(gridSide - 1, index(cells)));
  return { row: inside(y), column: inside(x) };
}
