/** Cells of signed numbers: the negative ones bear a dash wherever there is room, and nothing else does. */
import { describe, expect, it } from 'vitest';
import { minusColour, signedColour, signedRgba } from '../../src/marks/colours.ts';
import { onPaper } from '../../src/marks/paperColours.ts';
import { createSignedCells, minCellPx, paintCells, setFraction } from '../../src/marks/signedCells.ts';
import { contrast } from './contrast.ts';

/** A canvas that counts how often it is filled, and what it then shows. */
function canvasOf(width: number, height: number) {
  const shown = { rgbas: new Int32Array(width * height), paintings: 0 };
  const context = {
    canvas: { width, height },
    createImageData: () => ({ width, height, data: new Uint8ClampedArray(4 * width * height) }),
    putImageData: ({ data }: ImageData) => {
      shown.rgbas.set(new Int32Array(data.buffer));
      shown.paintings++;
    },
  };
  return { context: context as unknown as CanvasRenderingContext2D, shown };
}

/** The words of each cell of a row of cells, in order, each once. */
function rgbasOfCells(fractions: readonly number[], cellPx: number): number[][] {
  const cells = createSignedCells(fractions.length, 1);
  for (const [cell, fraction] of fractions.entries()) setFraction(cells, cell, fraction);
  const width = Math.round(fractions.length * cellPx);
  const height = Math.round(cellPx);
  const { context, shown } = canvasOf(width, height);
  paintCells(context, cells);
  return fractions.map((_, cell) => {
    const [from, to] = [cell, cell + 1].map((at) => Math.round(at * cellPx));
    const rgbas = new Set<number>();
    for (let y = 0; y < height; y++) for (let x = from; x < to; x++) rgbas.add(shown.rgbas[y * width + x]);
    return [...rgbas];
  });
}

const fractions = [0, 1, 0.3, -0.02, -0.3, -1];

describe('signed cells', () => {
  it.each([5, 7.5, 14.3, 40])('of %d pixels have a dash where they are negative, however weak', (cellPx) => {
    const rgbas = rgbasOfCells(fractions, cellPx);
    for (const [cell, fraction] of fractions.entries()) {
      expect(rgbas[cell][0]).toBe(signedRgba(fraction));
      expect(rgbas[cell]).toHaveLength(fraction < 0 ? 2 : 1);
    }
  });

  it('too small for it have none', () => {
    for (const cell of rgbasOfCells(fractions, minCellPx - 1)) expect(cell).toHaveLength(1);
  });

  it('leave room around the dash: it is shorter and thinner than its cell', () => {
    for (const cellPx of [5, 8, 16]) {
      const cells = createSignedCells(1, 1);
      setFraction(cells, 0, -1);
      const { context, shown } = canvasOf(cellPx, cellPx);
      paintCells(context, cells);
      const isBorder = (pixel: number) =>
        [0, cellPx - 1].includes(pixel % cellPx) || [0, cellPx - 1].includes(Math.floor(pixel / cellPx));
      for (const [pixel, rgba] of shown.rgbas.entries())
        if (isBorder(pixel)) expect(rgba).toBe(signedRgba(-1));
    }
  });

  it('are painted anew only when one has changed, or the canvas', () => {
    const cells = createSignedCells(2, 2);
    const { context, shown } = canvasOf(20, 20);
    setFraction(cells, 0, 0.5);
    for (let time = 0; time < 3; time++) {
      setFraction(cells, 0, 0.5);
      paintCells(context, cells);
    }
    expect(shown.paintings).toBe(1);
    setFraction(cells, 3, -0.5);
    paintCells(context, cells);
    expect(shown.paintings).toBe(2);
    const larger = canvasOf(40, 40);
    paintCells(larger.context, cells);
    expect(larger.shown.paintings).toBe(1);
    expect(larger.shown.rgbas[39 * 40 + 39]).toBe(signedRgba(-0.5));
  });
});

describe('the dash', () => {
  it('is told from its cell in grey: 3 to 1 from a quarter of full colour on, and seen below', () => {
    for (const fraction of [0.25, 0.5, 0.75, 1])
      expect(contrast(minusColour(-fraction), signedColour(-fraction))).toBeGreaterThan(3);
    for (const fraction of [0.05, 0.1])
      expect(contrast(minusColour(-fraction), signedColour(-fraction))).toBeGreaterThan(1.5);
  });

  it('is told from its cell on paper too', () => {
    for (const fraction of [0.25, 0.5, 0.75, 1])
      expect(contrast(onPaper(minusColour(-fraction)), onPaper(signedColour(-fraction)))).toBeGreaterThan(
        1.8,
      );
  });

  it('is none at 0', () => {
    expect(minusColour(0)).toBe(signedColour(0));
  });
});
