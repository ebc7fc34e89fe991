/** Adding up contributions, in which order and how far. */
import { describe, expect, it } from 'vitest';
import {
  addingOrder,
  addUpTo,
  advanceAdding,
  firstAddingUp,
  fractionOfStep,
  runningSums,
  toggleAdding,
} from '../../../../src/figures/weights/model/addingUp.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';

const contributions = Float64Array.of(0, -2, 3, 0, 1, -0.5);

describe('the order of contributions', () => {
  it('is that of the pixels, or by size with equal ones in their place', () => {
    expect(Array.from(addingOrder(contributions, 'place'))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(Array.from(addingOrder(contributions, 'size'))).toEqual([2, 4, 0, 3, 5, 1]);
  });

  it('decides the way of the sums, not where they end', () => {
    const inPlace = runningSums(contributions, addingOrder(contributions, 'place'));
    const bySize = runningSums(contributions, addingOrder(contributions, 'size'));
    expect(Array.from(inPlace.positive)).toEqual([0, 0, 0, 3, 3, 4, 4]);
    expect(Array.from(inPlace.negative)).toEqual([0, 0, -2, -2, -2, -2, -2.5]);
    expect([bySize.positive[6], bySize.negative[6]]).toEqual([4, -2.5]);
    expect(bySize.positive[2]).toBe(4);
    expect(bySize.negative[4]).toBe(0);
  });
});

describe('adding up', () => {
  it('goes to any number of contributions there are, whole', () => {
    expect(addUpTo(firstAddingUp, 12.6).count).toBe(13);
    expect(addUpTo(firstAddingUp, 1e6).count).toBe(inputCount);
    expect(addUpTo(firstAddingUp, -1).count).toBe(0);
    expect(addUpTo(firstAddingUp, Number.NaN)).toBe(firstAddingUp);
  });

  it('plays to the end and stops there, and begins again from it', () => {
    const playing = toggleAdding(firstAddingUp);
    const end = advanceAdding(playing, 1e4);
    expect(end).toEqual({ ...firstAddingUp, count: inputCount, isPlaying: false });
    expect(toggleAdding(end)).toEqual({ ...end, count: 0, isPlaying: true });
    expect(advanceAdding(end, 5)).toBe(end);
  });

  it('stops at a whole contribution', () => {
    expect(toggleAdding(advanceAdding(toggleAdding(firstAddingUp), 0.7)).count).toBe(firstAddingUp.count);
  });

  it('has all contributions in the grid at first, and all in the column at the end', () => {
    for (const step of [0, 400, inputCount - 1]) {
      expect(fractionOfStep(0, step)).toBe(0);
      expect(fractionOfStep(inputCount, step)).toBe(1);
    }
    expect(fractionOfStep(400, 300)).toBeGreaterThan(fractionOfStep(400, 390));
  });
});
