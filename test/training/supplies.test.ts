import { describe, expect, it } from 'vitest';
import {
  addExamples,
  createExamples,
  type Examples,
  examplesFromImages,
  readImage,
} from '../../src/network/examples.ts';
import type { ExampleSupply } from '../../src/training/ExampleSupply.ts';
import { createPictureSupply } from '../../src/training/pictureSupply.ts';
import { createSyntheticSupply } from '../../src/training/syntheticSupply.ts';
import { makePictures } from './smallRuns.ts';

/** Prepares an epoch; the fractions told on the way. */
function prepareAll(supply: ExampleSupply, epoch: number): number[] {
  const fractions = [supply.prepare(epoch)];
  while (fractions[fractions.length - 1] < 1) fractions.push(supply.prepare(epoch));
  return fractions;
}

const snapshot = (examples: Examples) => ({
  labels: examples.labels.slice(0, examples.count),
  intensities: examples.intensities.slice(0, examples.offsets[examples.count]),
});

describe('the supply of synthetic digits', () => {
  it('says how far it is, and is done when it says 1', () => {
    const fractions = prepareAll(createSyntheticSupply(1), 0);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.length).toBeGreaterThan(100);
  });

  it('draws what is held out by itself, a fifth of the work, and the rest when it is asked for', () => {
    const supply = createSyntheticSupply(1);
    let fraction = 0;
    while (fraction < 1) fraction = supply.prepareHeldOut();
    expect([supply.test.count, supply.probe.count, supply.examples.count]).toEqual([2000, 500, 0]);
    const [first, ...others] = prepareAll(supply, 0);
    expect(first).toBeGreaterThan(0.19);
    expect(others.at(-1)).toBe(1);
    expect(supply.examples.count).toBe(10_000);
  });

  it('draws an epoch the same, whatever came before it', () => {
    const walked = createSyntheticSupply(4);
    for (const epoch of [0, 1, 2]) prepareAll(walked, epoch);
    const jumped = createSyntheticSupply(4);
    prepareAll(jumped, 3);
    prepareAll(jumped, 2);
    expect(snapshot(jumped.examples)).toEqual(snapshot(walked.examples));
    expect(walked.examples.count).toBe(10_000);
  });

  it('draws a tenth of the next epoch anew', () => {
    const supply = createSyntheticSupply(1);
    prepareAll(supply, 0);
    const before = supply.examples.labels.slice(1000, 10_000);
    prepareAll(supply, 1);
    expect(supply.examples.labels.slice(0, 9000)).toEqual(before);
  });

  it('tests every run with the same digits, and trains each on its own', () => {
    const [one, other] = [1, 2].map(createSyntheticSupply);
    for (const supply of [one, other]) prepareAll(supply, 0);
    expect(snapshot(one.test)).toEqual(snapshot(other.test));
    expect(snapshot(one.probe)).not.toEqual(snapshot(other.probe));
    expect(one.test.count).toBe(2000);
  });
});

describe('the supply of loaded pictures', () => {
  it('holds every picture as it is', () => {
    const [training, test] = [makePictures(700, 1), makePictures(30, 2)];
    const supply = createPictureSupply({ training, test });
    prepareAll(supply, 0);
    expect([supply.examples.count, supply.test.count, supply.probe.count]).toEqual([700, 30, 500]);
    const image = Array.from(training.greys.subarray(699 * 784), (grey) => grey / 255);
    expect([...readImage(supply.examples, 699)]).toEqual(image);
  });

  it('refuses pictures that do not go with their labels, labels that are no digits, and none at all', () => {
    const good = makePictures(3, 1);
    const short = { ...good, greys: good.greys.subarray(1) };
    const wrong = { ...good, labels: Uint8Array.of(1, 2, 10) };
    const none = { greys: new Uint8Array(0), labels: new Uint8Array(0) };
    for (const bad of [short, wrong, none]) {
      expect(() => createPictureSupply({ training: bad, test: good })).toThrow(RangeError);
      expect(() => createPictureSupply({ training: good, test: bad })).toThrow(RangeError);
    }
  });
});

describe('adding one set of examples to another', () => {
  it('is the same as adding them one by one', () => {
    const images = [0, 0.5, 1].map((ink) => Float64Array.of(ink, 0, 1 - ink));
    const set = createExamples(3, 1);
    addExamples(set, examplesFromImages(3, images, [1, 2, 3]));
    addExamples(set, examplesFromImages(3, images.slice(1), [4, 5]));
    const twin = examplesFromImages(3, [...images, ...images.slice(1)], [1, 2, 3, 4, 5]);
    expect(set.count).toBe(5);
    expect(snapshot(set)).toEqual(snapshot(twin));
    expect(set.offsets.slice(0, 6)).toEqual(twin.offsets.slice(0, 6));
  });

  it('refuses pictures of another size', () => {
    expect(() => addExamples(createExamples(3), createExamples(4))).toThrow(RangeError);
  });
});
