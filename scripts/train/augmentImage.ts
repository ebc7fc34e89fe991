/**
 * A picture of a digit -> another picture of it, as a slightly different hand might have written it: thicker or
 * thinner, then seen through one warp (rotation, scale, shear and shift together with an elastic push):
 *
 *   new(x) = old(A (x - centre) + centre + shift + push(x))       bilinear between cells' centres
 *
 * Works on MNIST's grey values, which have no strokes to bend. Only cells that ink can reach are visited.
 */
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { createSmoothFields, type SmoothField } from './smoothFields.ts';

/** How far pictures are changed: each number is the largest change, drawn evenly between its negative and itself. */
export interface ImageStrengths {
  readonly shiftCells: number;
  readonly rotationDegrees: number;
  /** Share by which the width and, on its own, the height grow or shrink. */
  readonly scaleShare: number;
  /** Cells of slant for each cell of height. */
  readonly shear: number;
  /** The largest push of the elastic distortion, drawn evenly from 0 to it. */
  readonly elasticCells: number;
  /** How far edges move outwards or inwards, about in cells. */
  readonly thickness: number;
}

/** What networks.md calls mild. */
export const mildImageStrengths: ImageStrengths = {
  shiftCells: 0.7,
  rotationDegrees: 8,
  scaleShare: 0.07,
  shear: 0.1,
  elasticCells: 0.7,
  thickness: 0.2,
};

/** Writes a changed picture into `into` (784 intensities 0...1) of the 784 greys (0...255) from `offset`. */
export type AugmentImage = (greys: Uint8Array, offset: number, into: Float64Array) => void;

/** Cells of paper around the picture, so that a place outside it can be read without asking. */
const margin = 8;
const paddedSide = imageSide + 2 * margin;
const fieldCount = 64;
const fieldSpans = 4;
/** Darker intensities than half a grey level are paper: bilinear reading leaves a haze of them. */
const faintest = 0.5 / 255;

/** Where ink is: cells in left...right - 1 and top...bottom - 1. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The warp of one example; A is row-major. */
interface Warp {
  readonly axx: number;
  readonly axy: number;
  readonly ayx: number;
  readonly ayy: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly pushX: SmoothField;
  readonly pushY: SmoothField;
  readonly pushCells: number;
}

/**
 * A changer of pictures that draws all its chance from `random`. It keeps a buffer and no other state.
 * With all strengths 0 every picture stays as it is. Throws a RangeError when the strengths could reach beyond the
 * paper around the picture.
 */
export function createImageAugmenter(random: Random, strengths: ImageStrengths): AugmentImage {
  assertWithinMargin(strengths);
  const fields = createSmoothFields(random, fieldCount, fieldSpans);
  const padded = new Float64Array(paddedSide * paddedSide);
  return (greys, offset, into) => {
    const warp = drawWarp(random, strengths, fields);
    const thickness = between(random, strengths.thickness);
    into.fill(0);
    const ink = findInk(greys, offset);
    if (ink.right === 0) return;
    const box = grown(ink);
    readThickened(greys, offset, box, thickness, padded);
    warpInto(padded, box, warp, into);
    clearPadded(padded, box);
  };
}

function assertWithinMargin(strengths: ImageStrengths): void {
  const { rotationDegrees, shear, scaleShare, shiftCells, elasticCells } = strengths;
  const turn = Math.sin((rotationDegrees * Math.PI) / 180);
  const reachCells = (imageSide / 2) * (1 + scaleShare) * (1 + turn + shear) + shiftCells + elasticCells;
  if (!(reachCells < imageSide / 2 + margin - 1)) {
    throw new RangeError(
      `These strengths reach ${reachCells.toFixed(1)} cells from the centre, which is too far.`,
    );
  }
}

function between(random: Random, limit: number): number {
  return limit * (2 * random.uniform() - 1);
}

function drawWarp(random: Random, strengths: ImageStrengths, fields: readonly SmoothField[]): Warp {
  const angle = (between(random, strengths.rotationDegrees) * Math.PI) / 180;
  const shear = between(random, strengths.shear);
  const scaleX = 1 + between(random, strengths.scaleShare);
  const scaleY = 1 + between(random, strengths.scaleShare);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    axx: cos * scaleX,
    axy: (cos * shear - sin) * scaleY,
    ayx: sin * scaleX,
    ayy: (sin * shear + cos) * scaleY,
    shiftX: between(random, strengths.shiftCells),
    shiftY: between(random, strengths.shiftCells),
    pushX: fields[random.integer(fields.length)],
    pushY: fields[random.integer(fields.length)],
    pushCells: strengths.elasticCells * random.uniform(),
  };
}

