import { describe, expect, it } from 'vitest';
import { compareCells, rangeOf, shareCells } from '../../../../src/figures/threes/model/sharedCells.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';

/** A picture with ink in those cells. */
function pictureOf(...cells: number[]): Float64Array {
  const image = new Float64Array(inputCount);
  for (const cell of cells) image[cell] = 0.3;
  return image;
}

describe('cells that pictures share', () => {
  it('are counted once each: all, some, none', () => {
    const shared = shareCells([pictureOf(1, 2, 3), pictureOf(2, 3, 4), pictureOf(2, 783)]);
    expect(shared.all).toBe(1);
    expect(shared.some).toBe(4);
    expect(shared.none).toBe(inputCount - 5);
    expect(shared.counts[3]).toBe(2);
  });

  it('of one picture are all that it lights', () => {
    const { all, some } = shareCells([pictureOf(5, 6)]);
    expect([all, some]).toEqual([2, 0]);
  });

  it('of two are those that both light', () => {
    expect(compareCells(pictureOf(1, 2, 3), pictureOf(3, 4))).toEqual({ lit: 3, both: 1 });
  });

  it('lie in one range each, with no gap between the ranges', () => {
    expect([0, 1, 50, 51, 150, 151, inputCount].map(rangeOf)).toEqual([
      'none',
      'few',
      'few',
      'many',
      'many',
      'most',
      'most',
    ]);
  });
});
