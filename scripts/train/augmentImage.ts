/**
 * A picture of a digit -> another picture of it, as a slightly different hand might have written it: thicker
 * or thinner, then seen through one warp (rotation, scale, shear and shift together with an elastic push):
 *
 *   new(x) = old(A (x - centre) + centre + shift + push(x))       bilinear between cells' centres
 *
 * Works on MNIST's grey values, which have no strokes to bend. Here the chance is drawn; paddedPicture.ts and
 * warpPicture.ts do the work.
 */
import { imageSide } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { clearPadded, createPadded, findInk, grown, marginCells, readThickened } from './paddedPicture.ts';
import { createSmoothFields, type SmoothField } from './smoothFields.ts';
import { type Warp, warpInto } from './warpPicture.ts';

/**
 * How far pictures are changed: each number is the largest change, drawn evenly between its negative and
 * itself.
 */
export interface ImageStrengths {
  readonly shiftCells: number;
  readonly rotationDegrees: number;
  /** Fraction by which the width and, on its own, the height grow or shrink. */
  readonly scaleShare: number;
  /** Cells of slant for each cell of height. */
  readonly shear: number;
  /** The largest push of the elastic distortion, drawn evenly from 0 to it. */
  readonly elasticCells: number;
  /** How far edges move outwards or inwards, about in cells. */
  readonly thickness: number;
}

/** Mild: stronger changes are too much for so small a network. */
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

const fieldCount = 64;
const fieldSpans = 4;

/**
 * A changer of pictures that draws all its chance from `random`. It keeps a buffer and no other state.
 * With all strengths 0 every picture stays as it is. Throws a RangeError when the strengths could reach
 * beyond the paper around the picture.
 */
export function createImageAugmenter(random: Random, strengths: ImageStrengths): AugmentImage {
  assertWithinMargin(strengths);
  const fields = createSmoothFields(random, fieldCount, fieldSpans);
  const padded = createPadded();
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
  if (!(reachCells < imageSide / 2 + marginCells - 1)) {
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
