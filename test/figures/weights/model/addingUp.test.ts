/** Adding up contributions, in which order and how far. */
import { describe, expect, it } from 'vitest';
import {
  addingOrder,
  addUpTo,
  advanceAdding,
  askForSign,
  currentSignBet,
  fractionOfStep,
  placeSignBet,
  runningSums,
  startAdding,
  toggleAdding,
} from '../../../../src/figures/weights/model/addingUp.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';
import { initialLessonState } from '../../../../src/state/LessonState.ts';
import { passCausesOf } from '../../../../src/state/nextMoment.ts';

const asked = startAdding(true);
const midway = addUpTo(asked, 380);
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
    expect(addUpTo(midway, 12.6).count).toBe(13);
    expect(addUpTo(midway, 1e6).count).toBe(inputCount);
    expect(addUpTo(midway, -1).count).toBe(0);
    expect(addUpTo(midway, Number.NaN)).toBe(midway);
  });

  it('plays to the end and stops there, and begins again from it', () => {
    const playing = toggleAdding(midway);
    const end = advanceAdding(playing, 1e4);
    expect(end).toEqual({ ...midway, count: inputCount, isPlaying: false });
    expect(toggleAdding(end)).toEqual({ ...end, count: 0, isPlaying: true });
    expect(advanceAdding(end, 5)).toBe(end);
  });

  it('begins with nothing added where there is a bet to come, and with all of it otherwise', () => {
    expect(asked).toMatchObject({ count: 0, isAsked: true });
    expect(startAdding(false)).toMatchObject({ count: inputCount, isAsked: false });
  });

  it('stops at a whole contribution', () => {
    expect(toggleAdding(advanceAdding(toggleAdding(midway), 0.7)).count).toBe(midway.count);
  });

  it('has all contributions in the grid at first, and all in the column at the end', () => {
    for (const step of [0, 400, inputCount - 1]) {
      expect(fractionOfStep(0, step)).toBe(0);
      expect(fractionOfStep(inputCount, step)).toBe(1);
    }
    expect(fractionOfStep(400, 300)).toBeGreaterThan(fractionOfStep(400, 390));
  });
});

describe('a bet on the sum', () => {
  const place = { layer: 1, index: 4 };
  const state = initialLessonState;
  const placed = placeSignBet(asked, {
    choice: 'above',
    place,
    causes: passCausesOf(state),
    positive: 3,
    negative: -1,
    inkedCount: 40,
  });

  it('adds up from the beginning, and is graded once all are added', () => {
    expect(placed).toMatchObject({ count: 0, isPlaying: true, isAsked: false });
    expect(advanceAdding(placed, 100).bet?.isGraded).toBe(false);
    const end = advanceAdding(placed, inputCount);
    expect(end.bet?.isGraded).toBe(true);
    expect(addUpTo(placed, inputCount).bet?.isGraded).toBe(true);
    expect(addUpTo(end, 20).bet?.isGraded).toBe(true);
  });

  it('is not made any more by who adds up without one, and may be asked for again', () => {
    expect([addUpTo(asked, 3).isAsked, toggleAdding(asked).isAsked]).toEqual([false, false]);
    expect(askForSign(addUpTo(placed, inputCount))).toEqual(asked);
  });

  it('is of its neuron and its drawing alone', () => {
    expect(currentSignBet(placed, { ...place }, { ...state })).toBe(placed.bet);
    expect(currentSignBet(placed, { layer: 1, index: 5 }, state)).toBeNull();
    expect(currentSignBet(placed, place, { ...state, padDrawing: { ...state.padDrawing } })).toBeNull();
    expect(currentSignBet(asked, place, state)).toBeNull();
  });
});
