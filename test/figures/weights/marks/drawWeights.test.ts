/** The big grid of weights: what is negative bears a dash, where its cells have room. */
import { expect, test } from 'vitest';
import { drawWeights } from '../../../../src/figures/weights/marks/drawWeights.ts';
import { layOutWeights, weightBox } from '../../../../src/figures/weights/marks/weightsLayout.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';

interface Fill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is filled inside each of the cells of a grid whose weights are -0.1, 0, 0.1, -0.1, ... */
function fillsOfCells(widthPx: number, { count = 0, isStaying = true } = {}): Fill[][] {
  const fills: Fill[] = [];
  const context = {
    fillRect: (x: number, y: number, width: number, height: number) => fills.push({ x, y, width, height }),
    clearRect: () => {},
    strokeRect: () => {},
  };
  const layout = layOutWeights(widthPx);
  drawWeights(context as unknown as CanvasRenderingContext2D, layout, {
    image: new Float64Array(inputCount),
    shown: Float64Array.from({ length: inputCount }, (_, cell) => ((cell % 3) - 1) / 10),
    contributions: new Float64Array(inputCount),
    cells: Uint16Array.from({ length: inputCount }, (_, cell) => cell),
    count,
    isStaying,
    limit: 1,
    isStepped: true,
  });
  return Array.from({ length: inputCount }, (_, cell) => {
    const box = weightBox(layout, cell);
    return fills.filter(
      ({ x, y, width, height }) =>
        x >= box.xPx &&
        y >= box.yPx &&
        x + width <= box.xPx + box.widthPx &&
        y + height <= box.yPx + box.heightPx,
    );
  });
}

test('Negative cells have a dash inside, on phones and on large screens; no other has', () => {
  for (const widthPx of [346, 600, 1000])
    for (const [cell, fills] of fillsOfCells(widthPx).entries())
      expect(fills).toHaveLength(cell % 3 === 0 ? 2 : 1);
});

test('Where cells have no room, none has a dash', () => {
  for (const fills of fillsOfCells(240)) expect(fills).toHaveLength(1);
});

test('Weights stay in the grid while their contributions are added; contributions leave it', () => {
  for (const fills of fillsOfCells(600, { count: inputCount })) expect(fills.length).toBeGreaterThan(0);
  for (const fills of fillsOfCells(600, { count: inputCount, isStaying: false })) expect(fills).toEqual([]);
});
