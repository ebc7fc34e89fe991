/**
 * Drawing -> the picture that the network is given, framed as MNIST frames its digits:
 *
 *   fit to the box -> draw -> measure the centre of mass -> shift it to the picture's centre -> draw again
 *
 * A digit has the same picture whatever its size and place on the pad. Each step is kept, because figures
 * show it. Nothing else is corrected: slant, proportions and pen width stay the reader's own.
 */
import { imageSide, inputCount } from '../network/lessonShape.ts';
import { assertFiniteDrawing } from './assertFiniteDrawing.ts';
import { type Bounds, measureBounds } from './bounds.ts';
import { measureCentreOfMass } from './centreOfMass.ts';
import type { DigitImage } from './DigitImage.ts';
import type { Drawing, Point } from './Drawing.ts';
import type { Framing } from './Framing.ts';
import { fitToBox } from './fitToBox.ts';
import { rasterise } from './rasterise.ts';

/**
 * Where MNIST's digits have their centre of mass, along x and y alike: 14.5 cells from the picture's edge,
 * which is the middle of the cell with index 14.
 */
export const centreOfMassCells = imageSide / 2 + 0.5;

/** How a drawing is framed as MNIST frames its digits, with the steps that lead there. */
export interface NormalFraming {
  /** Pad -> picture, the ink's centre of mass at the centre. */
  readonly framing: Framing;
  /** Pad -> picture, the ink's box fitted and in the middle: the step before. */
  readonly fittedFraming: Framing;
  /** The drawing under fittedFraming. */
  readonly fittedImage: DigitImage;
  /** The centre of mass of fittedImage, in cells. */
  readonly centreOfMass: Point;
}

/** A normalised drawing. If it is blank, the framings are null and both images are all 0. */
export interface Normalisation {
  readonly framing: Framing | null;
  /** The 784 intensities under `framing`: the picture for the network. */
  readonly image: DigitImage;
  readonly fittedFraming: Framing | null;
  readonly fittedImage: DigitImage;
  readonly centreOfMass: Point | null;
}

/** How the pictures are drawn, and where. */
export interface NormaliseOptions {
  /** See RasteriseOptions. */
  readonly softness?: number;
  /** Buffers of 784 numbers that are overwritten and returned; new ones unless given. */
  readonly fittedImage?: DigitImage;
  readonly image?: DigitImage;
}

/** The shift, in cells, that centres the mass, or nearly: ink of that length has to stay in the picture. */
function centringShift(massCells: number, inkLengthCells: number): number {
  const room = Math.max(0, (imageSide - inkLengthCells) / 2);
  return Math.max(-room, Math.min(room, centreOfMassCells - massCells));
}

/** The fitted framing, shifted by the centre of mass measured under it. */
function centreMass(fitted: Framing, bounds: Bounds, penWidthCells: number, [x, y]: Point): Framing {
  const { scale, shiftXCells, shiftYCells } = fitted;
  const widthCells = (bounds.right - bounds.left) * scale + penWidthCells;
  const heightCells = (bounds.bottom - bounds.top) * scale + penWidthCells;
  return {
    scale,
    shiftXCells: shiftXCells + centringShift(x, widthCells),
    shiftYCells: shiftYCells + centringShift(y, heightCells),
  };
}

/**
 * The framing of a drawing by MNIST's convention: the longer side of its ink is 20 cells (see fitToBox for
 * the smallest drawings) and its centre of mass is at (14.5, 14.5), or as near to it as the ink stays in the
 * picture. null for a drawing without a point. Draws the drawing once. Throws a RangeError as rasterise does.
 */
export function findNormalFraming(drawing: Drawing, options: NormaliseOptions = {}): NormalFraming | null {
  // rasterise checks too, but a drawing with no finite point would look blank, and not get that far.
  assertFiniteDrawing(drawing);
  const { strokes, penWidthCells } = drawing;
  const bounds = measureBounds(strokes);
  if (!bounds) return null;
  const fittedFraming = fitToBox(bounds, penWidthCells);
  const { softness } = options;
  const fittedImage = rasterise(
    strokes,
    penWidthCells,
    { framing: fittedFraming, softness },
    options.fittedImage,
  );
  // null only with a very thin pen: its ink can miss the centres of all cells.
  const centreOfMass = measureCentreOfMass(fittedImage) ?? [centreOfMassCells, centreOfMassCells];
  const framing = centreMass(fittedFraming, bounds, penWidthCells, centreOfMass);
  return { framing, fittedFraming, fittedImage, centreOfMass };
}

/**
 * The picture of a drawing as the network is given it, and each step before. Callers that draw the picture by
 * another framing need only findNormalFraming, which is half the work. Throws a RangeError as rasterise does.
 */
export function normalise(drawing: Drawing, options: NormaliseOptions = {}): Normalisation {
  const { softness, image = new Float64Array(inputCount) } = options;
  const found = findNormalFraming(drawing, options);
  if (!found) {
    const { fittedImage = new Float64Array(inputCount) } = options;
    return {
      framing: null,
      image: image.fill(0),
      fittedFraming: null,
      fittedImage: fittedImage.fill(0),
      centreOfMass: null,
    };
  }
  rasterise(drawing.strokes, drawing.penWidthCells, { framing: found.framing, softness }, image);
  return { ...found, image };
}
