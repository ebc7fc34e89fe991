/** For which examples a neuron fires. */
import { describe, expect, it } from 'vitest';
import {
  binSums,
  countFiring,
  createSumsKeeper,
  firingByDigit,
  halfRangeOf,
  keptAnswer,
  weightedSumsOver,
} from '../../../../src/figures/bias/model/firing.ts';
import { initialiseNetwork } from '../../../../src/network/createNetwork.ts';
import { readImage } from '../../../../src/network/examples.ts';
import { forward } from '../../../../src/network/forward.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';
import { createRandom } from '../../../../src/network/random.ts';
import { setBias } from '../../../../src/state/editCommands.ts';
import { initialLessonState, networkOf } from '../../../../src/state/LessonState.ts';
import { showNetwork } from '../../../../src/state/networkCommands.ts';
import { createBatch } from '../../../../src/training/syntheticSupply.ts';

const network = initialiseNetwork(lessonSizes, createRandom(3));
const digits = createBatch(5, 30);
for (let piece = 0; piece < 4; piece++) digits.drawOn();
const { examples } = digits;

function edited(layer: number, index: number, bias: number) {
  const state = setBias(showNetwork(initialLessonState, 'trained', network), { layer, index }, bias);
  const edited = networkOf(state);
  if (!edited) throw new Error('There is no network.');
  return edited;
}

describe('the digits', () => {
  it('are as many as were wanted, the same for the same seed', () => {
    const again = createBatch(5, 30);
    for (let piece = 0; piece < 9; piece++) again.drawOn();
    expect(again.examples.count).toBe(30);
    expect(again.examples.labels).toEqual(examples.labels);
  });

  it('are drawn a few at a time', () => {
    const some = createBatch(5, 30);
    some.drawOn();
    expect(some.examples.count).toBeGreaterThan(0);
    expect(some.examples.count).toBeLessThan(30);
  });
});

describe('a neuron’s weighted sums', () => {
  for (const place of [
    { layer: 1, index: 7 },
    { layer: 3, index: 2 },
  ]) {
    it(`are z less the bias of one forward pass each, in layer ${place.layer}`, () => {
      const sums = weightedSumsOver(network, examples, place);
      const bias = network.layers[place.layer - 1].biases[place.index];
      for (const example of [0, 11, 29]) {
        const { zs } = forward(network, readImage(examples, example));
        expect(sums[example]).toBeCloseTo(zs[place.layer - 1][place.index] - bias, 10);
      }
    });
  }

  it('are kept while only the neuron’s own bias changes, and new when one below it does', () => {
    const keep = createSumsKeeper();
    const place = { layer: 2, index: 4 };
    const sums = keep(network, examples, place);
    expect(keep(edited(2, 4, -3), examples, place)).toBe(sums);
    const below = keep(edited(1, 0, 9), examples, place);
    expect(below).not.toBe(sums);
    expect(below).toEqual(weightedSumsOver(edited(1, 0, 9), examples, place));
  });
});

describe('firing', () => {
  const sums = Float64Array.of(-3, 1, 9.9, 10, 10.1, 25);

  it('is where the sum exceeds -b, not where it equals it', () => {
    expect(countFiring(sums, -10)).toBe(2);
    expect(countFiring(sums, 0)).toBe(5);
    expect(countFiring(sums, -40)).toBe(0);
  });

  it('is counted digit by digit', () => {
    const place = { layer: 1, index: 7 };
    const real = weightedSumsOver(network, examples, place);
    const byDigit = firingByDigit(real, examples, 0.5);
    expect(byDigit.reduce((sum, { total }) => sum + total, 0)).toBe(30);
    expect(byDigit.reduce((sum, { count }) => sum + count, 0)).toBe(countFiring(real, 0.5));
  });

  it('has every sum in one part of the histogram, the farthest at its ends', () => {
    expect(Array.from(binSums(sums, 10, 4))).toEqual([0, 1, 1, 4]);
    expect(binSums(sums, halfRangeOf(sums, -10), 60).reduce((sum, count) => sum + count)).toBe(6);
  });

  it('has a scale on which all sums and the threshold lie', () => {
    expect(halfRangeOf(sums, 0)).toBeGreaterThan(25);
    expect(halfRangeOf(sums, -31)).toBeGreaterThan(31);
    expect(halfRangeOf(new Float64Array(0), 0)).toBe(12);
  });

  it('grades the bet by what is left', () => {
    const graded = [
      [10, 10],
      [10, 0],
      [10, 5],
      [10, 4],
      [0, 0],
    ].map(([before, after]) => keptAnswer(before, after));
    expect(graded).toEqual(['all', 'none', 'more', 'fewer', 'none']);
  });
});
