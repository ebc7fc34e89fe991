import { rgb } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  colourRgba,
  createPixelRaster,
  type PixelRaster,
  rasterDashes,
  rasterLine,
} from '../../src/marks/PixelRaster.ts';
import { stageColours } from '../../src/marks/stageColours.ts';

const positive = colourRgba(stageColours.positive);
const negative = colourRgba(stageColours.negative);

function bytesOf(colour: string): readonly number[] {
  const { r, g, b } = rgb(colour);
  return [r, g, b];
}

function emptyRaster(width: number, height: number): PixelRaster {
  return createPixelRaster({ width, height, data: new Uint8ClampedArray(width * height * 4) } as ImageData);
}

function pixel({ image }: PixelRaster, x: number, y: number): number[] {
  const start = (y * image.width + x) * 4;
  return Array.from(image.data.slice(start, start + 4));
}

describe('a raster of lines', () => {
  it('covers whole pixels fully and shares out the light of a line between two rows', () => {
    const raster = emptyRaster(10, 5);
    rasterLine(raster, { x: 0, y: 2.5 }, { x: 10, y: 2.5 }, { rgbas: positive, alpha: 200, width: 1 });
    expect(pixel(raster, 4, 2)).toEqual([...bytesOf(stageColours.positive), 200]);
    expect(pixel(raster, 4, 1)[3]).toBe(0);
    const shared = emptyRaster(10, 5);
    rasterLine(shared, { x: 0, y: 2 }, { x: 10, y: 2 }, { rgbas: positive, alpha: 200, width: 1 });
    expect([pixel(shared, 4, 1)[3], pixel(shared, 4, 2)[3]]).toEqual([100, 100]);
  });

  it('dashes a line: pieces of the same light, with nothing between them', () => {
    const raster = emptyRaster(30, 5);
    const style = { rgbas: negative, alpha: 200, width: 1, on: 8, off: 4 };
    rasterDashes(raster, { x: 0, y: 2.5 }, { x: 30, y: 2.5 }, style);
    const lit = Array.from({ length: 30 }, (_, x) => pixel(raster, x, 2)[3]);
    expect(lit).toEqual(Array.from({ length: 30 }, (_, x) => (x % 12 < 8 ? 200 : 0)));
  });

  it('shows the stronger of two crossing lines, whichever is drawn first', () => {
    const lines = [
      { from: { x: 0, y: 5 }, to: { x: 10, y: 5 }, style: { rgbas: positive, alpha: 90, width: 2 } },
      { from: { x: 5, y: 0 }, to: { x: 5, y: 10 }, style: { rgbas: negative, alpha: 200, width: 2 } },
    ];
    const drawn = [lines, [...lines].reverse()].map((order) => {
      const raster = emptyRaster(10, 10);
      for (const { from, to, style } of order) rasterLine(raster, from, to, style);
      return raster;
    });
    expect(pixel(drawn[0], 5, 5)).toEqual([...bytesOf(stageColours.negative), 200]);
    expect(drawn[0].rgbas).toEqual(drawn[1].rgbas);
  });

  it('draws a line the same from either end, and mirrored when its axes are swapped', () => {
    const there = emptyRaster(20, 20);
    const back = emptyRaster(20, 20);
    const swapped = emptyRaster(20, 20);
    const style = { rgbas: positive, alpha: 255, width: 1.5 };
    rasterLine(there, { x: 2, y: 3 }, { x: 18, y: 9.5 }, style);
    rasterLine(back, { x: 18, y: 9.5 }, { x: 2, y: 3 }, style);
    rasterLine(swapped, { x: 3, y: 2 }, { x: 9.5, y: 18 }, style);
    expect(back.rgbas).toEqual(there.rgbas);
    for (let y = 0; y < 20; y++)
      for (let x = 0; x < 20; x++) expect(pixel(swapped, y, x)).toEqual(pixel(there, x, y));
  });

  it('never writes outside its pixels or above the light it was given, wherever a line lies', () => {
    const place = fc.record({
      x: fc.double({ min: -50, max: 50, noNaN: true }),
      y: fc.double({ min: -50, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 0, max: 255 }), (from, to, alpha) => {
        const raster = emptyRaster(12, 9);
        rasterLine(raster, from, to, { rgbas: negative, alpha, width: 2.4 });
        for (const rgba of raster.rgbas) expect(rgba >>> 24).toBeLessThanOrEqual(alpha);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
