/**
 * A 2-2-1 network small enough for pencil and paper; every number in the tests that use it was worked out by
 * hand.
 *
 *   image (1, 0.5)
 *   neuron 0: z = 2 x 1 - 4 x 0.5 + 0 = 0                     a = 0.5
 *   neuron 1: z = (ln 3 - 1) x 1 + 2 x 0.5 + 0 = ln 3         a = 0.75
 *   output:   z = 2 x 0.5 - 4 x 0.75 + 2 = 0                  a = 0.5
 */

import type { Network } from '../../src/network/Network.ts';

export const handImage = Float64Array.of(1, 0.5);

export function handNetwork(): Network {
  return {
    sizes: [2, 2, 1],
    layers: [
      {
        inputCount: 2,
        neuronCount: 2,
        activationFunction: 'sigmoid',
        // Column by column: first what leaves cell 0, then what leaves cell 1.
        weights: Float64Array.of(2, Math.log(3) - 1, -4, 2),
        biases: Float64Array.of(0, 0),
      },
      {
        inputCount: 2,
        neuronCount: 1,
        activationFunction: 'sigmoid',
        weights: Float64Array.of(2, -4),
        biases: Float64Array.of(2),
      },
    ],
  };
}