/** The box of a picture's ink; empty (right = 0) when there is none. Rows are looked at from both ends inwards. */
function findInk(greys: Uint8Array, offset: number): Box {
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
function grown({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(0, left - 1),
    top: Math.max(0, top - 1),
    right: Math.min(imageSide, right + 1),
    bottom: Math.min(imageSide, bottom + 1),
  };
}

/**
 * The greys of a box as intensities in the padded buffer, their edges moved outwards by `thickness` cells (inwards when
 * it is negative): each cell goes that share of the way to the darkest or lightest of its four neighbours. The
 * picture's outermost cells, blank in MNIST, keep what they have.
 */
function readThickened(
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
    const to = (row + margin) * paddedSide + margin;
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

function clearPadded(padded: Float64Array, box: Box): void {
  for (let row = box.top; row < box.bottom; row++) {
    const start = (row + margin) * paddedSide + margin;
    padded.fill(0, start + box.left, start + box.right);
  }
}

function warpInto(padded: Float64Array, ink: Box, warp: Warp, into: Float64Array): void {
  const { axx, axy, ayx, ayy, shiftX, shiftY, pushX, pushY, pushCells } = warp;
  const box = reachableBox(ink, warp);
  // The centre of a cell is half a cell in; the padded buffer is read between the centres of its cells.
  const centre = imageSide / 2 - 0.5;
  for (let row = box.top; row < box.bottom; row++) {
    const y = row - centre;
    const startX = axy * y + centre + shiftX + margin;
    const startY = ayy * y + centre + shiftY + margin;
    for (let column = box.left; column < box.right; column++) {
      const cell = row * imageSide + column;
      const x = column - centre;
      const fromX = startX + axx * x + pushCells * pushX[cell];
      const fromY = startY + ayx * x + pushCells * pushY[cell];
      const left = fromX | 0;
      const top = fromY | 0;
      const shareX = fromX - left;
      const at = top * paddedSide + left;
      const upper = padded[at] + shareX * (padded[at + 1] - padded[at]);
      const below = at + paddedSide;
      const lower = padded[below] + shareX * (padded[below + 1] - padded[below]);
      const value = upper + (fromY - top) * (lower - upper);
      into[cell] = value > faintest ? value : 0;
    }
  }
}

/** The cells that can read from inked ones: the ink's box grown by half a cell and the push, through the inverse of A. */
function reachableBox(ink: Box, warp: Warp): Box {
  const { axx, axy, ayx, ayy, shiftX, shiftY, pushCells } = warp;
  const centre = imageSide / 2;
  const determinant = axx * ayy - axy * ayx;
  const halfWidth = (ink.right - ink.left) / 2 + 0.5 + pushCells;
  const halfHeight = (ink.bottom - ink.top) / 2 + 0.5 + pushCells;
  const middleX = (ink.left + ink.right) / 2 - centre - shiftX;
  const middleY = (ink.top + ink.bottom) / 2 - centre - shiftY;
  const x = (ayy * middleX - axy * middleY) / determinant + centre;
  const y = (axx * middleY - ayx * middleX) / determinant + centre;
  const reachX = (Math.abs(ayy) * halfWidth + Math.abs(axy) * halfHeight) / determinant;
  const reachY = (Math.abs(axx) * halfHeight + Math.abs(ayx) * halfWidth) / determinant;
  return {
    left: Math.max(0, Math.floor(x - reachX)),
    top: Math.max(0, Math.floor(y - reachY)),
    right: Math.min(imageSide, Math.ceil(x + reachX)),
    bottom: Math.min(imageSide, Math.ceil(y + reachY)),
  };
}

/** The greys from `offset` as they are, as intensities 0...1. */
export function readPlain(greys: Uint8Array, offset: number, into: Float64Array): void {
  for (let k = 0; k < inputCount; k++) into[k] = greys[offset + k] / 255;
}
