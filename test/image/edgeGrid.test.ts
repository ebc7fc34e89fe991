import { describe, expect, it } from 'vitest';
import { edgeGridPlace, gridCentre } from '../../src/image/edgeGrid.ts';

describe('The grid of edges', () => {
  it('spans the digit area about the centre of mass, row by row', () => {
    expect(gridCentre(0)).toEqual({ x: 7, y: 7 });
    expect(gridCentre(3)).toEqual({ x: 22, y: 7 });
    expect(gridCentre(15)).toEqual({ x: 22, y: 22 });
  });

  it('finds each centre at its own place, and the nearest one from far away', () => {
    for (let j = 0; j < 16; j++) {
      expect(edgeGridPlace(gridCentre(j))).toEqual({ row: Math.floor(j / 4), column: j % 4 });
    }
    expect(edgeGridPlace({ x: -100, y: 100 })).toEqual({ row: 3, column: 0 });
  });
});
