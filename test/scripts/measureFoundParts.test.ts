import { describe, expect, it } from 'vitest';
import { measureFoundParts } from '../../scripts/train/measureFoundParts.ts';
import { drawHandLine } from '../../src/image/handLine.ts';

const digitOf = (label: number, line: string) => ({
  label,
  writer: 1,
  drawing: { strokes: drawHandLine(line), penWidthCells: 2.2 },
});
const zero = '54,15 40,16 28,30 24,50 28,71 42,86 58,85 72,70 76,50 72,30 60,15 50,14';

describe('The agreement of found parts with the table', () => {
  it('is whole for a digit that is what it is called', () => {
    expect(measureFoundParts([digitOf(0, zero)])).toEqual({
      count: 1,
      litAllowed: 1,
      sureLit: 1,
      decided: 1,
    });
  });

  it('counts what is lit wrongly and what is missing when it is called something else', () => {
    // A 6 has a left bow too, and no full loop, but a lower one.
    const { litAllowed, sureLit, decided } = measureFoundParts([digitOf(6, zero)]);
    expect([litAllowed, sureLit, decided]).toEqual([0.5, 0.5, 14 / 16]);
  });
});
