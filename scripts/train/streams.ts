/**
 * The streams that recipes are fed: what they are made of, and how far it is changed.
 */
import { type DrawingStrengths, mildDrawingStrengths } from './augmentDrawing.ts';
import { type ImageStrengths, mildImageStrengths } from './augmentImage.ts';
import type { StreamOptions } from './trainingStream.ts';

/**
 * Strokes changed farther than pictures can be: 88 hands are few to learn everybody's from. Any pen of the
 * page's is drawn with.
 */
const boldDrawingStrengths: DrawingStrengths = {
  ...mildDrawingStrengths,
  rotationDegrees: 10,
  shear: 0.18,
  aspectShare: 0.18,
  warpShare: 0.032,
  penWidthCells: [1.3, 3.7],
  oddPenWidthCells: [1, 4.2],
  oddPenEvery: 4,
};

/**
 * Half MNIST's pictures; the strokes of one tablet, of many, and of the synthetic hand; all of it changed as
 * far as it helps.
 */
export const manyHandsStream: StreamOptions = {
  penShare: 0.13,
  unipenShare: 0.28,
  syntheticShare: 0.09,
  imageStrengths: mildImageStrengths,
  drawingStrengths: boldDrawingStrengths,
};

/** About half as much change of pictures, for the end of a training. */
const gentleImageStrengths: ImageStrengths = {
  shiftCells: 0.4,
  rotationDegrees: 5,
  scaleShare: 0.04,
  shear: 0.06,
  elasticCells: 0.4,
  thickness: 0.2,
};

/** The same for the end of a training: pictures changed gently, and every second pen one that few have. */
export const gentleStream: StreamOptions = {
  ...manyHandsStream,
  imageStrengths: gentleImageStrengths,
  drawingStrengths: { ...boldDrawingStrengths, oddPenWidthCells: [0.9, 4.3], oddPenEvery: 2 },
};
