import { describe, expect, it } from 'vitest';
import { initialLessonState } from '../../src/state/LessonState.ts';
import { keepWeight, matrixPlaceOf, pointAtWeight, walkToWeight } from '../../src/state/matrixPlace.ts';
import { inspectedPlace, pointAt, pointAtTerm, togglePin } from '../../src/state/pointCommands.ts';

const weight = { layer: 1, row: 5, column: 401 };
const placeOf = (state: typeof initialLessonState, layer: number) =>
  matrixPlaceOf({ inspected: inspectedPlace(state), term: state.pointing.term }, layer);

describe('a weight of a matrix', () => {
  it('is pointed at as a neuron and a term of its sum', () => {
    const state = pointAtWeight(initialLessonState, weight);
    expect(state.pointing.pointedAt).toEqual({ layer: 1, index: 5 });
    expect(state.pointing.term).toBe(401);
    expect(placeOf(state, 1)).toEqual({ row: 5, column: 401 });
  });

  it('is no term of a neuron of another layer that is kept open', () => {
    const pinned = togglePin(initialLessonState, { layer: 3, index: 2 });
    expect(pointAtWeight(pinned, weight).pointing.term).toBeNull();
  });

  it('is kept, moved along its row, and let go where it is', () => {
    const kept = keepWeight(pointAtWeight(initialLessonState, weight), weight);
    expect(kept.pointing.pinned).toEqual({ layer: 1, index: 5 });
    const moved = keepWeight(kept, { ...weight, column: 402 });
    expect([moved.pointing.pinned?.index, moved.pointing.term]).toEqual([5, 402]);
    expect(keepWeight(moved, { ...weight, column: 402 }).pointing.pinned).toBeNull();
  });

  it('takes what is kept along when keys walk on', () => {
    const kept = keepWeight(initialLessonState, weight);
    const walked = walkToWeight(kept, { ...weight, row: 6 });
    expect(walked.pointing.pinned).toEqual({ layer: 1, index: 6 });
    expect(walked.pointing.term).toBe(401);
  });
});

describe('the place in a matrix', () => {
  it('is a column where a neuron of the layer before is pointed at', () => {
    const state = pointAt(initialLessonState, { layer: 1, index: 7 });
    expect(placeOf(state, 2)).toEqual({ row: null, column: 7 });
    expect(placeOf(state, 3)).toEqual({ row: null, column: null });
  });

  it('is a row too where an input leads to a neuron', () => {
    const state = pointAtTerm(pointAt(initialLessonState, { layer: 0, index: 401 }), 5);
    expect(placeOf(state, 1)).toEqual({ row: 5, column: 401 });
  });
});
