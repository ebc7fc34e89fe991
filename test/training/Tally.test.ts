import { expect, it } from 'vitest';
import { createTally, createThrottle } from '../../src/training/Tally.ts';

const stretch = (examples: number, cost: number, accuracy: number) => ({
  steps: 1,
  examples,
  cost,
  accuracy,
  learningRate: 0.1,
  isEpochOver: false,
});

it('a tally weighs each stretch by its examples, and begins anew once it is taken', () => {
  const tally = createTally();
  tally.add(stretch(10, 1, 0.5));
  tally.add(stretch(30, 2, 1));
  expect(tally.take()).toEqual({ cost: 1.75, accuracy: 0.875 });
  expect(tally.take()).toEqual({ cost: null, accuracy: null });
});

it('a tally passes over a stretch without examples', () => {
  const tally = createTally();
  tally.add(stretch(0, Number.NaN, Number.NaN));
  expect(tally.take()).toEqual({ cost: null, accuracy: null });
});

it('a pace counts examples over half a second and more', () => {
  const throttle = createThrottle();
  throttle.see(100, 0);
  throttle.see(300, 400);
  expect(throttle.perSecond).toBeNull();
  throttle.see(1100, 500);
  expect(throttle.perSecond).toBe(2000);
});

it('a pace does not count time in which nothing was to be done', () => {
  const throttle = createThrottle();
  throttle.see(0, 0);
  throttle.reset();
  throttle.see(0, 10_000);
  throttle.see(1000, 10_500);
  expect(throttle.perSecond).toBe(2000);
});
