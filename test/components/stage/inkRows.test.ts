import { describe, expect, it } from 'vitest';
import { countLit, inkPlaces, inkRows } from '../../../src/components/stage/inkRows.ts';
import { imageSide, inputCount } from '../../../src/network/lessonShape.ts';

/** A picture with ink in those cells, by row and column. */
function pictureOf(cells: readonly (readonly [row: number, column: number])[]): Float64Array {
  const image = new Float64Array(inputCount);
  for (const [row, column] of cells) image[row * imageSide + column] = 0.5;
  return image;
}

describe('the rows of a picture', () => {
  it('are its runs of ink, rows without any left out', () => {
    const image = pictureOf([
      [3, 0],
      [3, 1],
      [3, 27],
      [4, 0],
    ]);
    expect(inkRows(image)).toEqual([
      {
        row: 3,
        runs: [
          [0, 1],
          [27, 27],
        ],
      },
      { row: 4, runs: [[0, 0]] },
    ]);
    expect(countLit(image)).toBe(4);
  });

  it('are none of a blank one', () => {
    expect(inkRows(pictureOf([]))).toEqual([]);
    expect(inkPlaces(pictureOf([]))).toEqual([]);
  });
});

describe('where most of the ink lies', () => {
  it('is said by ninths, the fullest first', () => {
    const stroke = Array.from({ length: imageSide }, (_, row) => [row, 14] as const);
    expect([...inkPlaces(pictureOf(stroke))].sort()).toEqual([1, 4, 7]);
  });
});
