import { describe, expect, it } from 'vitest';
import {
  createDrawingAugmenter,
  type DrawingStrengths,
  mildDrawingStrengths,
} from '../../scripts/train/augmentDrawing.ts';
import { measureCentreOfMass } from '../../src/image/centreOfMass.ts';
import type { Drawing } from '../../src/image/Drawing.ts';
import { normalise } from '../../src/image/normalise.ts';
import { inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

const still: DrawingStrengths = {
  rotationDegrees: 0,
  shear: 0,
  aspectShare: 0,
  warpShare: 0,
  penWidthCells: [2.2, 2.2],
  oddPenWidthCells: [2.2, 2.2],
  oddPenEvery: 2,
  softness: [1, 1],
};

const seven: Drawing = {
  strokes: [
    [
      [8, 5],
      [13, 5],
      [19, 4],
      [14, 14],
      [11, 23],
    ],
    [
      [9, 14],
      [17, 13],
    ],
  ],
  penWidthCells: 2.2,
};

function augmented(strengths: DrawingStrengths, seed: number): Float64Array {
  const image = new Float64Array(inputCount).fill(7);
  createDrawingAugmenter(createRandom(seed), strengths)(seven, image);
  return image;
}

function mass(image: Float64Array): number {
  return image.reduce((sum, intensity) => sum + intensity, 0);
}

describe('Changing a drawing', () => {
  it('with no strength at all gives the picture that the page gives', () => {
    expect(augmented(still, 1)).toEqual(normalise(seven).image);
  });

  it('leaves the drawing itself alone', () => {
    const before = structuredClone(seven);
    augmented(mildDrawingStrengths, 1);
    expect(seven).toEqual(before);
  });

  it('gives normalised pictures, whatever was changed', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [x, y] = measureCentreOfMass(augmented(mildDrawingStrengths, seed)) ?? [0, 0];
      expect(Math.hypot(x - 14.5, y - 14.5)).toBeLessThan(0.1);
    }
  });

  it('gives the same picture for the same seed and another one for another', () => {
    expect(augmented(mildDrawingStrengths, 5)).toEqual(augmented(mildDrawingStrengths, 5));
    expect(augmented(mildDrawingStrengths, 5)).not.toEqual(augmented(mildDrawingStrengths, 6));
  });

  it('takes an odd pen about as often as it is told to', () => {
    const pens: DrawingStrengths = { ...still, oddPenWidthCells: [4, 4], oddPenEvery: 4 };
    const augment = createDrawingAugmenter(createRandom(2), pens);
    const usual = mass(normalise(seven).image);
    const image = new Float64Array(inputCount);
    let odd = 0;
    for (let run = 0; run < 400; run++) {
      augment(seven, image);
      if (mass(image) > 1.2 * usual) odd++;
    }
    expect(odd).toBeGreaterThan(75);
    expect(odd).toBeLessThan(125);
  });

  it.each(['rotationDegrees', 'shear', 'aspectShare', 'warpShare'] as const)(
    'has an effect through its %s',
    (name) => {
      const image = augmented({ ...still, [name]: mildDrawingStrengths[name] }, 3);
      const difference = image.reduce(
        (sum, value, cell) => sum + Math.abs(value - normalise(seven).image[cell]),
        0,
      );
      expect(difference / mass(image)).toBeGreaterThan(0.01);
      expect(difference / mass(image)).toBeLessThan(0.8);
    },
  );
});
