/** The weight pictures of a layer in one canvas. */
import { describe, expect, test } from 'vitest';
import { signedRgba } from '../../src/marks/colours.ts';
import {
  drawWeightPictures,
  weightAt,
  weightPicturesLimit,
  weightPicturesSize,
} from '../../src/marks/drawWeightPictures.ts';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

const [layer] = initialiseNetwork(lessonSizes, createRandom(3)).layers;

/** The words that a drawing puts on a canvas. */
function drawnRgba(places?: ArrayLike<number>): Int32Array {
  let rgbas = new Int32Array(0);
  const context = {
    createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
    putImageData: ({ data }: ImageData) => {
      rgbas = new Int32Array(data.buffer);
    },
  };
  drawWeightPictures(context as never, layer, places);
  return rgbas;
}

describe('the pictures of a layer', () => {
  test('have the colour of every weight at the place where that weight is found', () => {
    const rgbas = drawnRgba();
    const { width, height } = weightPicturesSize(16);
    const limit = weightPicturesLimit(layer.weights);
    let found = 0;
    for (let pixel = 0; pixel < width * height; pixel++) {
      const place = weightAt(16, ((pixel % width) + 0.5) / width, (Math.floor(pixel / width) + 0.5) / height);
      if (!place) continue;
      found++;
      expect(rgbas[pixel]).toBe(signedRgba(layer.weights[place.k * 16 + place.j] / limit));
    }
    expect(found).toBe(16 * 784);
  });

  test('have each weight in the place that is given for it', () => {
    const [ordered, mirrored] = [drawnRgba(), drawnRgba(Array.from({ length: 784 }, (_, k) => 783 - k))];
    const { width } = weightPicturesSize(16);
    // The first square: row y and column x, from either end.
    for (const [x, y] of [
      [0, 0],
      [27, 0],
      [5, 20],
    ])
      expect(mirrored[(27 - y) * width + 27 - x]).toBe(ordered[y * width + x]);
  });

  test('are the same drawn twice', () => {
    expect(drawnRgba()).toEqual(drawnRgba());
  });

  test('have a place for each of 1 to 64 neurons, and none beyond', () => {
    for (const count of [1, 2, 10, 17, 64]) {
      const { width, height } = weightPicturesSize(count);
      const neurons = new Set<number>();
      for (let y = 14; y < height; y += 30) {
        for (let x = 14; x < width; x += 30) {
          const place = weightAt(count, (x + 0.5) / width, (y + 0.5) / height);
          if (place) neurons.add(place.j);
        }
      }
      expect([...neurons].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, j) => j));
    }
  });

  test('have a scale of round numbers that the largest part of the weights stays within', () => {
    expect(weightPicturesLimit(new Float64Array(784))).toBe(1);
    expect(weightPicturesLimit(new Float64Array(784).fill(0.06))).toBeCloseTo(0.2);
    expect(weightPicturesLimit(new Float64Array(784).fill(1))).toBe(5);
  });

  test('have no weight outside the canvas', () => {
    for (const fraction of [-0.1, 1, 1.2, Number.NaN]) expect(weightAt(16, fraction, 0.1)).toBeNull();
  });
});
