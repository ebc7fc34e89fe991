import { describe, expect, it } from 'vitest';
import { isFragment } from '../../scripts/train/isFragment.ts';
import { drawHandLine } from '../../src/image/handLine.ts';

const digit = (label: number, line: string) => ({
  label,
  drawing: { strokes: drawHandLine(line), penWidthCells: 2 },
});

describe('A piece of a digit', () => {
  it('is a straight line that is said to be no 1, and a level one that is', () => {
    expect(isFragment(digit(4, '52,14 51,40 50,64 50,87'))).toBe(true);
    expect(isFragment(digit(0, '76,12 60,36 42,60 26,88'))).toBe(true);
    expect(isFragment(digit(1, '20,50 40,51 60,49 82,50'))).toBe(true);
  });

  it('is no 1, however it leans, and nothing that is bent or of two strokes', () => {
    expect(isFragment(digit(1, '52,14 51,40 50,64 50,87'))).toBe(false);
    expect(isFragment(digit(1, '78,20 62,40 46,60 30,80'))).toBe(false);
    expect(isFragment(digit(7, '26,19 42,19 58,18 73,17 73,17 66,34 58,52 50,70 44,87'))).toBe(false);
    expect(isFragment(digit(4, '30,14 28,48 68,48/60,14 60,40 60,88'))).toBe(false);
  });

  it('is not a drawing without ink', () => {
    expect(isFragment({ label: 3, drawing: { strokes: [], penWidthCells: 2 } })).toBe(false);
    expect(isFragment({ label: 3, drawing: { strokes: [[]], penWidthCells: 2 } })).toBe(false);
  });
});
