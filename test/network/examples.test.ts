import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addExample,
  clearExamples,
  createExamples,
  examplesFromImages,
  readImage,
} from '../../src/network/examples.ts';
import { randomDigits, randomImage } from './smallCases.ts';

const cell = fc.oneof(fc.constant(0), fc.double({ noNaN: true, noDefaultInfinity: true }));

describe('a set of examples', () => {
  it('gives back every image and label that went in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 90 }),
        cell,
        (n, count, special) => {
          const images = Array.from({ length: count }, (_, i) => randomImage(n, i).fill(special, 0, i % 2));
          const examples = examplesFromImages(
            n,
            images,
            images.map((_, i) => i),
          );
          images.forEach((image, i) => {
            expect(readImage(examples, i).every((a, k) => a === image[k])).toBe(true);
            expect(examples.labels[i]).toBe(i);
          });
        },
      ),
    );
  });

  it('lists lit cells only', () => {
    const examples = examplesFromImages(5, [Float64Array.of(0, 0.5, 0, 0, 1), new Float64Array(5)], [3, 4]);
    expect([...examples.offsets.subarray(0, 3)]).toEqual([0, 2, 2]);
    expect([...examples.cells.subarray(0, 2)]).toEqual([1, 4]);
    expect([...examples.intensities.subarray(0, 2)]).toEqual([0.5, 1]);
  });

  it('grows from no room at all', () => {
    const examples = createExamples(3, 0);
    for (let i = 0; i < 200; i++) addExample(examples, Float64Array.of(i, 0, 1), i);
    expect([...readImage(examples, 150)]).toEqual([150, 0, 1]);
    expect(examples.labels[199]).toBe(199);
  });

  it('takes no new memory when it is emptied and filled again', () => {
    const { images, labels } = randomDigits(30, 100, 10);
    const examples = examplesFromImages(30, images, labels);
    const { offsets, cells, intensities, labels: labelArray } = examples;
    clearExamples(examples);
    expect(examples.count).toBe(0);
    images.forEach((image, i) => {
      addExample(examples, images[99 - i], labels[i]);
      expect(readImage(examples, i)).toEqual(images[99 - i]);
      expect(image.length).toBe(30);
    });
    expect([examples.offsets, examples.cells, examples.intensities, examples.labels]).toEqual([
      offsets,
      cells,
      intensities,
      labelArray,
    ]);
    expect(examples.cells).toBe(cells);
    expect(examples.intensities).toBe(intensities);
  });

  it('survives being sent to a worker', () => {
    const { images, labels } = randomDigits(30, 5, 10);
    const examples = examplesFromImages(30, images, labels);
    expect(structuredClone(examples)).toEqual(examples);
  });

  it('refuses images of another length, labels that do not fit, and examples that are not there', () => {
    const examples = createExamples(4);
    expect(() => addExample(examples, new Float64Array(3), 0)).toThrow('3 cells');
    for (const label of [-1, 256, 0.5]) {
      expect(() => addExample(examples, new Float64Array(4), label)).toThrow(RangeError);
    }
    expect(() => examplesFromImages(4, [new Float64Array(4)], [1, 2])).toThrow(RangeError);
    expect(() => createExamples(65_537)).toThrow(RangeError);
    for (const i of [0, -1]) expect(() => readImage(examples, i)).toThrow(RangeError);
  });
});
