/** Where pixels, neurons and the lens stand, and what a place means. */
import { describe, expect, it } from 'vitest';
import {
  cellAtPlace,
  cellInLens,
  firstInLens,
  layOutColumn,
  movingBox,
  neuronBox,
  pixelBox,
} from '../../src/marks/columnLayout.ts';
import { inputCount } from '../../src/network/lessonShape.ts';

const widths = [240, 272, 342, 459, 460, 690, 1100];

describe.each(widths)('the picture and its column, %i px wide', (widthPx) => {
  const layout = layOutColumn(widthPx);
  const { grid, column, lens } = layout;

  it('stand side by side within the width', () => {
    expect(grid.xPx).toBeGreaterThanOrEqual(0);
    expect(grid.xPx + grid.widthPx).toBeLessThan(column.xPx);
    expect(column.xPx + column.widthPx).toBeLessThan(lens.xPx);
    expect(lens.xPx + lens.widthPx).toBeLessThanOrEqual(widthPx + 1);
  });

  it('know every pixel by its middle, and its neuron by the middle of that', () => {
    for (let cell = 0; cell < inputCount; cell++) {
      for (const box of [pixelBox(layout, cell), neuronBox(layout, cell)]) {
        const place = { xPx: box.xPx + box.widthPx / 2, yPx: box.yPx + box.heightPx / 2 };
        expect(cellAtPlace(layout, place)).toBe(cell);
      }
    }
    expect(cellAtPlace(layout, { xPx: grid.xPx - 2, yPx: grid.yPx })).toBeNull();
  });

  it('keep a row beside the neurons that it becomes', () => {
    for (const row of [0, 13, 27]) {
      expect(neuronBox(layout, 28 * row).yPx).toBeCloseTo(pixelBox(layout, 28 * row).yPx, 9);
    }
  });

  it('enlarge an odd number of neurons, each a target for a finger, always within the column', () => {
    expect(lens.rowCount % 2).toBe(1);
    expect(lens.rowPx).toBeGreaterThanOrEqual(24);
    for (const cell of [0, 5, 400, 783]) {
      const first = firstInLens(layout, cell);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first + lens.rowCount).toBeLessThanOrEqual(inputCount);
      const place = { xPx: lens.xPx + 10, yPx: lens.yPx + (cell - first + 0.5) * lens.rowPx };
      expect(cellInLens(layout, place, cell)).toBe(cell);
    }
  });
});

describe('a pixel on its way', () => {
  const layout = layOutColumn(690);

  it('begins as a pixel and ends as a neuron', () => {
    for (const cell of [0, 401, 783]) {
      expect(movingBox(layout, cell, 0)).toEqual(pixelBox(layout, cell));
      for (const [name, value] of Object.entries(neuronBox(layout, cell)))
        expect(movingBox(layout, cell, 1)).toHaveProperty(name, expect.closeTo(value, 9));
    }
  });
});
