/**
 * Pictures for the benches: the first of MNIST's training images from a folder, or seeded ones that are as
 * sparse.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIdxImages, readIdxLabels } from '../../src/formats/idx.ts';
import { digitCount, imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

/** Pictures of 784 intensities, their labels, and a few words on where they are from. */
export interface Digits {
  readonly source: string;
  readonly images: Float64Array[];
  readonly labels: number[];
}

/** The first pictures of MNIST's training set; the folder holds the IDX files, packed with gzip or not. */
export async function readDigits(folder: string, count: number): Promise<Digits> {
  const { greys } = await readIdxImages(readMaybePacked(folder, 'train-images-idx3-ubyte'));
  const labels = await readIdxLabels(readMaybePacked(folder, 'train-labels-idx1-ubyte'));
  const images = Array.from({ length: count }, (_, i) =>
    Float64Array.from(greys.subarray(i * inputCount, (i + 1) * inputCount), (grey) => grey / 255),
  );
  return { source: `MNIST, ${count} pictures`, images, labels: [...labels.subarray(0, count)] };
}

/** Seeded pictures of one wandering stroke each; a fifth of the cells is lit, as in MNIST (19 %). */
export function makeDigits(seed: number, count: number): Digits {
  const random = createRandom(seed);
  const images = Array.from({ length: count }, () => {
    const image = new Float64Array(inputCount);
    const margin = 4;
    let row = random.integer(imageSide);
    let column = random.integer(imageSide);
    for (let lit = 0; lit < 0.19 * inputCount; ) {
      row = keepInside(row + random.integer(3) - 1, margin);
      column = keepInside(column + random.integer(3) - 1, margin);
      const cell = row * imageSide + column;
      if (image[cell] === 0) {
        image[cell] = 0.1 + 0.9 * random.uniform();
        lit++;
      }
    }
    return image;
  });
  const labels = images.map(() => random.integer(digitCount));
  return { source: `${count} seeded pictures, 19 % of cells lit`, images, labels };
}

function keepInside(position: number, margin: number): number {
  return Math.min(imageSide - 1 - margin, Math.max(margin, position));
}

function readMaybePacked(folder: string, name: string): Uint8Array {
  const plain = join(folder, name);
  return readFileSync(existsSync(plain) ? plain : `${plain}.gz`);
}
