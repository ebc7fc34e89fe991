import { describe, expect, it } from 'vitest';
import {
  createImageAugmenter,
  type ImageStrengths,
  mildImageStrengths,
} from '../../scripts/train/augmentImage.ts';
import { readPlain } from '../../scripts/train/paddedPicture.ts';
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

const still: ImageStrengths = {
  shiftCells: 0,
  rotationDegrees: 0,
  scaleShare: 0,
  shear: 0,
  elasticCells: 0,
  thickness: 0,
};

/** A ring and a bar, with soft edges: 784 greys. */
const greys = Uint8Array.from({ length: inputCount }, (_, cell) => {
  const x = (cell % imageSide) - 13;
  const y = Math.floor(cell / imageSide) - 14;
  const distance = Math.min(
    Math.abs(Math.hypot(x, y + 3) - 5),
    Math.hypot(x - 4, Math.max(0, Math.abs(y - 3) - 5)),
  );
  return Math.round(255 * Math.max(0, Math.min(1, 1.6 - distance)));
});

function augmented(strengths: ImageStrengths, seed: number, picture = greys): Float64Array {
  const image = new Float64Array(inputCount).fill(7);
  createImageAugmenter(createRandom(seed), strengths)(picture, 0, image);
  return image;
}

function plain(picture = greys): Float64Array {
  const image = new Float64Array(inputCount);
  readPlain(picture, 0, image);
  return image;
}

function mass(image: Float64Array): number {
  return image.reduce((sum, intensity) => sum + intensity, 0);
}

/** Along x, in cells. */
function centre(image: Float64Array): number {
  return image.reduce((sum, intensity, cell) => sum + intensity * (cell % imageSide), 0) / mass(image);
}

describe('Changing a picture', () => {
  it('with no strength at all leaves it as it is', () => {
    expect(augmented(still, 1)).toEqual(plain());
  });

  it('keeps intensities in 0...1 and most of the ink', () => {
    for (let seed = 0; seed < 50; seed++) {
      const image = augmented(mildImageStrengths, seed);
      expect(image.every((intensity) => intensity >= 0 && intensity <= 1)).toBe(true);
      expect(mass(image) / mass(plain())).toBeGreaterThan(0.7);
      expect(mass(image) / mass(plain())).toBeLessThan(1.4);
    }
  });

  it('gives the same picture for the same seed and another one for another', () => {
    expect(augmented(mildImageStrengths, 5)).toEqual(augmented(mildImageStrengths, 5));
    expect(augmented(mildImageStrengths, 5)).not.toEqual(augmented(mildImageStrengths, 6));
  });

  it('moves by up to the largest shift, to both sides, and keeps the mass', () => {
    const shifts = Array.from({ length: 40 }, (_, seed) => {
      const image = augmented({ ...still, shiftCells: 0.7 }, seed);
      expect(mass(image)).toBeCloseTo(mass(plain()), 0);
      return centre(image) - centre(plain());
    });
    expect(Math.max(...shifts)).toBeGreaterThan(0.5);
    expect(Math.min(...shifts)).toBeLessThan(-0.5);
    expect(Math.max(...shifts.map(Math.abs))).toBeLessThan(0.75);
  });

  it('makes strokes thicker and thinner by about the cells asked for', () => {
    const ratios = Array.from(
      { length: 40 },
      (_, seed) => mass(augmented({ ...still, thickness: 0.2 }, seed)) / mass(plain()),
    );
    expect(Math.max(...ratios)).toBeGreaterThan(1.08);
    expect(Math.min(...ratios)).toBeLessThan(0.92);
    expect(Math.max(...ratios)).toBeLessThan(1.25);
  });

  it('visits every cell that ink can reach', () => {
    const solid = new Uint8Array(inputCount).fill(255);
    for (let seed = 0; seed < 30; seed++) {
      const image = augmented({ ...mildImageStrengths, scaleShare: 0 }, seed, solid);
      const inner = image.filter((_, cell) => {
        const [row, column] = [Math.floor(cell / imageSide), cell % imageSide];
        return Math.min(row, column, imageSide - 1 - row, imageSide - 1 - column) >= 6;
      });
      expect(inner.every((intensity) => intensity === 1)).toBe(true);
    }
  });

  it('agrees with an obvious warp that visits every cell', () => {
    // Each picture of a single grey cell, warped, adds up to the warp of the whole picture, since reading is
    // linear.
    const whole = augmented({ ...mildImageStrengths, thickness: 0 }, 9);
    const sum = new Float64Array(inputCount);
    for (let cell = 0; cell < inputCount; cell++) {
      if (greys[cell] === 0) continue;
      const single = new Uint8Array(inputCount);
      single[cell] = greys[cell];
      augmented({ ...mildImageStrengths, thickness: 0 }, 9, single).forEach((value, at) => {
        sum[at] += value;
      });
    }
    // Up to four parts of a cell may each have been dropped as fainter than half a grey level.
    for (let cell = 0; cell < inputCount; cell++)
      expect(Math.abs(sum[cell] - whole[cell])).toBeLessThan(4 * 0.002);
  });

  it('of a blank picture is blank', () => {
    expect(mass(augmented(mildImageStrengths, 3, new Uint8Array(inputCount)))).toBe(0);
  });

  it('refuses strengths that reach beyond the paper around the picture', () => {
    expect(() => augmented({ ...still, rotationDegrees: 40, shear: 1 }, 1)).toThrow(RangeError);
  });
});
