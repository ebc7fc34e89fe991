/** A light whose number is to be guessed, and how far a guess is off. */
import { describe, expect, it } from 'vitest';
import {
  askedLight,
  guesses,
  isNearest,
  meanMiss,
  missOf,
} from '../../../../src/figures/neuron/model/lightGuess.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { forward } from '../../../../src/network/forward.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';

const network = initialiseNetwork(lessonSizes, createRandom(5));
const pass = forward(network, normalise(exampleDrawingsOf(4)[0].drawing).image);
const light = (value: number) => ({ place: { layer: 1, index: 0 }, value });

describe('a light to guess', () => {
  it('is a neuron of a hidden layer that is neither dark nor white, at what it holds in hundredths', () => {
    const asked = Array.from({ length: 60 }, (_, seed) => askedLight(pass, seed));
    for (const found of asked) {
      const { place, value } = found ?? light(Number.NaN);
      expect([1, 2]).toContain(place.layer);
      expect(Math.abs(value - pass.activations[place.layer][place.index])).toBeLessThanOrEqual(0.005);
      expect(value).toBeGreaterThanOrEqual(0.1);
      expect(value).toBeLessThanOrEqual(0.9);
    }
    expect(new Set(asked.map((found) => `${found?.place.layer}.${found?.place.index}`)).size).toBeGreaterThan(
      10,
    );
    expect(askedLight(pass, 7)).toEqual(askedLight(pass, 7));
  });

  it('is none where all neurons are dark or white', () => {
    const dark = { ...pass, activations: pass.activations.map((layer) => layer.map((_, j) => j % 2)) };
    expect(askedLight(dark, 1)).toBeNull();
  });
});

describe('a guess', () => {
  it('is off by what the printed numbers differ', () => {
    expect([missOf(light(0.62), 0.4), missOf(light(0.31), 0.4)]).toEqual([-0.22, 0.09]);
  });

  it('is the nearest one where no other is nearer', () => {
    for (let hundredths = 10; hundredths <= 90; hundredths++) {
      const of = light(hundredths / 100);
      const least = Math.min(...guesses.map((guess) => Math.abs(missOf(of, guess))));
      for (const guess of guesses) expect(isNearest(of, guess)).toBe(Math.abs(missOf(of, guess)) === least);
    }
  });

  it('is one of several, off by so much on average, whichever way', () => {
    expect(meanMiss([-0.2, 0.1, 0])).toBeCloseTo(0.1, 12);
  });
});
