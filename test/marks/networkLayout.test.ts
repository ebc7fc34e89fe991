import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellCentre,
  heightForWidth,
  layOutNetwork,
  leaveGrid,
  type NetworkLayout,
} from '../../src/marks/networkLayout.ts';
import { inputCount, lessonSizes } from '../../src/network/lessonShape.ts';

const counts = lessonSizes.slice(1);

function everyPlace(layout: NetworkLayout) {
  return layout.layers.flatMap(({ centres, radiusPx }) => centres.map((place) => ({ ...place, radiusPx })));
}

describe('the layout of the network', () => {
  it('keeps every neuron inside its stage and apart from its neighbours, at any width, in both directions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 270, max: 1400 }),
        fc.constantFrom('right' as const, 'down' as const),
        (widthPx, direction) => {
          const layout = layOutNetwork(direction, { widthPx, heightPx: Math.round(widthPx * 0.65) }, counts);
          for (const { xPx, yPx, radiusPx } of everyPlace(layout)) {
            expect(xPx - radiusPx).toBeGreaterThanOrEqual(0);
            expect(xPx + radiusPx).toBeLessThanOrEqual(layout.widthPx);
            expect(yPx - radiusPx).toBeGreaterThanOrEqual(0);
            expect(yPx + radiusPx).toBeLessThanOrEqual(layout.heightPx);
          }
          for (const { centres, radiusPx } of layout.layers) {
            const [a, b] = centres;
            expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThan(radiusPx * 2);
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('running to the right in a column of 560 px, has neurons a finger can tell apart, and names beside each other', () => {
    for (const widthPx of [504, 536, 700, 1280]) {
      const layout = layOutNetwork('right', { widthPx, heightPx: heightForWidth(widthPx, counts) }, counts);
      const { grid, layers, labelPx } = layout;
      const [a, b] = layers[0].centres;
      expect(b.yPx - a.yPx).toBeGreaterThanOrEqual(24);
      expect(a.xPx - layers[0].radiusPx).toBeGreaterThan(grid.xPx + grid.sidePx + 24);
      // As wide as "hidden layer 1" in DejaVu Sans, the widest of the page's faces.
      expect(layers[1].centres[0].xPx - a.xPx).toBeGreaterThan(7.8 * labelPx);
    }
    expect(heightForWidth(1280, counts)).toBe(832);
  });

  it('gives every cell of the grid a whole number of pixels', () => {
    for (const widthPx of [270, 333, 690, 1001]) {
      const { grid } = layOutNetwork('right', { widthPx, heightPx: widthPx * 0.65 }, counts);
      expect(grid.sidePx % 28).toBe(0);
    }
  });

  it('puts the first cell at the top left and the last at the bottom right', () => {
    const layout = layOutNetwork('down', { widthPx: 390, heightPx: 0 }, counts);
    const { grid } = layout;
    const half = grid.sidePx / 56;
    expect(cellCentre(layout, 0)).toEqual({ xPx: grid.xPx + half, yPx: grid.yPx + half });
    expect(cellCentre(layout, inputCount - 1)).toEqual({
      xPx: grid.xPx + grid.sidePx - half,
      yPx: grid.yPx + grid.sidePx - half,
    });
  });

  it('lets a line leave the grid on its border and on its way', () => {
    const layout = layOutNetwork('right', { widthPx: 700, heightPx: 455 }, counts);
    const { grid } = layout;
    for (const cell of [0, 27, 400, 756, inputCount - 1]) {
      for (const to of layout.layers[0].centres) {
        const from = cellCentre(layout, cell);
        const out = leaveGrid(layout, from, to);
        const isOnBorder =
          Math.abs(out.xPx - grid.xPx - grid.sidePx) < 1e-9 ||
          Math.abs(out.yPx - grid.yPx) < 1e-9 ||
          Math.abs(out.yPx - grid.yPx - grid.sidePx) < 1e-9;
        expect(isOnBorder).toBe(true);
        const cross = (out.xPx - from.xPx) * (to.yPx - from.yPx) - (out.yPx - from.yPx) * (to.xPx - from.xPx);
        expect(Math.abs(cross)).toBeLessThan(1e-6);
      }
    }
  });
});
