import { describe, expect, it } from 'vitest';
import { placeAfterWallKey } from '../../../../src/figures/count/CountWall.tsx';
import { cellOfParameter, layOutWall, parameterAt } from '../../../../src/figures/count/marks/wallLayout.ts';
import type { ParameterPlace } from '../../../../src/figures/count/model/parameterPlace.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';

const all: ParameterPlace[] = [1, 2, 3].flatMap((layer) =>
  Array.from({ length: lessonSizes[layer] }, (_, index) => index).flatMap((index) => [
    { layer, index, from: null },
    ...Array.from({ length: lessonSizes[layer - 1] }, (_, from) => ({ layer, index, from })),
  ]),
);

describe('the wall', () => {
  it('has a cell of its own for each of the 13,002, and each cell leads back', () => {
    for (const columns of [4, 8]) {
      const layout = layOutWall(columns);
      const cells = new Set<string>();
      for (const place of all) {
        const { x, y } = cellOfParameter(layout, place);
        cells.add(`${x} ${y}`);
        expect(parameterAt(layout, x + 0.5, y + 0.5, 0)).toEqual(place);
      }
      expect(cells.size).toBe(13_002);
    }
  });

  it('means the nearest cell beside a block, and none far from all', () => {
    const layout = layOutWall(8);
    expect(parameterAt(layout, 28.6, 3.5, 2)).toMatchObject({ layer: 1, index: 0 });
    expect(parameterAt(layout, layout.width - 1, layout.height - 1, 2)).toBeNull();
  });

  it('is walked by keys from cell to cell and over the gaps', () => {
    const layout = layOutWall(8);
    const end = { layer: 1, index: 0, from: 27 };
    expect(placeAfterWallKey(layout, end, 'ArrowRight')).toEqual({ layer: 1, index: 1, from: 0 });
    expect(placeAfterWallKey(layout, end, 'ArrowUp')).toEqual(end);
    expect(placeAfterWallKey(layout, end, 'x')).toBeNull();
    const last = { layer: 1, index: 8, from: 783 - 27 };
    expect(placeAfterWallKey(layout, last, 'ArrowDown')).toEqual({ layer: 1, index: 0, from: null });
  });
});
