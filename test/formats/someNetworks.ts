/**
 * Networks for the tests of the formats: a seeded one of any sizes, and an arbitrary one for fast-check.
 */
import fc from 'fast-check';
import { networkOfZeros } from '../../src/formats/networkLimits.ts';
import { type ActivationFunction, activationFunctionNames } from '../../src/network/activationFunctions.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';

/** A network of these sizes with normally distributed parameters, ReLU in the hidden layers if asked for. */
export function someNetwork(
  sizes: readonly number[],
  seed = 1,
  hidden: ActivationFunction = 'sigmoid',
): Network {
  const random = createRandom(seed);
  const functions = sizes.slice(2).map(() => hidden);
  const network = networkOfZeros(sizes, [...functions, 'sigmoid']);
  for (const layer of network.layers) {
    layer.weights.forEach((_, index) => {
      layer.weights[index] = random.normal();
    });
    layer.biases.forEach((_, index) => {
      layer.biases[index] = random.normal();
    });
  }
  return network;
}

/** Networks of one to four layers of 1...6 neurons, with numbers of every magnitude that float32 holds. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 5 }),
    fc.array(fc.double({ min: -1e30, max: 1e30, noNaN: true }), { minLength: 1, maxLength: 40 }),
    fc.constantFrom(...activationFunctionNames),
  )
  .map(([sizes, numbers, hidden]) => {
    const network = someNetwork(sizes, 1, hidden);
    let next = 0;
    for (const { weights, biases } of network.layers) {
      // Adding 0 turns -0 into 0, which is what every format here writes.
      for (let index = 0; index < weights.length; index++)
        weights[index] = (numbers[next++ % numbers.length] ?? 0) + 0;
      for (let index = 0; index < biases.length; index++)
        biases[index] = (numbers[next++ % numbers.length] ?? 0) + 0;
    }
    return network;
  });
