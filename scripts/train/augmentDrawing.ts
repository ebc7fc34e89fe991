/**
 * A drawing -> the picture of another drawing of the same digit: the points of its strokes are rotated,
 * sheared, stretched and pushed by a smooth field, then drawn with a pen of another width and softness
 * through the page's own normalise(), so that what is trained on is what the page feeds. Bending strokes
 * keeps their width, which bending pictures does not.
 */
import type { Drawing, Stroke } from '../../src/image/Drawing.ts';
import { inkSideCells } from '../../src/image/fitToBox.ts';
import { normalise } from '../../src/image/normalise.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import type { Random } from '../../src/network/random.ts';
import { createSmoothFields, type SmoothField, sampleField } from './smoothFields.ts';

/** A range that a number is drawn from evenly. */
export type Range = readonly [smallest: number, largest: number];

/**
 * How far drawings are changed. Single numbers are the largest change, drawn evenly between its negative and
 * itself.
 */
export interface DrawingStrengths {
  readonly rotationDegrees: number;
  /** Cells of slant for each cell of height. */
  readonly shear: number;
  /** Fraction by which the width grows against the height, or shrinks. */
  readonly aspectShare: number;
  /** The largest push, as a fraction of a fitted drawing's longer side; drawn evenly from 0 to it. */
  readonly warpShare: number;
  readonly penWidthCells: Range;
  /** The pen widths of one drawing in `oddPenEvery`, so that hardly any pen of the page's is unknown. */
  readonly oddPenWidthCells: Range;
  readonly oddPenEvery: number;
  readonly softness: Range;
}

/** Mild, as for pictures, and now and then a pen as thin or thick as the pad allows. */
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

type MutablePoint = [x: number, y: number];

const fieldCount = 64;
const fieldSpans = 4;

/**
 * A changer of drawings that draws all its chance from `random`; the drawings it is given stay as they are.
 * They should be fitted to the picture already (some 20 cells, in its middle), where the smooth fields lie.
 */
export function createDrawingAugmenter(random: Random, strengths: DrawingStrengths): AugmentDrawing {
  const fields = createSmoothFields(random, fieldCount, fieldSpans);
  const fittedImage = new Float64Array(inputCount);
  const scratch: MutablePoint[][] = [];
  return (drawing, into) => {
    const isOdd = random.integer(strengths.oddPenEvery) === 0;
    const penWidthCells = within(random, isOdd ? strengths.oddPenWidthCells : strengths.penWidthCells);
    const softness = within(random, strengths.softness);
    const strokes = bendStrokes(drawing.strokes, drawBend(random, strengths, fields), scratch);
    normalise({ strokes, penWidthCells }, { softness, fittedImage, image: into });
  };
}

/** A bend of the pad: where a point goes. What it does to place and size, normalise() takes out again. */
interface Bend {
  /** A (row-major), then the push. */
  readonly axx: number;
  readonly axy: number;
  readonly ayx: number;
  readonly ayy: number;
  readonly pushX: SmoothField;
  readonly pushY: SmoothField;
  readonly pushCells: number;
}

function within(random: Random, [smallest, largest]: Range): number {
  return smallest + (largest - smallest) * random.uniform();
}

function between(random: Random, limit: number): number {
  return within(random, [-limit, limit]);
}

function drawBend(random: Random, strengths: DrawingStrengths, fields: readonly SmoothField[]): Bend {
  const angle = (between(random, strengths.rotationDegrees) * Math.PI) / 180;
  const shear = between(random, strengths.shear);
  const stretch = 1 + between(random, strengths.aspectShare);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    axx: cos * stretch,
    axy: cos * stretch * shear - sin,
    ayx: sin * stretch,
    ayy: sin * stretch * shear + cos,
    pushX: fields[random.integer(fields.length)],
    pushY: fields[random.integer(fields.length)],
    pushCells: strengths.warpShare * inkSideCells * random.uniform(),
  };
}

/**
 * The bent strokes, in arrays of the scratch that are used again for the next drawing: tens of thousands a
 * second.
 */
function bendStrokes(strokes: readonly Stroke[], bend: Bend, scratch: MutablePoint[][]): readonly Stroke[] {
  const { axx, axy, ayx, ayy, pushX, pushY, pushCells } = bend;
  return strokes.map((stroke, index) => {
    const points = scratch[index] ?? [];
    scratch[index] = points;
    while (points.length < stroke.length) points.push([0, 0]);
    for (let p = 0; p < stroke.length; p++) {
      const [x, y] = stroke[p];
      points[p][0] = axx * x + axy * y + pushCells * sampleField(pushX, x, y);
      points[p][1] = ayx * x + ayy * y + pushCells * sampleField(pushY, x, y);
    }
    return points.slice(0, stroke.length);
  });
}
