import { describe, expect, it } from 'vitest';
import { activationFunctionNames } from '../../src/network/activationFunctions.ts';
import { backpropagate, createGradient, pictureGradient } from '../../src/network/backpropagate.ts';
import { costNames, createCost } from '../../src/network/costs.ts';
import { createForwardPass, forward } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { DenseTwin } from './denseTwin.ts';
import { handImage, handNetwork } from './handNetwork.ts';
import {
  centralDifferences,
  largestDifference,
  randomImage,
  randomNetwork,
  relativeError,
  shapes,
} from './smallCases.ts';

describe('backpropagation', () => {
  it('gives the 2-2-1 network the gradient worked out by hand', () => {
    const network = handNetwork();
    const gradient = backpropagate(network, forward(network, handImage), 0, createCost('squared'));
    // delta of the output: 2 (0.5 - 1) 0.25; of the hidden neurons: 0.25 x 2 x -0.25 and 0.1875 x -4 x -0.25.
    expect(largestDifference(gradient.layers[1].biases, [-0.25])).toBeLessThan(1e-15);
    expect(largestDifference(gradient.layers[1].weights, [-0.125, -0.1875])).toBeLessThan(1e-15);
    expect(largestDifference(gradient.layers[0].biases, [-0.125, 0.1875])).toBeLessThan(1e-15);
    const byColumns = [-0.125, 0.1875, -0.0625, 0.09375];
    expect(largestDifference(gradient.layers[0].weights, byColumns)).toBeLessThan(1e-15);
  });

  describe.each(activationFunctionNames)('with %s hidden layers', (f) => {
    it.each(costNames)('agrees with central differences within 1e-6 in every shape (%s)', (name) => {
      const cost = createCost(name);
      for (const sizes of shapes) {
        const network = randomNetwork(sizes, 11, f);
        const image = randomImage(sizes[0], 12);
        const label = sizes[sizes.length - 1] - 1;
        const last = network.layers.length - 1;
        const gradient = backpropagate(network, forward(network, image), label, cost);
        const costNow = () => {
          const { zs, activations } = forward(network, image);
          return cost.value(zs[last], activations[last + 1], label);
        };
        network.layers.forEach(({ weights, biases }, index) => {
          const found = gradient.layers[index];
          expect(relativeError(found.weights, centralDifferences([weights], costNow))).toBeLessThan(1e-6);
          expect(relativeError(found.biases, centralDifferences([biases], costNow))).toBeLessThan(1e-6);
        });
      }
    });

    it.each(costNames)('agrees with the dense twin to 1e-12 in every shape (%s)', (name) => {
      for (const sizes of [...shapes, lessonSizes]) {
        const network = randomNetwork(sizes, 13, f);
        const image = randomImage(sizes[0], 14, 0.2);
        const gradient = backpropagate(network, forward(network, image), 0, createCost(name));
        const twin = new DenseTwin(network);
        twin.addGradient(image, 0, name);
        expect(twin.largestGradientDifference(gradient)).toBeLessThan(1e-12);
      }
    });
  });

  it('forgets what was in the gradient before', () => {
    const network = randomNetwork([6, 9, 3], 1);
    const pass = forward(network, randomImage(6, 1));
    const used = createGradient(network);
    for (const { weights, biases } of used.layers) {
      weights.fill(5);
      biases.fill(5);
    }
    const cost = createCost('squared');
    expect(backpropagate(network, pass, 1, cost, used)).toBe(used);
    expect(used).toEqual(backpropagate(network, pass, 1, cost));
  });

  it('leaves the weights of dark cells alone', () => {
    const network = randomNetwork([3, 2], 1);
    const pass = forward(network, Float64Array.of(0, 1, 0));
    const { weights } = backpropagate(network, pass, 0, createCost('squared')).layers[0];
    expect([...weights].map((g) => g !== 0)).toEqual([false, false, true, true, false, false]);
  });
});

describe('the gradient of a neuron with respect to the picture', () => {
  it.each(activationFunctionNames)(
    'agrees with central differences in every layer, dark cells too (%s)',
    (f) => {
      const network = randomNetwork([14, 9, 8, 5, 3], 21, f);
      const image = randomImage(14, 22);
      const pass = createForwardPass(network);
      network.layers.forEach((layer, index) => {
        for (let j = 0; j < layer.neuronCount; j++) {
          const gradient = pictureGradient(network, forward(network, image, pass), index, j);
          const differences = centralDifferences([image], () => forward(network, image).zs[index][j]);
          expect(largestDifference(gradient, differences)).toBeLessThan(1e-8);
        }
      });
    },
  );

  it("is the neuron's weights in the first layer", () => {
    const network = handNetwork();
    const pass = forward(network, handImage);
    expect([...pictureGradient(network, pass, 0, 0)]).toEqual([2, -4]);
    expect([...pictureGradient(network, pass, 0, 1)]).toEqual([Math.log(3) - 1, 2]);
  });

  it('refuses a neuron that is not there', () => {
    const network = handNetwork();
    const pass = forward(network, handImage);
    for (const [layerIndex, j] of [
      [2, 0],
      [-1, 0],
      [0, 2],
      [0, -1],
      [0, 0.5],
    ]) {
      expect(() => pictureGradient(network, pass, layerIndex, j)).toThrow(RangeError);
    }
  });
});
