import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBounds } from '../../src/image/bounds.ts';
import { measureCentreOfMass } from '../../src/image/centreOfMass.ts';
import { applyFraming } from '../../src/image/Framing.ts';
import { fitToBox, inkSideCells, maxScale } from '../../src/image/fitToBox.ts';
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { arbitraryDrawing, seeded } from './drawings.ts';

describe('measureBounds', () => {
  it('is the smallest box around all points of all strokes', () => {
    expect(
      measureBounds([
        [],
        [[3, 9]],
        [
          [-2, 4],
          [5, 5],
        ],
      ]),
    ).toEqual({ left: -2, top: 4, right: 5, bottom: 9 });
  });

  it('is nothing when there is no point', () => {
    expect(measureBounds([])).toBeNull();
    expect(measureBounds([[], []])).toBeNull();
  });
});

describe('fitToBox', () => {
  it('makes the longer side of the ink 20 cells and puts its box in the middle', () => {
    fc.assert(
      fc.property(arbitraryDrawing, ({ strokes, penWidthCells }) => {
        const bounds = measureBounds(strokes);
        if (!bounds) throw new Error('Every arbitrary drawing has a point.');
        const framing = fitToBox(bounds, penWidthCells);
        const box = measureBounds(applyFraming(strokes, framing)) ?? bounds;
        const longerSide = Math.max(box.right - box.left, box.bottom - box.top) + penWidthCells;
        if (framing.scale < maxScale) expect(longerSide).toBeCloseTo(inkSideCells, 9);
        else expect(longerSide).toBeLessThan(inkSideCells + 1e-9);
        expect((box.left + box.right) / 2).toBeCloseTo(imageSide / 2, 9);
        expect((box.top + box.bottom) / 2).toBeCloseTo(imageSide / 2, 9);
      }),
      seeded,
    );
  });

  it('does not blow up a tap or a tiny dash', () => {
    const tap = { left: 3, top: 20, right: 3, bottom: 20 };
    expect(fitToBox(tap, 2)).toEqual({ scale: 5, shiftXCells: -1, shiftYCells: -86 });
    expect(fitToBox({ ...tap, right: 3.5 }, 2).scale).toBe(maxScale);
  });

  it('fits a digit drawn at a fifth of the pad fully, by the widest pen too', () => {
    const small = { left: 10, top: 10, right: 12, bottom: 10 + imageSide / 5 };
    expect(fitToBox(small, 1).scale * (imageSide / 5)).toBeCloseTo(19, 9);
    expect(fitToBox(small, 4).scale * (imageSide / 5)).toBeCloseTo(16, 9);
  });
});

describe('measureCentreOfMass', () => {
  it('is the middle of the only lit cell', () => {
    const image = new Float64Array(inputCount);
    image[3 * imageSide + 20] = 0.2;
    expect(measureCentreOfMass(image)).toEqual([20.5, 3.5]);
  });

  it('lies between two cells, nearer to the brighter one', () => {
    const image = new Float64Array(inputCount);
    image[4] = 0.75;
    image[8] = 0.25;
    expect(measureCentreOfMass(image)).toEqual([5.5, 0.5]);
  });

  it('is nowhere when there is no ink', () => {
    expect(measureCentreOfMass(new Float64Array(inputCount))).toBeNull();
  });
});
