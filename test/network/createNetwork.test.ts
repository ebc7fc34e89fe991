import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyNetwork,
  createNetwork,
  initialiseNetwork,
  parameterCount,
} from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { flatten } from './smallCases.ts';

describe('a new network', () => {
  it('has one layer fewer than sizes, each as wide as its size and fed by the one before', () => {
    const network = createNetwork([5, 3, 2]);
    expect(network.layers.map((layer) => [layer.inputCount, layer.neuronCount])).toEqual([
      [5, 3],
      [3, 2],
    ]);
    expect(network.layers[0].weights.length).toBe(15);
    expect(flatten(network).every((value) => value === 0)).toBe(true);
  });

  it('has a sigmoid output layer whatever the hidden layers are', () => {
    const { layers } = createNetwork([4, 3, 3, 2], { hiddenActivation: 'relu' });
    expect(layers.map((layer) => layer.activationFunction)).toEqual(['relu', 'relu', 'sigmoid']);
  });

  it('refuses sizes that are no network', () => {
    for (const sizes of [[], [3], [3, 0], [3, 1.5], [Number.NaN, 2], [-1, 2]]) {
      expect(() => createNetwork(sizes)).toThrow(RangeError);
    }
  });
});

describe('an initialised network', () => {
  it('has the same bytes for the same seed and others for another', () => {
    const [one, same, other] = [8, 8, 9].map((seed) => initialiseNetwork(lessonSizes, createRandom(seed)));
    expect(flatten(same)).toEqual(flatten(one));
    expect(flatten(other)).not.toEqual(flatten(one));
  });

  it('has weights and biases of standard deviation 1 / sqrt(n) in every layer', () => {
    const { layers } = initialiseNetwork([400, 100, 400, 2], createRandom(1));
    for (const { weights, biases, inputCount } of layers) {
      const numbers = [...weights, ...biases];
      const deviation = Math.hypot(...numbers) / Math.sqrt(numbers.length);
      expect(deviation * Math.sqrt(inputCount)).toBeCloseTo(1, 1);
    }
  });
});

describe('a copy of a network', () => {
  it('is equal and shares no buffer', () => {
    const network = initialiseNetwork([4, 3, 2], createRandom(1));
    const copy = copyNetwork(network);
    expect(copy).toEqual(network);
    copy.layers[0].weights[0] += 1;
    copy.layers[1].biases[0] += 1;
    expect(copy.layers[0].weights[0]).not.toBe(network.layers[0].weights[0]);
    expect(copy.layers[1].biases[0]).not.toBe(network.layers[1].biases[0]);
  });
});

describe('the parameter count', () => {
  it('is 13,002 for the lesson', () => {
    expect(parameterCount(lessonSizes)).toBe(13_002);
  });

  it('is how many numbers the network holds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 5 }), (sizes) => {
        expect(flatten(createNetwork(sizes)).length).toBe(parameterCount(sizes));
      }),
    );
  });
});
