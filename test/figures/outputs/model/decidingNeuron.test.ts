import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decidingNeuron } from '../../../../src/figures/outputs/model/decidingNeuron.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { forward } from '../../../../src/network/forward.ts';

const network = readNetwork(readFileSync('public/networks/trained.bin'));

it('the neuron that decides between two outputs makes most of the difference of their sums', () => {
  const image = Float64Array.from({ length: 784 }, (_, cell) => (cell % 28 > 12 && cell % 28 < 16 ? 1 : 0));
  const pass = forward(network, image);
  const { weights, biases } = network.layers[2];
  const lifts = Array.from(pass.activations[2], (a, k) => (weights[k * 10 + 1] - weights[k * 10 + 8]) * a);
  const { index, activation, toOne, toOther } = decidingNeuron(network, pass, 1, 8);
  expect(index).toBe(lifts.indexOf(Math.max(...lifts)));
  expect(activation).toBe(pass.activations[2][index]);
  expect(toOne - toOther).toBeCloseTo(lifts[index], 12);
  // All lifts and the biases together are the difference of the two pre-activations.
  const sum = lifts.reduce((total, lift) => total + lift, biases[1] - biases[8]);
  expect(pass.zs[2][1] - pass.zs[2][8]).toBeCloseTo(sum, 10);
});
