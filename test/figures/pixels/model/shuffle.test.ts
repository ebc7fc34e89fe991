/** The picture's places in another order, and the network that goes with it. */
import { describe, expect, it } from 'vitest';
import {
  placesAt,
  rightAnswer,
  shuffledPlaces,
  shuffleImage,
  shuffleOutcome,
} from '../../../../src/figures/pixels/model/shuffle.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { forward } from '../../../../src/network/forward.ts';
import { inputCount, lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';

const network = initialiseNetwork(lessonSizes, createRandom(5));
const { image } = normalise(exampleDrawingsOf(4)[0].drawing);
const places = shuffledPlaces(3);
const inOrder = Uint32Array.from({ length: inputCount }, (_, k) => k);

describe('shuffled places', () => {
  it('are each place once, the same for the same seed, and others for another', () => {
    expect(Array.from(places).sort((a, b) => a - b)).toEqual(Array.from(inOrder));
    expect(shuffledPlaces(3)).toEqual(places);
    expect(shuffledPlaces(4)).not.toEqual(places);
    expect(places.filter((place, k) => place === k).length).toBeLessThan(8);
  });

  it('are gone to from the places in order, by way of the picture', () => {
    expect(placesAt(places, 0)).toEqual(inOrder);
    expect(placesAt(places, 1)).toEqual(places);
    const halfway = placesAt(places, 0.5);
    const [rowOf, columnOf] = [(k: number) => Math.floor(k / 28), (k: number) => k % 28];
    for (const k of inOrder)
      for (const part of [rowOf, columnOf])
        expect(part(halfway[k])).toBe(Math.round((part(k) + part(places[k])) / 2));
  });
});

describe('a shuffled picture', () => {
  it('has every pixel in its place', () => {
    const shuffled = shuffleImage(image, places);
    for (const k of inOrder) expect(shuffled[places[k]]).toBe(image[k]);
  });
});

describe('what came of it', () => {
  const outcome = shuffleOutcome(network, image, places);

  it('is the same ten outputs where the weights went along, and others where they stayed', () => {
    expect(outcome.difference).toBeLessThan(1e-12);
    const alone = forward(network, shuffleImage(image, places)).activations[3];
    expect(outcome.pictureAlone.activation).toBe(Math.max(...alone));
    expect(alone[outcome.pictureAlone.digit]).toBe(outcome.pictureAlone.activation);
    expect(Math.abs(outcome.pictureAlone.activation - outcome.shuffled.activation)).toBeGreaterThan(1e-3);
  });

  it('is the same answer, from the same sums, by a network that is left as it was', () => {
    expect(forward(network, image).activations[3][outcome.ordered.digit]).toBe(outcome.ordered.activation);
    expect(rightAnswer(outcome)).toBe('same');
    expect(outcome.shuffled.digit).toBe(outcome.ordered.digit);
    const { index, sum, sumShuffled } = outcome.neuron;
    const { weights, neuronCount } = network.layers[0];
    const slow = image.reduce((total, a, k) => total + weights[k * neuronCount + index] * a, 0);
    expect(sum).toBeCloseTo(slow, 12);
    expect(sumShuffled).toBeCloseTo(slow, 12);
  });

  it('is graded by what was computed', () => {
    expect(rightAnswer({ ...outcome, difference: 0.01 })).toBe('unsure');
    const shuffled = { digit: (outcome.ordered.digit + 1) % 10, activation: 0.5 };
    expect(rightAnswer({ ...outcome, difference: 0.01, shuffled })).toBe('other');
  });
});
