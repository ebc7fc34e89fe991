/** The account of a neuron adds up to what the forward pass computed. */
import { describe, expect, it } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { forward } from '../../src/network/forward.ts';
import { accountForNeuron, weightsIntoNeuron, weightsOutOfNeuron } from '../../src/network/neuronAccount.ts';
import { createRandom } from '../../src/network/random.ts';

const random = createRandom(5);
const network = initialiseNetwork([12, 5, 4, 3], random);
const pass = forward(
  network,
  Float64Array.from({ length: 12 }, (_, k) => (k % 3 === 0 ? 0 : random.uniform())),
);

describe('the account of a neuron', () => {
  it('adds up to z, and its sigmoid is a, for every neuron', () => {
    network.layers.forEach((layer, index) => {
      for (let j = 0; j < layer.neuronCount; j++) {
        const { positive, negative, bias, z, a } = accountForNeuron(network, pass, index, j);
        expect(positive + negative + bias).toBeCloseTo(z, 12);
        expect(1 / (1 + Math.exp(-z))).toBeCloseTo(a, 12);
        expect(positive).toBeGreaterThanOrEqual(0);
        expect(negative).toBeLessThanOrEqual(0);
      }
    });
  });

  it('has for every term the weight times the activation it is multiplied by', () => {
    const { weights, inputs, contributions } = accountForNeuron(network, pass, 1, 2);
    expect(weights).toHaveLength(5);
    contributions.forEach((contribution, k) => {
      expect(contribution).toBe(weights[k] * inputs[k]);
    });
  });

  it('refuses a neuron or a layer that is not there', () => {
    expect(() => accountForNeuron(network, pass, 0, 5)).toThrow(RangeError);
    expect(() => accountForNeuron(network, pass, 3, 0)).toThrow(RangeError);
  });
});

describe('the weights of a neuron', () => {
  it('are the same from either end', () => {
    const into = network.layers[1].biases.reduce(
      (all, _, j) => all.concat(Array.from(weightsIntoNeuron(network, 1, j))),
      [] as number[],
    );
    for (let k = 0; k < 5; k++) {
      weightsOutOfNeuron(network, 1, k).forEach((weight, j) => {
        expect(weight).toBe(into[j * 5 + k]);
      });
    }
  });
});
