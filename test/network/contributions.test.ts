import { describe, expect, it } from 'vitest';
import { contributionsToNeuron, sumContributions } from '../../src/network/contributions.ts';
import { forward } from '../../src/network/forward.ts';
import { handImage, handNetwork } from './handNetwork.ts';
import { randomImage, randomNetwork } from './smallCases.ts';

describe('the contributions to a neuron', () => {
  it('are weight times activation, in the order of the neurons before', () => {
    const [layer] = handNetwork().layers;
    expect([...contributionsToNeuron(layer, 0, handImage)]).toEqual([2, -2]);
    expect([...contributionsToNeuron(layer, 1, handImage)]).toEqual([Math.log(3) - 1, 1]);
  });

  it('add up to z, together with the bias, in every layer', () => {
    const network = randomNetwork([20, 9, 16, 3], 1);
    const pass = forward(network, randomImage(20, 2));
    network.layers.forEach((layer, index) => {
      for (let j = 0; j < layer.neuronCount; j++) {
        const { positive, negative } = sumContributions(
          contributionsToNeuron(layer, j, pass.activations[index]),
        );
        expect(positive).toBeGreaterThanOrEqual(0);
        expect(negative).toBeLessThanOrEqual(0);
        expect(positive + negative + layer.biases[j]).toBeCloseTo(pass.zs[index][j], 12);
      }
    });
  });

  it('are w_jk a_k of every neuron, also in a buffer that was used before', () => {
    const [layer] = randomNetwork([11, 5], 1).layers;
    const own = new Float64Array(11).fill(7);
    for (const seed of [1, 2]) {
      const image = randomImage(11, seed, 0.5);
      for (let j = 0; j < 5; j++) {
        expect(contributionsToNeuron(layer, j, image, own)).toBe(own);
        own.forEach((contribution, k) => {
          expect(contribution === layer.weights[k * 5 + j] * image[k]).toBe(true);
        });
      }
    }
  });

  it('refuse a neuron that is not there and activations of another length', () => {
    const [layer] = randomNetwork([4, 3], 1).layers;
    for (const j of [-1, 3, 0.5]) {
      expect(() => contributionsToNeuron(layer, j, new Float64Array(4))).toThrow(RangeError);
    }
    expect(() => contributionsToNeuron(layer, 0, new Float64Array(5))).toThrow(RangeError);
    expect(() => contributionsToNeuron(layer, 0, new Float64Array(3))).toThrow(RangeError);
  });
});

describe('the sums of contributions', () => {
  it('keep positive and negative apart', () => {
    expect(sumContributions(Float64Array.of(1, -2, 0, 3.5))).toEqual({ positive: 4.5, negative: -2 });
  });
});
