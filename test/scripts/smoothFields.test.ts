import { describe, expect, it } from 'vitest';
import { createSmoothFields, sampleField } from '../../scripts/train/smoothFields.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

const fields = createSmoothFields(createRandom(1), 20, 4);

describe('Smooth fields', () => {
  it('have 1 as their largest displacement', () => {
    for (const field of fields) expect(Math.max(...field.map(Math.abs))).toBe(1);
  });

  it('change little from one cell to the next, but do change across the picture', () => {
    for (const field of fields) {
      const steps = field
        .filter((_, cell) => cell % imageSide > 0)
        .map((_, at) => {
          const cell = Math.floor(at / (imageSide - 1)) * imageSide + (at % (imageSide - 1)) + 1;
          return Math.abs(field[cell] - field[cell - 1]);
        });
      expect(Math.max(...steps)).toBeLessThan(0.35);
      expect(Math.max(...field) - Math.min(...field)).toBeGreaterThan(0.8);
    }
  });

  it('push to either side alike', () => {
    const sum = fields.reduce((total, field) => total + field.reduce((a, b) => a + b, 0) / field.length, 0);
    expect(Math.abs(sum / fields.length)).toBeLessThan(0.3);
  });

  it("are read exactly at cells' centres, halfway between them, and at their edge beyond it", () => {
    const [field] = fields;
    expect(sampleField(field, 3.5, 2.5)).toBeCloseTo(field[2 * imageSide + 3], 12);
    expect(sampleField(field, 4, 2.5)).toBeCloseTo(
      (field[2 * imageSide + 3] + field[2 * imageSide + 4]) / 2,
      12,
    );
    expect(sampleField(field, -9, -9)).toBeCloseTo(field[0], 12);
    expect(sampleField(field, 99, 99)).toBeCloseTo(field[imageSide * imageSide - 1], 2);
  });
});
