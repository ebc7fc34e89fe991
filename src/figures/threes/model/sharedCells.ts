/**
 * Which cells several pictures have in common. A cell is lit when there is any ink in it.
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import { inputCount } from '../../../network/lessonShape.ts';

/** How many pictures light each cell, and how many cells all of them light, some, none. */
export interface SharedCells {
  /** For each of the 784 cells the number of pictures that light it. */
  readonly counts: Uint16Array;
  readonly pictureCount: number;
  readonly all: number;
  readonly some: number;
  readonly none: number;
}

/** Compares the pictures, of which there is at least one. */
export function shareCells(images: readonly DigitImage[]): SharedCells {
  const counts = new Uint16Array(inputCount);
  for (const image of images) {
    for (let cell = 0; cell < inputCount; cell++) if (image[cell] > 0) counts[cell]++;
  }
  const all = counts.reduce((sum, count) => sum + (count === images.length ? 1 : 0), 0);
  const none = counts.reduce((sum, count) => sum + (count === 0 ? 1 : 0), 0);
  return { counts, pictureCount: images.length, all, some: inputCount - all - none, none };
}

/** How many cells a picture lights, and how many of those another one lights too. */
export function compareCells(image: DigitImage, other: DigitImage): { lit: number; both: number } {
  let lit = 0;
  let both = 0;
  for (let cell = 0; cell < inputCount; cell++) {
    if (image[cell] > 0) {
      lit++;
      if (other[cell] > 0) both++;
    }
  }
  return { lit, both };
}

/** The answers that the reader can bet on: how many of the 784 cells all pictures have in common. */
export const sharedRanges = [
  { key: 'none', from: 0, to: 0 },
  { key: 'few', from: 1, to: 50 },
  { key: 'many', from: 51, to: 150 },
  { key: 'most', from: 151, to: inputCount },
] as const;

export type SharedRange = (typeof sharedRanges)[number]['key'];

/** The range that a number of cells lies in. */
export function rangeOf(count: number): SharedRange {
  return sharedRanges.find(({ to }) => count <= to)?.key ?? 'most';
}
