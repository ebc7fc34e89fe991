/** The question of where a pixel lands. */
import { describe, expect, it } from 'vitest';
import { askForPixel } from '../../../../src/figures/pixels/model/pixelQuestion.ts';
import { inputCount } from '../../../../src/network/lessonShape.ts';

describe('the question of a pixel', () => {
  it('asks first for row 14, column 9, which is neuron 401, not 266', () => {
    const asked = askForPixel(1, 0);
    expect(asked).toMatchObject({ row: 14, column: 9, right: 401 });
    expect(asked.choices).toContain(266);
  });

  it('offers four different neurons, the right one among them, in every round', () => {
    for (let round = 0; round < 300; round++) {
      const { row, column, choices, right } = askForPixel(9, round);
      expect(right).toBe(28 * row + column);
      expect(new Set(choices).size).toBe(4);
      expect(choices).toContain(right);
      for (const k of choices) {
        expect(k).toBeGreaterThanOrEqual(0);
        expect(k).toBeLessThan(inputCount);
      }
    }
  });

  it('is the same for the same seed and round, and another for another', () => {
    expect(askForPixel(4, 7)).toEqual(askForPixel(4, 7));
    const pixels = Array.from({ length: 20 }, (_, round) => askForPixel(4, round).right);
    expect(new Set(pixels).size).toBeGreaterThan(15);
  });
});
