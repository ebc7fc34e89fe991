import { describe, expect, it } from 'vitest';
import {
  blindLabels,
  endBlindTest,
  labelOf,
  startBlindTest,
} from '../../../../src/figures/hope/model/blindTest.ts';
import { hopeNetworks } from '../../../../src/figures/hope/model/hopeProbe.ts';

describe('the blind test', () => {
  it('has all three networks in an order of its seed, which is not always the same', () => {
    const orders = Array.from({ length: 20 }, (_, seed) => startBlindTest(seed, true).order);
    for (const order of orders) expect(order.toSorted()).toEqual(hopeNetworks.toSorted());
    expect(startBlindTest(7, true)).toEqual(startBlindTest(7, true));
    expect(new Set(orders.map((order) => order.indexOf('trained'))).size).toBe(3);
  });

  it('labels the columns, and keeps their order when the names come back', () => {
    const test = startBlindTest(3, true);
    expect(test.order.map((name) => labelOf(test, name))).toEqual(blindLabels);
    expect(endBlindTest(test, 'B')).toEqual({ order: test.order, chosen: 'B', isBlind: false });
  });

  it('is none where there is no bet: all are named, in their own order', () => {
    expect(startBlindTest(3, false)).toEqual({ order: hopeNetworks, chosen: null, isBlind: false });
  });
});
