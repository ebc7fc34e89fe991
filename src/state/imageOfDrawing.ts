/**
 * The picture of a drawing that is not on the pad: through the same framing as the one that is.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import type { Drawing } from '../image/Drawing.ts';
import { identityFraming } from '../image/Framing.ts';
import { findNormalFraming } from '../image/normalise.ts';
import { rasterise } from '../image/rasterise.ts';
import { framingAt } from './framingSteps.ts';

/** The 784 intensities of a drawing at that place (0...3) on its way into the picture. */
export function imageOfDrawing(drawing: Drawing, framingProgress: number): DigitImage {
  const found = findNormalFraming(drawing);
  const framing = found ? framingAt(framingProgress, found) : identityFraming;
  return rasterise(drawing.strokes, drawing.penWidthCells, { framing });
}
