/**
 * The two streams that recipes are fed: what they are made of, and how far it is changed.
 */
import { mildDrawingStrengths } from './augmentDrawing.ts';
import { type ImageStrengths, mildImageStrengths } from './augmentImage.ts';
import type { StreamOptions } from './trainingStream.ts';

/** A third pen strokes; all of it changed as far as it helps. */
export const mixedStream: StreamOptions = {
  penShare: 1 / 3,
  imageStrengths: mildImageStrengths,
  drawingStrengths: mildDrawingStrengths,
};

/** About half as much change as in the three stages before, for the end of the training. */
const gentleImageStrengths: ImageStrengths = {
  shiftCells: 0.4,
  rotationDegrees: 5,
  scaleShare: 0.04,
  shear: 0.06,
  elasticCells: 0.4,
  thickness: 0.2,
};

/** For the end of a training: gentle changes, and every second pen one that hardly anybody has. */
export const gentleStream: StreamOptions = {
  penShare: 0.3,
  imageStrengths: gentleImageStrengths,
  drawingStrengths: { ...mildDrawingStrengths, oddPenWidthCells: [0.9, 4.3], oddPenEvery: 2 },
};
