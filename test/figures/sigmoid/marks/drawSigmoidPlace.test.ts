import { expect, test } from 'vitest';
import { neuronNear } from '../../../../src/figures/sigmoid/marks/drawSigmoidPlace.ts';
import { layOutCurve } from '../../../../src/marks/curvePlane.ts';

const plane = layOutCurve({ widthPx: 600, lowerPx: 40, sums: [-10, 10] });

test('The nearest neuron is found within a distance, and none beyond it', () => {
  const neurons = [-1, 1].map((z, index) => ({ place: { layer: 1, index }, z, activation: 0.5 }));
  const at = { xPx: plane.x(1) + 3, yPx: plane.y(0.5) };
  expect(neuronNear(plane, neurons, at, 8)).toEqual({ layer: 1, index: 1 });
  expect(neuronNear(plane, neurons, { ...at, yPx: at.yPx + 9 }, 8)).toBeNull();
});
