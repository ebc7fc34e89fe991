import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBounds } from '../../src/image/bounds.ts';
import { measureCentreOfMass } from '../../src/image/centreOfMass.ts';
import type { DigitImage } from '../../src/image/DigitImage.ts';
import type { Drawing, Stroke } from '../../src/image/Drawing.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { applyFraming, identityFraming } from '../../src/image/Framing.ts';
import { inkSideCells, maxScale } from '../../src/image/fitToBox.ts';
import { centreOfMassCells, findNormalFraming, normalise } from '../../src/image/normalise.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { imageSide, inputCount } from '../../src/network/lessonShape.ts';
import { arbitraryDrawing, largestDifference, seeded } from './drawings.ts';

const exampleDrawings = allExampleDrawings();

/**
 * How far from the centre, in cells, the mass of a redrawn digit may lie: a shifted line covers other cells.
 */
const digitToleranceCells = 0.15;
/** The same for any strokes at all; two dots far apart, each of a few cells, are the worst. */
const scribbleToleranceCells = 0.4;

function offCentre(image: DigitImage): number {
  const [x, y] = measureCentreOfMass(image) ?? [Number.NaN, Number.NaN];
  return Math.max(Math.abs(x - centreOfMassCells), Math.abs(y - centreOfMassCells));
}

/** Whether the mass was shifted all the way, not held back to keep ink inside the picture. */
function isCentred({ framing, fittedFraming, centreOfMass }: ReturnType<typeof normalise>): boolean {
  if (!framing || !fittedFraming || !centreOfMass) return false;
  const movedX = framing.shiftXCells - fittedFraming.shiftXCells;
  const movedY = framing.shiftYCells - fittedFraming.shiftYCells;
  const leftX = centreOfMassCells - centreOfMass[0] - movedX;
  const leftY = centreOfMassCells - centreOfMass[1] - movedY;
  return Math.hypot(leftX, leftY) < 1e-9;
}

function framed(drawing: Drawing, scale: number, shiftXCells: number, shiftYCells: number): Drawing {
  return { ...drawing, strokes: applyFraming(drawing.strokes, { scale, shiftXCells, shiftYCells }) };
}

