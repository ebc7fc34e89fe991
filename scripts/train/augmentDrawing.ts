/**
 * A drawing -> the picture of another drawing of the same digit: the points of its strokes are rotated, sheared,
 * stretched and pushed by a smooth field, then drawn with a pen of another width and softness through the page's own
 * normalise(), so that what is trained on is what the page feeds. Bending strokes keeps their width, which bending
 * pictures does not.
 */
import type { Drawing, Point } from '../../src/image/Drawing.ts';
import { inkSideCells } from '../../src/image/fitToBox.ts';
import { normalise } from '../../src/image/normalise.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { createSmoothFields, type SmoothField, sampleField } from './smoothFields.ts';

/** A range that a number is drawn from evenly. */
export type Range = readonly [smallest: number, largest: number];

/** How far drawings are changed. Single numbers are the largest change, drawn evenly between its negative and itself. */
export interface DrawingStrengths {
  readonly rotationDegrees: number;
  /** Cells of slant for each cell of height. */
  readonly shear: number;
  /** Share by which the width grows against the height, or shrinks. */
  readonly aspectShare: number;
  /** The largest push, as a share of a fitted drawing's longer side; drawn evenly from 0 to it. */
  readonly warpShare: number;
  readonly penWidthCells: Range;
  /** The pen widths of one drawing in `oddPenEvery`, so that hardly any pen of the page's is unknown. */
  readonly oddPenWidthCells: Range;
  readonly oddPenEvery: number;
  readonly softness: Range;
}

/** What networks.md calls mild, and now and then a pen as thin or thick as the pad allows. */
export const mildDrawingStrengths: DrawingStrengths = {
  rotationDegrees: 7,
  shear: 0.1,
  aspectShare: 0.08,
  warpShare: 0.02,
  penWidthCells: [1.7, 2.8],
  oddPenWidthCells: [1.2, 4],
  oddPenEvery: 8,
  softness: [0.8, 1.3],
};

/** Writes the normalised picture of a changed drawing into `into` (784 intensities). */
export type AugmentDrawing = (drawing: Drawing, into: Float64Array) => void;

const fieldCount = 64;
const fieldSpans = 4;

/**
 * A changer of drawings that draws all its chance from `random`; the drawings it is given stay as they are. They
 * should be fitted to the picture already (some 20 cells, in its middle), where the smooth fields lie.
 */
export function createDrawingAugmenter(random: Random, strengths: DrawingStrengths): AugmentDrawing {
  const fields = createSmoothFields(random, fieldCount, fieldSpans);
  const fittedImage = new Float64Array(inputCount);
  return (drawing, into) => {
    const isOdd = random.integer(strengths.oddPenEvery) === 0;
    const penWidthCells = within(random, isOdd ? strengths.oddPenWidthCells : strengths.penWidthCells);
    const softness = within(random, strengths.softness);
    const bend = drawBend(random, strengths, fields);
    const strokes = drawing.strokes.map((stroke) => stroke.map((point) => bend(point)));
    normalise({ strokes, penWidthCells }, { softness, fittedImage, image: into });
  };
}

function within(random: Random, [smallest, largest]: Range): number {
  return smallest + (largest - smallest) * random.uniform();
}

function between(random: Random, limit: number): number {
  return within(random, [-limit, limit]);
}

/** A map of the pad's points. What it does to place and size does not matter: normalise() takes that out again. */
function drawBend(
  random: Random,
  strengths: DrawingStrengths,
  fields: readonly SmoothField[],
): (point: Point) => Point {
  const angle = (between(random, strengths.rotationDegrees) * Math.PI) / 180;
  const shear = between(random, strengths.shear);
  const stretch = 1 + between(random, strengths.aspectShare);
  const pushX = fields[random.integer(fields.length)];
  const pushY = fields[random.integer(fields.length)];
  const pushCells = strengths.warpShare * inkSideCells * random.uniform();
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return ([x, y]) => {
    const slantedX = stretch * (x + shear * y) + pushCells * sampleField(pushX, x, y);
    const pushedY = y + pushCells * sampleField(pushY, x, y);
    return [cos * slantedX - sin * pushedY, sin * slantedX + cos * pushedY];
  };
}
