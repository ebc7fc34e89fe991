/**
 * The weight pictures of a whole first layer in one canvas: neuron j's 784 weights are the j-th square, row
 * by row; blue for positive, orange for negative, dark at zero; linear, one scale for all.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Layer } from '../network/Network.ts';
import { signedRgba, stageRgba } from './colours.ts';
import type { CellContext } from './drawSignedPicture.ts';

/** Pixels of the canvas between two pictures. */
const gap = 2;
/**
 * Weights beyond so many times their root mean square have full colour: a few are far larger than all others.
 */
const limitInRms = 3;

/** How many pictures stand in a row: a square of them, or a little wider. */
export function pictureColumns(count: number): number {
  return Math.ceil(Math.sqrt(count));
}

/** Width and height of the canvas, in its own pixels, one for each weight. */
export function weightPicturesSize(count: number): { readonly width: number; readonly height: number } {
  const columns = pictureColumns(count);
  const side = (pictures: number) => pictures * (imageSide + gap) - gap;
  return { width: side(columns), height: side(Math.ceil(count / columns)) };
}

/** The weight that has full colour: one of 1, 2 or 5 times a power of ten, so that the scale seldom jumps. */
export function weightPicturesLimit(weights: Float64Array): number {
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const size = limitInRms * Math.sqrt(squares / weights.length);
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5].find((step) => step * power >= size) ?? 10);
}

/**
 * Fills the canvas, which must be of weightPicturesSize. With places, weight k of each neuron stands in cell
 * places[k] of its square, the later of two that stand in one.
 */
export function drawWeightPictures(
  context: CellContext,
  { weights, neuronCount }: Layer,
  places?: ArrayLike<number>,
): void {
  const { width, height } = weightPicturesSize(neuronCount);
  const columns = pictureColumns(neuronCount);
  const limit = weightPicturesLimit(weights);
  const picture = context.createImageData(width, height);
  const rgbas = new Int32Array(picture.data.buffer).fill(stageRgba);
  for (let j = 0; j < neuronCount; j++) {
    const left = (j % columns) * (imageSide + gap);
    const top = Math.floor(j / columns) * (imageSide + gap);
    for (let k = 0; k < imageSide * imageSide; k++) {
      const cell = places ? places[k] : k;
      const pixel = (top + Math.floor(cell / imageSide)) * width + left + (cell % imageSide);
      rgbas[pixel] = signedRgba(weights[k * neuronCount + j] / limit);
    }
  }
  context.putImageData(picture, 0, 0);
}

/**
 * The neuron and the weight at a place in the canvas, both fractions 0...1 of its sides; null between the
 * pictures.
 */
export function weightAt(
  count: number,
  fractionX: number,
  fractionY: number,
): { readonly j: number; readonly k: number } | null {
  const { width, height } = weightPicturesSize(count);
  const [x, y] = [Math.floor(fractionX * width), Math.floor(fractionY * height)];
  const [column, row] = [x % (imageSide + gap), y % (imageSide + gap)];
  const j = Math.floor(y / (imageSide + gap)) * pictureColumns(count) + Math.floor(x / (imageSide + gap));
  const isInside = x >= 0 && y >= 0 && x < width && y < height && column < imageSide && row < imageSide;
  return isInside && j < count ? { j, k: row * imageSide + column } : null;
}
