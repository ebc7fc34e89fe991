import { describe, expect, it } from 'vitest';
import { identityFraming } from '../../src/image/Framing.ts';
import { inkSideCells } from '../../src/image/fitToBox.ts';
import { centreOfMassCells, findNormalFraming } from '../../src/image/normalise.ts';
import { rasterise } from '../../src/image/rasterise.ts';
import { longerSide, measureInkGuides } from '../../src/state/inkGuides.ts';

const drawing = {
  strokes: [
    [
      [4, 3],
      [8, 3],
      [8, 10],
    ] as const,
  ],
  penWidthCells: 2,
};

describe('the guides of framing', () => {
  it('have a box half a pen wider than the strokes on the pad', () => {
    const image = rasterise(drawing.strokes, drawing.penWidthCells);
    const guides = measureInkGuides(drawing, identityFraming, image)!;
    expect(guides.box).toEqual({ left: 3, top: 2, right: 9, bottom: 11 });
    expect(longerSide(guides.box)).toBe(9);
  });

  it('show ink of 20 cells with its mass at the centre in the picture that is fitted and centred', () => {
    const { framing } = findNormalFraming(drawing)!;
    const image = rasterise(drawing.strokes, drawing.penWidthCells, { framing });
    const guides = measureInkGuides(drawing, framing, image)!;
    expect(longerSide(guides.box)).toBeCloseTo(inkSideCells, 10);
    // Drawn again after a shift that is no whole cell, the mass is where it belongs to within a few
    // hundredths.
    expect(guides.mass[0]).toBeCloseTo(centreOfMassCells, 1);
    expect(guides.mass[1]).toBeCloseTo(centreOfMassCells, 1);
  });

  it('are none without ink in the picture', () => {
    const blank = { strokes: [], penWidthCells: 2 };
    expect(measureInkGuides(blank, identityFraming, rasterise([], 2))).toBeNull();
    const outside = { strokes: [[[90, 90]] as const], penWidthCells: 2 };
    expect(measureInkGuides(outside, identityFraming, rasterise(outside.strokes, 2))).toBeNull();
  });
});
