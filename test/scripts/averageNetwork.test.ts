import { describe, expect, it } from 'vitest';
import { createAverage } from '../../scripts/train/averageNetwork.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';

describe('The running average of a network', () => {
  it('is kept x itself + (1 - kept) x the network, step by step, weights and biases', () => {
    const network = createNetwork([2, 1]);
    const average = createAverage(network, 0.75);
    for (const value of [4, 8]) {
      network.layers[0].weights.fill(value);
      network.layers[0].biases.fill(-value);
      average.follow();
    }
    average.settle();
    // 0 -> 1 -> 0.75 x 1 + 0.25 x 8
    expect([...network.layers[0].weights]).toEqual([2.75, 2.75]);
    expect([...network.layers[0].biases]).toEqual([-2.75]);
  });

  it('leaves the network alone until it is asked to settle', () => {
    const network = createNetwork([2, 1]);
    const average = createAverage(network, 0.5);
    network.layers[0].weights.fill(3);
    average.follow();
    expect([...network.layers[0].weights]).toEqual([3, 3]);
  });

  it('refuses to keep everything, or more', () => {
    expect(() => createAverage(createNetwork([2, 1]), 1)).toThrow(RangeError);
    expect(() => createAverage(createNetwork([2, 1]), Number.NaN)).toThrow(RangeError);
  });
});
