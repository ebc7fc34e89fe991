/**
 * A weight matrix as a picture of its numbers: row j is neuron j of the layer, column k what comes from
 * neuron k of the layer before. One pixel of the canvas a weight; the style sheet enlarges it.
 */
import type { Layer } from '../network/Network.ts';
import { signedWord } from './colours.ts';
import type { CellContext } from './drawSignedPicture.ts';

/**
 * Fills a canvas of n x m pixels with the layer's m x n weights; `limit` has full colour, and so has all
 * beyond it.
 */
export function drawMatrix(context: CellContext, layer: Layer, limit: number): void {
  const { weights, inputCount, neuronCount } = layer;
  const picture = context.createImageData(inputCount, neuronCount);
  const words = new Int32Array(picture.data.buffer);
  for (let k = 0; k < inputCount; k++)
    for (let j = 0; j < neuronCount; j++)
      words[j * inputCount + k] = signedWord(weights[k * neuronCount + j] / limit);
  context.putImageData(picture, 0, 0);
}
