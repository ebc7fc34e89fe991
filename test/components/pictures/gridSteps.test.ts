import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellInGrid,
  cellOfIndex,
  indexAfterKey,
  indexOfCell,
  stepInGrid,
} from '../../../src/components/pictures/gridSteps.ts';

const size = { rows: 16, columns: 784 };

describe('a grid', () => {
  it('is walked by keys, and not left', () => {
    expect(stepInGrid({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 });
    expect(stepInGrid({ row: 15, column: 3 }, 'ArrowDown', size)).toEqual({ row: 15, column: 3 });
    expect(stepInGrid({ row: 2, column: 3 }, 'ArrowRight', size)).toEqual({ row: 2, column: 4 });
    expect(stepInGrid({ row: 2, column: 3 }, 'Home', size)).toEqual({ row: 2, column: 0 });
    expect(stepInGrid({ row: 2, column: 3 }, 'End', size)).toEqual({ row: 2, column: 783 });
    expect(stepInGrid({ row: 2, column: 3 }, 'PageUp', size)).toEqual({ row: 0, column: 3 });
    expect(stepInGrid({ row: 2, column: 3 }, 'PageDown', size)).toEqual({ row: 15, column: 3 });
    expect(stepInGrid({ row: 2, column: 3 }, 'x', size)).toBeNull();
  });

  it('numbers its cells row by row', () => {
    expect(indexAfterKey(28, 'ArrowUp', { rows: 28, columns: 28 })).toBe(0);
    expect(indexAfterKey(29, 'x', { rows: 28, columns: 28 })).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 * 784 - 1 }), (index) => {
        expect(indexOfCell(cellOfIndex(index, size), size)).toBe(index);
      }),
    );
  });

  it('is pointed at in the cell below the pointer, or the nearest', () => {
    const at = (xPx: number, yPx: number) => cellInGrid({ xPx, yPx, widthPx: 784, heightPx: 32 }, size);
    expect(at(0.5, 0.5)).toEqual({ row: 0, column: 0 });
    expect(at(783.9, 31.9)).toEqual({ row: 15, column: 783 });
    expect(at(-5, 400)).toEqual({ row: 15, column: 0 });
  });
});
