import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../src/network/activationFunctions.ts';
import { costNames, createCost } from '../../src/network/costs.ts';
import { forward } from '../../src/network/forward.ts';
import { DenseTwin } from './denseTwin.ts';
import { centralDifferences, largestDifference, randomImage, randomNetwork } from './smallCases.ts';

describe.each(costNames)('the %s cost', (name) => {
  it('agrees with the dense twin on ten pictures', () => {
    const network = randomNetwork([40, 16, 10], 1);
    const twin = new DenseTwin(network);
    const cost = createCost(name);
    for (let label = 0; label < 10; label++) {
      const image = randomImage(40, label);
      const { zs, activations } = forward(network, image);
      twin.forward(image);
      expect(cost.value(zs[1], activations[2], label)).toBeCloseTo(twin.cost(name, label), 12);
    }
  });

  it('has the deltas that central differences find', () => {
    const zs = Float64Array.of(-3, -0.2, 0, 1.5, 4);
    const cost = createCost(name);
    const deltas = new Float64Array(5);
    for (let label = 0; label < 5; label++) {
      cost.findDeltas(zs, zs.map(sigmoid), label, deltas);
      const differences = centralDifferences([zs], () => cost.value(zs, zs.map(sigmoid), label));
      expect(largestDifference(deltas, differences)).toBeLessThan(1e-8);
    }
  });

  it('has the deltas that central differences find when targets are given', () => {
    const zs = Float64Array.of(-1, 0.4, 2);
    const targets = [Float64Array.of(1, 0, 1), Float64Array.of(0.5, 0.25, 0.25)];
    const cost = createCost(name, { targets, softmaxFraction: 0.6 });
    const deltas = new Float64Array(3);
    for (const label of [0, 1]) {
      cost.findDeltas(zs, zs.map(sigmoid), label, deltas);
      const differences = centralDifferences([zs], () => cost.value(zs, zs.map(sigmoid), label));
      expect(largestDifference(deltas, differences)).toBeLessThan(1e-8);
    }
  });

  it('is finite and not negative for outputs that are far off', () => {
    const zs = Float64Array.of(-900, 900, 38);
    for (const label of [0, 1, 2]) {
      const value = createCost(name).value(zs, zs.map(sigmoid), label);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(3000);
    }
  });
});

describe('the costs together', () => {
  it('squared is the sum of squares, as in the course', () => {
    const a = Float64Array.of(0.2, 0.9, 0.4);
    expect(createCost('squared').value(a, a, 1)).toBeCloseTo(0.04 + 0.01 + 0.16, 14);
  });

  it('mixed has 0.3 of the softmax deltas and 0.7 of the sigmoid ones', () => {
    const zs = Float64Array.of(-1, 0, 2);
    const [mixed, softmax, sigmoidal] = (
      ['mixed', 'softmax-cross-entropy', 'sigmoid-cross-entropy'] as const
    ).map((name) => {
      const deltas = new Float64Array(3);
      createCost(name).findDeltas(zs, zs.map(sigmoid), 1, deltas);
      return deltas;
    });
    mixed.forEach((delta, j) => {
      expect(delta).toBeCloseTo(0.3 * softmax[j] + 0.7 * sigmoidal[j], 14);
    });
  });

  it('take targets that are bright twice: the softmax has two answers to give, each at 1/2', () => {
    const cost = createCost('softmax-cross-entropy', { targets: [Float64Array.of(1, 1)] });
    const zs = Float64Array.of(3, 3);
    expect(cost.value(zs, zs, 0)).toBeCloseTo(2 * Math.log(2), 14);
  });

  it('refuse a softmax share outside 0...1', () => {
    for (const softmaxFraction of [-0.1, 1.1, Number.NaN]) {
      expect(() => createCost('mixed', { softmaxFraction })).toThrow(RangeError);
    }
  });
});
