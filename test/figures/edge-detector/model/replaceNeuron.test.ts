/** A painted neuron in the place of a real one. */
import { describe, expect, test } from 'vitest';
import { replaceNeuron } from '../../../../src/figures/edge-detector/model/replaceNeuron.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { inputCount, lessonSizes } from '../../../../src/network/lessonShape.ts';
import { weightsIntoNeuron } from '../../../../src/network/neuronAccount.ts';
import { createRandom } from '../../../../src/network/random.ts';
import { undo } from '../../../../src/state/history.ts';
import { initialLessonState, type LessonState } from '../../../../src/state/LessonState.ts';

const network = initialiseNetwork(lessonSizes, createRandom(2));
const ready: LessonState = {
  ...initialLessonState,
  network: { ...initialLessonState.network, status: { kind: 'ready', network } },
};
const painted = { weights: new Float64Array(inputCount).fill(0.5), bias: -5 };

function networkOf({ network: { status } }: LessonState) {
  if (status.kind !== 'ready') throw new Error('There is no network.');
  return status.network;
}

describe('a painted neuron', () => {
  test('takes the place of one neuron and of no other, and is taken back exactly', () => {
    const state = replaceNeuron(ready, { layer: 1, index: 4 }, painted);
    expect(weightsIntoNeuron(networkOf(state), 0, 4)).toEqual(painted.weights);
    expect(networkOf(state).layers[0].biases[4]).toBe(-5);
    expect(weightsIntoNeuron(networkOf(state), 0, 5)).toEqual(weightsIntoNeuron(network, 0, 5));
    expect(networkOf(state).layers[1]).toBe(network.layers[1]);
    expect(networkOf(undo(state))).toBe(network);
  });

  test('of another number of weights, or where there is no neuron, changes nothing', () => {
    expect(replaceNeuron(ready, { layer: 2, index: 0 }, painted)).toBe(ready);
    expect(replaceNeuron(ready, { layer: 1, index: 16 }, painted)).toBe(ready);
    expect(replaceNeuron(initialLessonState, { layer: 1, index: 0 }, painted)).toBe(initialLessonState);
  });
});
