/** Where the plane of the sigmoid lies. */
import { expect, test } from 'vitest';
import { neuronNear } from '../../src/figures/sigmoid/marks/drawSigmoidPlace.ts';
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

test('The nearest neuron is found within a distance, and none beyond it', () => {
  const neurons = [-1, 1].map((z, index) => ({ place: { layer: 1, index }, z, activation: 0.5 }));
  const at = { xPx: plane.x(1) + 3, yPx: plane.y(0.5) };
  expect(neuronNear(plane, neurons, at, 8)).toEqual({ layer: 1, index: 1 });
  expect(neuronNear(plane, neurons, { ...at, yPx: at.yPx + 9 }, 8)).toBeNull();
});
