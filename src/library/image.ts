/**
 * `inklight/image`: strokes -> the picture that a network is given, as MNIST has its digits; and digits made
 * up.
 */
export type { DigitImage } from '../image/DigitImage.ts';
export type { Drawing, Point, Stroke } from '../image/Drawing.ts';
export { allExampleDrawings, type ExampleDrawing, exampleDrawingsOf } from '../image/exampleDrawings.ts';
export { applyFraming, type Framing, identityFraming } from '../image/Framing.ts';
export {
  findNormalFraming,
  type NormalFraming,
  type Normalisation,
  type NormaliseOptions,
  normalise,
} from '../image/normalise.ts';
export { type RasteriseOptions, rasterise } from '../image/rasterise.ts';
export { simplify } from '../image/simplify.ts';
export {
  createSyntheticHandwriting,
  type SyntheticDigit,
  type SyntheticHandwriting,
} from '../image/syntheticHandwriting.ts';
