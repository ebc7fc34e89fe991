/** Where the plane of the sigmoid lies. */
import { expect, test } from 'vitest';
import { layOutCurve, ticksOf } from '../../src/marks/curvePlane.ts';

const plane = layOutCurve({ widthPx: 600, lowerPx: 40, sums: [-10, 10] });

test('A plane has 0 in its middle, 1 above 0, and the room below within its height', () => {
  expect(plane.x(0)).toBeCloseTo((plane.x(-10) + plane.x(10)) / 2, 9);
  expect(plane.y(1)).toBeLessThan(plane.y(0));
  expect(plane.lower[0]).toBeGreaterThan(plane.y(0));
  expect(plane.lower[1]).toBeLessThan(plane.heightPx);
});

test('A narrow plane has fewer ticks than a wide one, and 0 is one of them', () => {
  const narrow = layOutCurve({ widthPx: 300, lowerPx: 40, sums: [-1000, 1000] });
  const wide = layOutCurve({ widthPx: 1200, lowerPx: 40, sums: [-1000, 1000] });
  expect(ticksOf(narrow).length).toBeLessThan(ticksOf(wide).length);
  expect(ticksOf(narrow)).toContain(0);
});
