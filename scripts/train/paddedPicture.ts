/**
 * MNIST's greys as intensities in the middle of a larger sheet of paper, made thicker or thinner on the way,
 * so that a place outside the picture can be read without asking. Only the box that holds ink is written and
 * cleared again.
 */
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';

/** Cells of paper on each side of the picture. */
export const marginCells = 8;
/** Cells in a row of the sheet, and rows. */
export const paddedSide = imageSide + 2 * marginCells;

/** Where ink is in the picture: cells in left...right - 1 and top...bottom - 1. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A blank sheet of paddedSide x paddedSide intensities, row by row. */
export function createPadded(): Float64Array {
  return new Float64Array(paddedSide * paddedSide);
}

/**
 * The box of a picture's ink; empty (right = 0) when there is none. Rows are looked at from both ends
 * inwards.
 */
export function findInk(greys: Uint8Array, offset: number): Box {
  const box: Box = { left: imageSide, top: imageSide, right: 0, bottom: 0 };
  for (let row = 0; row < imageSide; row++) {
    const start = offset + row * imageSide;
    let first = 0;
    while (first < imageSide && greys[start + first] === 0) first++;
    if (first === imageSide) continue;
    let end = imageSide;
    while (greys[start + end - 1] === 0) end--;
    if (first < box.left) box.left = first;
    if (end > box.right) box.right = end;
    if (row < box.top) box.top = row;
    box.bottom = row + 1;
  }
  return box;
}

/** The box with one cell more on each side, where the picture has it. */
export function grown({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(0, left - 1),
    top: Math.max(0, top - 1),
    right: Math.min(imageSide, right + 1),
    bottom: Math.min(imageSide, bottom + 1),
  };
}

/**
 * The greys of a box as intensities in the padded buffer, their edges moved outwards by `thickness` cells
 * (inwards when it is negative): each cell goes that fraction of the way to the darkest or lightest of its
 * four neighbours. The picture's outermost cells, blank in MNIST, keep what they have.
 */
export function readThickened(
  greys: Uint8Array,
  offset: number,
  box: Box,
  thickness: number,
  padded: Float64Array,
): void {
  const share = Math.abs(thickness) / 255;
  // The lightest of some greys is the darkest of their complements; one loop serves both.
  const flip = thickness > 0 ? 0 : 0xff;
  for (let row = box.top; row < box.bottom; row++) {
    const isInnerRow = row > 0 && row < imageSide - 1;
    const to = (row + marginCells) * paddedSide + marginCells;
    for (let column = box.left; column < box.right; column++) {
      const cell = offset + row * imageSide + column;
      const grey = greys[cell];
      let towards = grey ^ flip;
      if (isInnerRow && column > 0 && column < imageSide - 1) {
        towards = Math.max(towards, greys[cell - 1] ^ flip, greys[cell + 1] ^ flip);
        towards = Math.max(towards, greys[cell - imageSide] ^ flip, greys[cell + imageSide] ^ flip);
      }
      padded[to + column] = grey / 255 + share * ((towards ^ flip) - grey);
    }
  }
}

/** Makes the box blank again. */
export function clearPadded(padded: Float64Array, box: Box): void {
  for (let row = box.top; row < box.bottom; row++) {
    const start = (row + marginCells) * paddedSide + marginCells;
    padded.fill(0, start + box.left, start + box.right);
  }
}

/** The greys from `offset` as they are, as intensities 0...1. */
export function readPlain(greys: Uint8Array, offset: number, into: Float64Array): void {
  for (let k = 0; k < inputCount; k++) into[k] = greys[offset + k] / 255;
}
