import { describe, expect, it } from 'vitest';
import { drawHandLine, drawSpline, readHandLine } from '../../src/image/handLine.ts';

describe('A hand line', () => {
  it('is read in hundredths of the pad, a stroke for each lift of the pen', () => {
    expect(readHandLine('0,50 100,25/50,50')).toEqual([
      [
        [0, 14],
        [28, 7],
      ],
      [[14, 14]],
    ]);
  });

  it('is drawn from its first control point to its last', () => {
    const [stroke] = drawHandLine('20,20 50,90 80,20');
    expect(stroke[0][0]).toBeCloseTo(5.6, 12);
    expect(stroke[stroke.length - 1][0]).toBeCloseTo(22.4, 12);
    expect(stroke).toHaveLength(25);
  });

  it('stays straight between points on a line, and within them', () => {
    const points = drawSpline(
      [
        [2, 3],
        [6, 5],
        [10, 7],
        [20, 12],
      ],
      30,
    );
    for (const [x, y] of points) {
      expect(y).toBeCloseTo(2 + x / 2, 12);
      expect(x).toBeGreaterThanOrEqual(2 - 1e-12);
      expect(x).toBeLessThanOrEqual(20 + 1e-12);
    }
  });
});
