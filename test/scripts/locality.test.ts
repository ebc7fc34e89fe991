import { describe, expect, it } from 'vitest';
import { createLocality } from '../../scripts/train/locality.ts';
import { gridCentre } from '../../src/image/edgeGrid.ts';
import { randomNetwork } from '../network/smallCases.ts';

const cellOf = (x: number, y: number) => Math.floor(y) * 28 + Math.floor(x);

describe('Locality', () => {
  it('leaves what is near a neuron and shrinks what is far, by the square of the distance beyond', () => {
    const [layer] = randomNetwork([784, 16], 5).layers;
    const before = layer.weights.slice();
    createLocality(layer, { radiusCells: 9, strength: 1 })(0.01);
    const shareLeft = (x: number, y: number, j: number) => {
      const at = cellOf(x, y) * 16 + j;
      return layer.weights[at] / before[at];
    };
    const { x, y } = gridCentre(0);
    expect(shareLeft(x + 3, y, 0)).toBe(1);
    expect(shareLeft(x + 12.5, y + 0.5, 0)).toBeCloseTo(1 - 0.01 * (Math.hypot(12.5, 0.5) - 9) ** 2, 9);
    expect(shareLeft(27, 27, 0)).toBe(0);
  });
});