describe('normalise', () => {
  it('puts the mass of every example digit at (14.5, 14.5)', () => {
    expect(centreOfMassCells).toBe(14.5);
    for (const { drawing } of exampleDrawings) {
      expect(offCentre(normalise(drawing).image)).toBeLessThan(digitToleranceCells);
    }
  });

  it('puts the mass of any strokes there, unless ink would leave the picture', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const normalised = normalise(drawing);
        fc.pre(isCentred(normalised));
        expect(offCentre(normalised.image)).toBeLessThan(scribbleToleranceCells);
      }),
      seeded,
    );
  });

  it('gives every example digit ink that is 20 cells on its longer side', () => {
    for (const { drawing } of exampleDrawings) {
      const { fittedImage } = normalise(drawing);
      const lit = Array.from(fittedImage.keys()).filter((cell) => fittedImage[cell] > 1e-9);
      const columns = lit.map((cell) => cell % imageSide);
      const rows = lit.map((cell) => Math.floor(cell / imageSide));
      const width = Math.max(...columns) - Math.min(...columns) + 1;
      const height = Math.max(...rows) - Math.min(...rows) + 1;
      expect(Math.max(width, height)).toBe(inkSideCells);
    }
  });

  it('keeps all ink inside the picture, however lopsided the drawing', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const { framing } = normalise(drawing);
        const box = framing && measureBounds(applyFraming(drawing.strokes, framing));
        if (!box) throw new Error('Every arbitrary drawing has a point.');
        const half = drawing.penWidthCells / 2;
        expect(Math.min(box.left, box.top) - half).toBeGreaterThan(-1e-9);
        expect(Math.max(box.right, box.bottom) + half).toBeLessThan(imageSide + 1e-9);
      }),
      seeded,
    );
  });

  it('holds a drawing whose mass is all in one corner at the border', () => {
    const blob: Stroke = Array.from({ length: 20 }, (_, i) => [15 + (i % 2) * 5, 15 + i / 4]);
    const lopsided = normalise({ strokes: [[[0, 0]], blob], penWidthCells: 2 });
    expect(isCentred(lopsided)).toBe(false);
    expect(lopsided.framing?.shiftXCells).toBeCloseTo(1, 9);
    expect(lopsided.image[0]).toBeGreaterThan(0.5);
  });

  it('changes nothing when it is done twice, short of the largest scale', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawing) => {
        const { framing, image } = normalise(drawing);
        fc.pre(framing !== null && framing.scale < maxScale);
        const again = normalise({
          ...drawing,
          strokes: applyFraming(drawing.strokes, framing ?? identityFraming),
        });
        expect(again.framing?.scale).toBeCloseTo(1, 12);
        expect(largestDifference(again.image, image)).toBeLessThan(1e-10);
      }),
      seeded,
    );
  });

  it('gives the same picture wherever and however large a digit is drawn', () => {
    const shift = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
    const scale = fc.integer({ min: 25, max: 400 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.constantFrom(...exampleDrawings), scale, shift, shift, ({ drawing }, size, x, y) => {
        const moved = normalise(framed(drawing, size, x, y));
        expect(largestDifference(moved.image, normalise(drawing).image)).toBeLessThan(1e-9);
      }),
      seeded,
    );
  });

  it('returns steps that agree with one another', () => {
    const { drawing } = exampleDrawings[0];
    const { strokes, penWidthCells } = drawing;
    const { framing, fittedFraming, fittedImage, centreOfMass, image } = normalise(drawing);
    if (!framing || !fittedFraming) throw new Error('An example has ink.');
    expect(fittedImage).toEqual(rasterise(strokes, penWidthCells, { framing: fittedFraming }));
    expect(centreOfMass).toEqual(measureCentreOfMass(fittedImage));
    expect(image).toEqual(rasterise(strokes, penWidthCells, { framing }));
    expect(findNormalFraming(drawing)?.framing).toEqual(framing);
  });

  it('gives a blank drawing a picture of zeros and no framing', () => {
    const blank = { framing: null, fittedFraming: null, centreOfMass: null };
    for (const strokes of [[], [[]], [[], []]]) {
      const normalised = normalise({ strokes, penWidthCells: 2 });
      expect(normalised).toMatchObject(blank);
      expect(normalised.image).toEqual(new Float64Array(inputCount));
      expect(normalised.fittedImage).toEqual(new Float64Array(inputCount));
    }
  });

  it('writes into the images it is given, whatever they hold', () => {
    const { drawing } = exampleDrawings[5];
    const [image, fittedImage] = [1, 1].map(() => new Float64Array(inputCount).fill(0.7));
    const normalised = normalise(drawing, { image, fittedImage });
    expect([normalised.image, normalised.fittedImage]).toEqual([image, fittedImage]);
    expect(normalised.image).toBe(image);
    expect(normalised.fittedImage).toBe(fittedImage);
    expect(normalised).toEqual(normalise(drawing));
    normalise({ strokes: [], penWidthCells: 2 }, { image, fittedImage });
    expect([...image, ...fittedImage].every((value) => value === 0)).toBe(true);
  });

  it('draws with the softness it is told, both times', () => {
    const { drawing } = exampleDrawings[3];
    const { framing, fittedFraming, fittedImage, image } = normalise(drawing, { softness: 1.3 });
    if (!framing || !fittedFraming) throw new Error('An example has ink.');
    const redraw = (by: typeof framing) =>
      rasterise(drawing.strokes, drawing.penWidthCells, { framing: by, softness: 1.3 });
    expect([fittedImage, image]).toEqual([redraw(fittedFraming), redraw(framing)]);
  });

  it('refuses a coordinate that is not a number', () => {
    const strokes: Stroke[] = [
      [
        [1, 2],
        [Number.NaN, 3],
      ],
    ];
    expect(() => normalise({ strokes, penWidthCells: 2 })).toThrow(RangeError);
    expect(() => normalise({ strokes: [[[Number.NaN, 3]]], penWidthCells: 2 })).toThrow(/must be finite/);
  });
});
