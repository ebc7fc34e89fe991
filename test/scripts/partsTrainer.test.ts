import { describe, expect, it } from 'vitest';
import { createPartsTrainer } from '../../scripts/train/partsTrainer.ts';
import { createCost } from '../../src/network/costs.ts';
import { copyNetwork } from '../../src/network/createNetwork.ts';
import { examplesFromImages } from '../../src/network/examples.ts';
import { forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { constantRate } from '../../src/network/schedules.ts';
import { createTrainingState } from '../../src/network/TrainingState.ts';
import { largestDifference, randomImage, randomNetwork } from '../network/smallCases.ts';

const image = randomImage(12, 3);
const parts = Float64Array.of(1, 0, Number.NaN, 1);
const partWeights = Float64Array.of(1, 3, 1, 1);
const labelling = [{ digit: 1, parts, partWeights }];
const cost = createCost('mixed');

/** What one step of Adam begins with: its memory after one example is a tenth of the gradient. */
function gradientOf(network: Network, partsShare: number, digitsReachDown: boolean): number[][] {
  const state = createTrainingState(copyNetwork(network), 'adam', 1);
  const options = { cost, minibatchSize: 1, learningRate: constantRate(1e-9) };
  const trainer = createPartsTrainer(state, options, labelling, {
    partsShare,
    styleWeight: 1,
    digitsReachDown,
  });
  trainer.advance(examplesFromImages(12, [image], [0]), 1);
  return (state.memory.first?.layers ?? []).map(({ weights }) => [...weights].map((u) => 10 * u));
}

/** The two costs at once, from their equations. */
function costOf(network: Network, partsShare: number): number {
  const { zs, activations } = forward(network, image);
  const ofParts = [...activations[2]].map((a, k) => {
    if (Number.isNaN(parts[k])) return 0;
    return -partWeights[k] * (parts[k] * Math.log(a) + (1 - parts[k]) * Math.log(1 - a));
  });
  return cost.value(zs[2], activations[3], 1) + partsShare * ofParts.reduce((sum, c) => sum + c, 0);
}

function centralDifferences(network: Network, layer: number, partsShare: number): number[] {
  const { weights } = network.layers[layer];
  return [...weights].map((w, i) => {
    const at = (value: number) => {
      weights[i] = value;
      return costOf(network, partsShare);
    };
    const slope = (at(w + 1e-4) - at(w - 1e-4)) / 2e-4;
    weights[i] = w;
    return slope;
  });
}

describe('The trainer of parts', () => {
  it.each([0, 1, 2])('follows both costs at once, by central differences (layer %i)', (layer) => {
    const network = randomNetwork([12, 5, 4, 3], 4);
    const expected = centralDifferences(network, layer, 0.7);
    expect(largestDifference(gradientOf(network, 0.7, true)[layer], expected)).toBeLessThan(1e-7);
  });

  it('keeps what the digit asks for out of the hidden layers when told so', () => {
    const network = randomNetwork([12, 5, 4, 3], 4);
    const [inner, hidden, outputs] = gradientOf(network, 0, false);
    expect(Math.max(...[...inner, ...hidden].map(Math.abs))).toBe(0);
    expect(largestDifference(outputs, centralDifferences(network, 2, 0))).toBeLessThan(1e-7);
  });
});
