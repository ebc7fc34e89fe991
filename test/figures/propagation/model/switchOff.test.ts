/** A neuron that is switched off, against a network in which it has no weights to the next layer. */
import { describe, expect, it } from 'vitest';
import {
  brightestNeuron,
  createSwitching,
  switchOff,
} from '../../../../src/figures/propagation/model/switchOff.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { forward } from '../../../../src/network/forward.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import type { Network } from '../../../../src/network/Network.ts';
import { createRandom } from '../../../../src/network/random.ts';
import { createMoment } from '../../../../src/state/Moment.ts';

const network = initialiseNetwork(lessonSizes, createRandom(5));
const { image } = normalise(exampleDrawingsOf(4)[0].drawing);
const pass = forward(network, image);

const moment = {
  ...createMoment(),
  network,
  pass,
  answer: { digit: 0, next: 1 },
  inspected: { layer: 2, index: 3 },
};

/** The twin: the same network, in which nothing leads on from neuron k of hidden layer 1. */
function cutOff({ sizes, layers }: Network, k: number): Network {
  const [first, second, last] = layers;
  const weights = second.weights.map((weight, i) => (Math.floor(i / second.neuronCount) === k ? 0 : weight));
  return { sizes, layers: [first, { ...second, weights }, last] };
}

describe('a pass without a neuron', () => {
  it.each([0, 7, 15])('is that of a network in which nothing leads on from neuron %i', (index) => {
    const without = createSwitching()(moment, { layer: 1, index }).pass ?? pass;
    const twin = forward(cutOff(network, index), image);
    for (const layer of [2, 3]) expect(without.activations[layer]).toEqual(twin.activations[layer]);
    expect(without.activations[1][index]).toBe(0);
    expect(without.zs[0]).toEqual(pass.zs[0]);
    expect(without.activations[0]).toEqual(image);
  });

  it('leaves the pass that it was made of as it was', () => {
    createSwitching()(moment, { layer: 1, index: 3 });
    expect(pass.activations).toEqual(forward(network, image).activations);
  });
});

describe('what came of switching the brightest neuron off', () => {
  const place = brightestNeuron(pass);
  const outcome = switchOff(network, pass, place);
  const twin = forward(cutOff(network, place.index), image).activations;

  it('names both answers with what their outputs hold', () => {
    expect(pass.activations[1][place.index]).toBe(Math.max(...pass.activations[1]));
    expect(outcome.activation).toBe(Math.max(...pass.activations[3]));
    expect(outcome.activationWithout).toBe(Math.max(...twin[3]));
    expect(pass.activations[3][outcome.digit]).toBe(outcome.activation);
    expect(twin[3][outcome.digitWithout]).toBe(outcome.activationWithout);
    expect(twin[3][outcome.digit]).toBe(outcome.activationLeft);
  });

  it('names the neuron of hidden layer 2 that changed most, and the term that it lost', () => {
    const { index, contribution, before, after } = outcome.changed;
    const changes = Array.from(pass.activations[2], (a, j) => Math.abs(a - twin[2][j]));
    expect(Math.abs(before - after)).toBe(Math.max(...changes));
    const z = pass.zs[1][index];
    expect(1 / (1 + Math.exp(-z))).toBeCloseTo(before, 12);
    expect(1 / (1 + Math.exp(contribution - z))).toBeCloseTo(after, 12);
  });
});

describe('a moment with a neuron off', () => {
  const off = { layer: 1, index: 7 };
  it('is the moment itself with none off', () => {
    expect(createSwitching()(moment, null)).toBe(moment);
  });

  it('has a pass, an answer and an account without it, and keeps them while nothing is new', () => {
    const switchMoment = createSwitching();
    const switched = switchMoment(moment, off);
    const twin = forward(cutOff(network, off.index), image).activations;
    expect(switched.pass?.activations[3]).toEqual(twin[3]);
    expect(switched.answer?.digit).toBe(twin[3].indexOf(Math.max(...twin[3])));
    expect(switched.account?.contributions[off.index]).toBe(0);
    expect(switched.account?.a).toBe(twin[2][3]);
    expect(switchMoment(moment, off)).toBe(switched);
    const pointed = switchMoment({ ...moment, inspected: null }, off);
    expect([pointed.pass, pointed.account]).toEqual([switched.pass, null]);
    expect(pointed.pass).toBe(switched.pass);
  });
});
