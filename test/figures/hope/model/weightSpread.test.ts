import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { meanHalfInputs } from '../../../../src/figures/hope/model/weightSpread.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import type { Layer } from '../../../../src/network/Network.ts';

function layerOf(rows: readonly number[][]): Layer {
  const [neuronCount, inputCount] = [rows.length, rows[0].length];
  const weights = Float64Array.from({ length: neuronCount * inputCount }, (_, place) => {
    return rows[place % neuronCount][Math.floor(place / neuronCount)];
  });
  return {
    inputCount,
    neuronCount,
    weights,
    biases: new Float64Array(neuronCount),
    activationFunction: 'sigmoid',
  };
}

it('the inputs that hold half of a neuron’s weight are counted by size, whatever the sign', () => {
  expect(meanHalfInputs(layerOf([[8, -1, 0, 1]]))).toBe(1);
  expect(meanHalfInputs(layerOf([[1, -1, 1, -1]]))).toBe(2);
  expect(
    meanHalfInputs(
      layerOf([
        [8, -1, 0, 1],
        [1, -1, 1, -1],
      ]),
    ),
  ).toBe(1.5);
});

it('they are fewest in the network built as hoped and most in random numbers, as the verdict says', () => {
  const [hoped, trained, untrained] = ['hoped', 'trained', 'untrained'].map((name) =>
    meanHalfInputs(readNetwork(readFileSync(`public/networks/${name}.bin`)).layers[0]),
  );
  expect(hoped).toBeLessThan(trained / 2);
  expect(trained).toBeLessThan(0.8 * untrained);
});
