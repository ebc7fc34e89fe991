/**
 * A weight matrix as a picture of its numbers: row j is neuron j of the layer, column k what comes from
 * neuron k of the layer before.
 */
import type { Layer } from '../network/Network.ts';
import { type SignedCells, setFraction } from './signedCells.ts';

/** Gives m rows of n cells the layer's weights; `limit` has full colour, and so has all beyond it. */
export function drawMatrix(cells: SignedCells, layer: Layer, limit: number): void {
  const { weights, inputCount, neuronCount } = layer;
  for (let k = 0; k < inputCount; k++)
    for (let j = 0; j < neuronCount; j++)
      setFraction(cells, j * inputCount + k, weights[k * neuronCount + j] / limit);
}
