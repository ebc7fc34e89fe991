import { describe, expect, it } from 'vitest';
import {
  changedNeurons,
  createRepeatedAccuracy,
} from '../../../../src/figures/count/model/repeatedAccuracy.ts';
import { evaluate } from '../../../../src/network/evaluate.ts';
import { type Examples, examplesFromImages } from '../../../../src/network/examples.ts';
import type { Layer, Network } from '../../../../src/network/Network.ts';
import { DenseTwin } from '../../../network/denseTwin.ts';
import { randomDigits, randomNetwork } from '../../../network/smallCases.ts';

const sizes = [12, 16, 16, 10];
const { images, labels } = randomDigits(12, 700, 10);
const examples = examplesFromImages(12, images, labels);

/** The network with one number of it changed, everything else shared. */
function turn(network: Network, index: number, change: (layer: Layer) => Partial<Layer>): Network {
  const layer = network.layers[index];
  return { ...network, layers: network.layers.with(index, { ...layer, ...change(layer) }) };
}

function run(measuring: Generator<void, number, void>): number {
  let step = measuring.next();
  while (!step.done) step = measuring.next();
  return step.value;
}

/** A network, and knobs turned one after another in each of its layers, and all at once. */
function turnedKnobs(): Network[] {
  const start = randomNetwork(sizes, 3);
  const first = turn(start, 0, ({ weights }) => ({ weights: weights.with(5 * 16 + 3, 9) }));
  const bias = turn(first, 0, ({ biases }) => ({ biases: biases.with(11, -4) }));
  const second = turn(bias, 1, ({ weights }) => ({ weights: weights.with(40, -30) }));
  const last = turn(second, 2, ({ weights }) => ({ weights: weights.with(7, 30) }));
  return [start, first, bias, second, last, randomNetwork(sizes, 4), start];
}

function denseAccuracy(network: Network, { count }: Examples): number {
  const twin = new DenseTwin(network);
  const right = images.filter((image, i) => {
    const outputs = Array.from(twin.forward(image));
    return outputs.indexOf(Math.max(...outputs)) === labels[i];
  });
  return right.length / count;
}

describe('the accuracy of one network after another', () => {
  it('is that of a full evaluation, and of the dense twin, whatever was turned before', () => {
    const measure = createRepeatedAccuracy(examples);
    for (const network of turnedKnobs()) {
      const accuracy = run(measure(network));
      expect(accuracy).toBe(evaluate(network, examples).accuracy);
      expect(Math.abs(accuracy - denseAccuracy(network, examples))).toBeLessThan(1e-12);
    }
  });

  it('stays right when a measurement is given up halfway', () => {
    const measure = createRepeatedAccuracy(examples);
    const [start, turned] = turnedKnobs();
    run(measure(start));
    measure(turned).next();
    expect(run(measure(start))).toBe(evaluate(start, examples).accuracy);
  });

  it('sums anew those neurons alone whose numbers changed', () => {
    const [start, first, bias, second] = turnedKnobs().map(({ layers }) => layers[0]);
    expect(changedNeurons(null, start)).toHaveLength(16);
    expect(changedNeurons(start, first)).toEqual([3]);
    expect(changedNeurons(first, bias)).toEqual([11]);
    expect(changedNeurons(bias, second)).toEqual([]);
  });

  it('differs between the networks of this test, so that it says something', () => {
    const measure = createRepeatedAccuracy(examples);
    expect(new Set(turnedKnobs().map((network) => run(measure(network)))).size).toBeGreaterThan(3);
  });
});
