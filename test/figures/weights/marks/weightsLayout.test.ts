/** Where the grid of weights and its column stand. */
import { expect, test } from 'vitest';
import {
  layOutWeights,
  stepBox,
  weightAt,
  weightBox,
} from '../../../../src/figures/weights/marks/weightsLayout.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';

for (const widthPx of [280, 366, 600, 1000]) {
  test(`Grid, column and sums stand beside each other in ${widthPx} px`, () => {
    const { grid, column, sums } = layOutWeights(widthPx);
    expect(grid.xPx + grid.widthPx).toBeLessThan(column.xPx);
    expect(column.xPx + column.widthPx).toBeLessThan(sums.xPx);
    expect(sums.xPx + sums.widthPx).toBeLessThanOrEqual(widthPx);
  });
}

test('The pixel at the middle of a pixel’s box is that pixel, and beside the grid there is none', () => {
  const layout = layOutWeights(600);
  for (const cell of [0, 27, 406, inputCount - 1]) {
    const { xPx, yPx, widthPx, heightPx } = weightBox(layout, cell);
    expect(weightAt(layout, { xPx: xPx + widthPx / 2, yPx: yPx + heightPx / 2 })).toBe(cell);
  }
  expect(weightAt(layout, { xPx: layout.column.xPx, yPx: 100 })).toBeNull();
});

test('The last contribution ends where the column ends', () => {
  const layout = layOutWeights(600);
  const { yPx, heightPx } = stepBox(layout, inputCount - 1);
  expect(yPx + heightPx).toBeCloseTo(layout.column.yPx + layout.column.heightPx, 6);
});
