import { describe, expect, it } from 'vitest';
import {
  contributionsToLayer,
  contributionsToNeuron,
  sumContributions,
} from '../../src/network/contributions.ts';
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

  it('are a column of those to the whole layer, also in a buffer that was used before', () => {
    const [layer] = randomNetwork([11, 5], 1).layers;
    const whole = new Float64Array(55).fill(7);
    const own = new Float64Array(11).fill(7);
    for (const seed of [1, 2]) {
      const image = randomImage(11, seed, 0.5);
      expect(contributionsToLayer(layer, image, whole)).toBe(whole);
      for (let j = 0; j < 5; j++) {
        contributionsToNeuron(layer, j, image, own);
        own.forEach((contribution, k) => {
          expect(whole[k * 5 + j] === contribution).toBe(true);
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
    expect(() => contributionsToLayer(layer, new Float64Array(3))).toThrow(RangeError);
  });
});

describe('the sums of contributions', () => {
  it('keep positive and negative apart', () => {
    expect(sumContributions(Float64Array.of(1, -2, 0, 3.5))).toEqual({ positive: 4.5, negative: -2 });
  });
});
