/** A sum in hand, and the scale that goes on with it. */
import { describe, expect, it } from 'vitest';
import {
  distanceRanges,
  dragToZ,
  firstPlace,
  goToZ,
  letZGo,
  maxZ,
  pushOn,
  rightRange,
  sumFor,
  wantedActivation,
} from '../../../../src/figures/sigmoid/model/sigmoidPlace.ts';
import { sigmoid } from '../../../../src/network/activationFunctions.ts';

describe('a sum in hand', () => {
  it('moves in hundredths, and never to minus zero', () => {
    expect(goToZ(firstPlace, 1.2345).z).toBe(1.23);
    expect(Object.is(goToZ(firstPlace, -0.001).z, 0)).toBe(true);
  });

  it('keeps to its farthest places, and refuses what is no number', () => {
    expect(goToZ(firstPlace, 1e9).z).toBe(maxZ);
    expect(goToZ(firstPlace, Number.NEGATIVE_INFINITY)).toBe(firstPlace);
    expect(goToZ(firstPlace, Number.NaN)).toBe(firstPlace);
  });

  it('has its scale go with it, far out and back', () => {
    const far = goToZ(firstPlace, -1000);
    expect(far.halfRange).toBeGreaterThanOrEqual(1000);
    expect(goToZ(far, 1).halfRange).toBe(firstPlace.halfRange);
  });

  it('stays on the scale while it is dragged, and pushes against its end', () => {
    const dragged = dragToZ(firstPlace, 14);
    expect(dragged).toEqual({ z: 10, halfRange: 10, push: 1 });
    expect(pushOn(dragged, 2)).toEqual({ z: 40, halfRange: 40, push: 1 });
    expect(pushOn(dragToZ(firstPlace, -14), 30).z).toBe(-maxZ);
  });

  it('is not pushed unless it is held against an end', () => {
    const dragged = dragToZ(firstPlace, 3);
    expect(pushOn(dragged, 2)).toBe(dragged);
    expect(letZGo(pushOn(dragToZ(firstPlace, 14), 1)).push).toBe(0);
  });
});

describe('the bet', () => {
  it('has one right answer, in which the sum for 0.99 lies', () => {
    const { from, to } = distanceRanges[rightRange()];
    const z = sumFor(wantedActivation);
    expect(sigmoid(z)).toBeCloseTo(wantedActivation, 12);
    expect(z > from && z <= to).toBe(true);
  });
});
