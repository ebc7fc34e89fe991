/** What random hands do follows from the seed, and a list that ends in a fault is cut down. */
import { expect, test } from 'vitest';
import { cutDown } from '../../scripts/monkey/cutDown.ts';
import { actionsInSitting, planSitting } from '../../scripts/monkey/planSitting.ts';
import { figureIds } from '../../src/formats/linkSchema.ts';

test('plans the same from the same seed, and others from others', () => {
  expect(planSitting(7, 3)).toEqual(planSitting(7, 3));
  expect(planSitting(7, 3)).not.toEqual(planSitting(8, 3));
  expect(planSitting(7, 3)).not.toEqual(planSitting(7, 4));
  expect(planSitting(7, 3).actions).toHaveLength(actionsInSitting);
});

test('comes to the lesson, to every figure and to every kind of action', () => {
  const sittings = Array.from({ length: 200 }, (_, number) => planSitting(1, number));
  const figures = new Set(sittings.map(({ path }) => /figure=([a-z-]+)/.exec(path)?.[1]));
  expect([...figures].sort()).toEqual([...figureIds, undefined].sort());
  expect(new Set(sittings.flatMap(({ actions }) => actions.map(({ kind }) => kind))).size).toBe(17);
});

test('cuts a list down to what a fault takes, by few tries', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  let tries = 0;
  const fails = async (some: readonly number[]) => {
    tries++;
    return some.includes(99) && some.includes(42);
  };
  expect(await cutDown(items, fails, 60)).toEqual([42, 99]);
  expect(tries).toBeLessThanOrEqual(60);
  expect(await cutDown(items, async () => false, 60)).toEqual(items);
});
