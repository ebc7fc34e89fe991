import { describe, expect, it } from 'vitest';
import {
  codeOfPlace,
  disturbAll,
  movePlace,
  parameterOf,
  placeOfCode,
  setParameter,
} from '../../../../src/figures/count/model/parameterPlace.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';
import { putNetworkBack } from '../../../../src/state/editCommands.ts';
import { initialLessonState, type LessonState } from '../../../../src/state/LessonState.ts';

const network = initialiseNetwork(lessonSizes, createRandom(3));
const state: LessonState = {
  ...initialLessonState,
  network: { ...initialLessonState.network, status: { kind: 'ready', network } },
};
const weight = { layer: 1, index: 5, from: 401 };
const networkOf = ({ network: { status } }: LessonState) =>
  status.kind === 'ready' ? status.network : network;

describe('a place in a link', () => {
  it('is the place again', () => {
    for (const place of [weight, { layer: 3, index: 9, from: 15 }, { layer: 2, index: 0, from: null }])
      expect(placeOfCode(codeOfPlace(place))).toEqual(place);
  });

  it('is none where the network has no such number', () => {
    for (const code of ['', '1.5', '0.1.1', '1.16.0', '1.5.784', '2.3.16', '3.10.bias', '4.0.0', '1.5.x'])
      expect(placeOfCode(code)).toBeNull();
  });
});

describe('a weight that is turned', () => {
  it('is the only number of the network that changes', () => {
    const edited = networkOf(setParameter(state, weight, 2.5));
    expect(parameterOf(edited, weight)).toBe(2.5);
    const changed = edited.layers.flatMap((layer, l) =>
      Array.from(layer.weights).filter((value, i) => value !== network.layers[l].weights[i]),
    );
    expect(changed).toEqual([2.5]);
    expect(edited.layers[0].weights[401 * 16 + 5]).toBe(2.5);
  });

  it('is put back with everything else', () => {
    const edited = setParameter(setParameter(state, weight, 2), { layer: 3, index: 9, from: null }, -3);
    expect(parameterOf(networkOf(edited), { layer: 3, index: 9, from: null })).toBe(-3);
    expect(networkOf(putNetworkBack(edited))).toBe(network);
  });

  it('stays finite and within reach', () => {
    expect(setParameter(state, weight, Number.NaN)).toBe(state);
    expect(parameterOf(networkOf(setParameter(state, weight, 1e9)), weight)).toBe(40);
  });
});

describe('turning all a little', () => {
  it('moves every number by about that share of its layer’s size, the same for the same seed', () => {
    const once = networkOf(disturbAll(state, 0.1, 7));
    expect(networkOf(disturbAll(state, 0.1, 7))).toEqual(once);
    const { weights } = network.layers[0];
    const rms = (numbers: Float64Array) =>
      Math.sqrt(numbers.reduce((sum, value) => sum + value ** 2, 0) / numbers.length);
    const moved = once.layers[0].weights.map((value, i) => value - weights[i]);
    expect(moved.every((step) => step !== 0)).toBe(true);
    expect(rms(moved) / rms(weights)).toBeCloseTo(0.1, 2);
  });
});

describe('a place that is moved', () => {
  it('keeps what is not changed, and stays within the layer that it comes to', () => {
    expect(movePlace(weight, { index: 7 })).toEqual({ layer: 1, index: 7, from: 401 });
    expect(movePlace(weight, { layer: 2 })).toEqual({ layer: 2, index: 5, from: 15 });
    expect(movePlace({ layer: 1, index: 15, from: null }, { layer: 3 })).toEqual({
      layer: 3,
      index: 9,
      from: null,
    });
  });
});
