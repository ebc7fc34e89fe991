import { describe, expect, it } from 'vitest';
import { costNames, createCost } from '../../src/network/costs.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import { examplesFromImages } from '../../src/network/examples.ts';
import { DenseTwin } from './denseTwin.ts';
import { randomDigits, randomNetwork } from './smallCases.ts';

/** Three inputs, three outputs; output j is above 0.5 where cell j is above 0.5. */
function echo() {
  const network = createNetwork([3, 3]);
  for (const j of [0, 1, 2]) {
    network.layers[0].weights[j * 3 + j] = 10;
    network.layers[0].biases[j] = -5;
  }
  return network;
}

const images = [
  Float64Array.of(1, 0, 0),
  Float64Array.of(0, 1, 0.2),
  Float64Array.of(0, 0, 0.4),
  Float64Array.of(0.51, 0, 0.9),
  Float64Array.of(0, 0.8, 0),
];
const examples = examplesFromImages(3, images, [0, 1, 2, 0, 1]);

describe('an evaluation', () => {
  it('counts who is taken for whom, labels down and predictions across', () => {
    const { confusion, accuracy, count } = evaluate(echo(), examples);
    expect([...confusion]).toEqual([1, 0, 1, 0, 2, 0, 0, 0, 1]);
    expect(accuracy).toBe(4 / 5);
    expect(count).toBe(5);
  });

  it('tells how often exactly one output is above 0.5', () => {
    // None is at the third picture, two are at the fourth.
    expect(evaluate(echo(), examples).exactlyOne).toBe(3 / 5);
  });

  it.each(costNames)('averages the %s cost as the dense twin does', (name) => {
    const network = randomNetwork([30, 9, 4], 1);
    const digits = randomDigits(30, 40, 4);
    const twin = new DenseTwin(network);
    const total = digits.images.reduce((sum, image, i) => {
      twin.forward(image);
      return sum + twin.cost(name, digits.labels[i]);
    }, 0);
    const set = examplesFromImages(30, digits.images, digits.labels);
    expect(evaluate(network, set, { cost: createCost(name) }).meanCost).toBeCloseTo(total / 40, 12);
  });

  it('can be made in parts that add up', () => {
    const parts = [
      { from: 0, to: 2 },
      { from: 2, to: 5 },
    ].map((part) => evaluate(echo(), examples, part));
    const whole = evaluate(echo(), examples);
    whole.confusion.forEach((count, place) => {
      expect(parts[0].confusion[place] + parts[1].confusion[place]).toBe(count);
    });
    expect((parts[0].meanCost * 2 + parts[1].meanCost * 3) / 5).toBeCloseTo(whole.meanCost, 14);
  });

  it('refuses no examples, and examples that do not fit the network', () => {
    expect(() => evaluate(echo(), examplesFromImages(3, [], []))).toThrow('no examples');
    expect(() => evaluate(createNetwork([4, 3]), examples)).toThrow('3 cells');
    expect(() => evaluate(createNetwork([3, 2]), examples)).toThrow('label 2');
  });
});
