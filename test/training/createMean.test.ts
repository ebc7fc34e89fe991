import { expect, it } from 'vitest';
import { createMean, createRate } from '../../src/training/createMean.ts';

const stretch = (examples: number, cost: number, accuracy: number) => ({
  steps: 1,
  examples,
  cost,
  accuracy,
  learningRate: 0.1,
  isEpochOver: false,
});

it('a mean weighs each stretch by its examples, and begins anew once it is taken', () => {
  const mean = createMean();
  mean.add(stretch(10, 1, 0.5));
  mean.add(stretch(30, 2, 1));
  expect(mean.take()).toEqual({ cost: 1.75, accuracy: 0.875 });
  expect(mean.take()).toEqual({ cost: null, accuracy: null });
});

it('a mean passes over a stretch without examples', () => {
  const mean = createMean();
  mean.add(stretch(0, Number.NaN, Number.NaN));
  expect(mean.take()).toEqual({ cost: null, accuracy: null });
});

it('a rate counts examples over half a second and more', () => {
  const rate = createRate();
  rate.see(100, 0);
  rate.see(300, 400);
  expect(rate.perSecond).toBeNull();
  rate.see(1100, 500);
  expect(rate.perSecond).toBe(2000);
});

it('a rate does not count time in which nothing was to be done', () => {
  const rate = createRate();
  rate.see(0, 0);
  rate.reset();
  rate.see(0, 10_000);
  rate.see(1000, 10_500);
  expect(rate.perSecond).toBe(2000);
});
