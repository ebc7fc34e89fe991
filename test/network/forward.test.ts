import { describe, expect, it } from 'vitest';
import { activationFunctionNames } from '../../src/network/activationFunctions.ts';
import { createForwardPass, forward, prediction } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { DenseTwin } from './denseTwin.ts';
import { handImage, handNetwork } from './handNetwork.ts';
import { largestDifference, randomImage, randomNetwork, shapes } from './smallCases.ts';

describe('the forward pass', () => {
  it('gives the 2-2-1 network the numbers worked out by hand', () => {
    const { zs, activations } = forward(handNetwork(), handImage);
    expect([...activations[0]]).toEqual([1, 0.5]);
    expect(largestDifference(zs[0], [0, Math.log(3)])).toBeLessThan(1e-15);
    expect(largestDifference(activations[1], [0.5, 0.75])).toBeLessThan(1e-15);
    expect(largestDifference(zs[1], [0])).toBeLessThan(1e-15);
    expect(largestDifference(activations[2], [0.5])).toBeLessThan(1e-15);
  });

  it.each(activationFunctionNames)(
    'agrees with the dense twin to 1e-12 in every layer of every shape (%s)',
    (f) => {
      for (const sizes of [...shapes, lessonSizes, [6, 64, 33, 5]]) {
        const network = randomNetwork(sizes, 3, f);
        const twin = new DenseTwin(network);
        const image = randomImage(sizes[0], 4);
        twin.forward(image);
        const pass = forward(network, image);
        twin.layers.forEach((layer, index) => {
          expect(largestDifference(pass.zs[index], layer.zs)).toBeLessThan(1e-12);
          expect(largestDifference(pass.activations[index + 1], layer.activations)).toBeLessThan(1e-12);
        });
      }
    },
  );

  it('forgets the picture before when a pass is used again', () => {
    const network = randomNetwork([30, 16, 10], 1);
    const reused = createForwardPass(network);
    for (const [seed, fraction] of [
      [1, 1],
      [2, 0.2],
      [3, 0],
      [4, 0.5],
    ]) {
      const image = randomImage(30, seed, fraction);
      expect(forward(network, image, reused)).toEqual({ ...forward(network, image), inputs: reused.inputs });
    }
  });

  it('hands back the buffers that it was given', () => {
    const network = randomNetwork([4, 3, 2], 1);
    const pass = createForwardPass(network);
    expect(forward(network, randomImage(4, 1), pass)).toBe(pass);
  });

  it('keeps a copy of the image, not the image', () => {
    const image = randomImage(4, 1);
    const pass = forward(randomNetwork([4, 2], 1), image);
    image[0] = 9;
    expect(pass.activations[0][0]).not.toBe(9);
  });

  it('answers a dark picture with its biases', () => {
    const network = randomNetwork([784, 16, 10], 1);
    expect([...forward(network, new Float64Array(784)).zs[0]]).toEqual([...network.layers[0].biases]);
  });

  it('takes negative and large intensities as they are', () => {
    const network = randomNetwork([5, 9, 2], 1);
    const image = Float64Array.of(-1, 0, 250, -0.001, 1e-300);
    const expected = new DenseTwin(network).forward(image);
    expect(largestDifference(forward(network, image).activations[2], expected)).toBeLessThan(1e-12);
  });

  it('does not hide a cell that is no number', () => {
    const image = Float64Array.of(0, 0, Number.NaN, 0);
    expect(forward(randomNetwork([4, 2], 1), image).zs[0]).toEqual(Float64Array.of(Number.NaN, Number.NaN));
  });

  it('refuses an image of another length, and says both lengths', () => {
    const network = randomNetwork([4, 2], 1);
    for (const length of [0, 3, 5]) {
      const act = () => forward(network, new Float64Array(length));
      expect(act).toThrow(new RangeError(`The image has ${length} cells; this network takes 4.`));
    }
  });
});

describe('the prediction', () => {
  it('is the brightest output, and the first of equally bright ones', () => {
    expect(prediction(Float64Array.of(0.1, 0.9, 0.3))).toBe(1);
    expect(prediction(Float64Array.of(0.2, 0.7, 0.7))).toBe(1);
    expect(prediction(Float64Array.of(0.2))).toBe(0);
  });
});
