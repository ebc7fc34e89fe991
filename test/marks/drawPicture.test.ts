import { describe, expect, it } from 'vitest';
import { activationRgba } from '../../src/marks/colours.ts';
import { drawPicture } from '../../src/marks/drawPicture.ts';
import { cellCentre, layOutNetwork } from '../../src/marks/networkLayout.ts';
import { createPixelRaster } from '../../src/marks/PixelRaster.ts';
import { inputCount, lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';

const layout = layOutNetwork('right', { widthPx: 690, heightPx: 448 }, lessonSizes.slice(1));
const random = createRandom(4);
const image = Float64Array.from({ length: inputCount }, () => random.uniform());

function rasterOf(ratio: number) {
  const [width, height] = [Math.ceil(layout.widthPx * ratio), Math.ceil(layout.heightPx * ratio)];
  return createPixelRaster({
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4),
  } as ImageData);
}

describe('the picture on the raster', () => {
  it.each([1, 1.5, 2])(
    'has the colour of its intensity at the middle of every cell, at ratio %f',
    (ratio) => {
      const raster = rasterOf(ratio);
      drawPicture(raster, ratio, layout, image);
      for (let cell = 0; cell < inputCount; cell++) {
        const { xPx, yPx } = cellCentre(layout, cell);
        const pixel = Math.floor(yPx * ratio) * raster.image.width + Math.floor(xPx * ratio);
        expect(raster.rgbas[pixel]).toBe(activationRgba(image[cell]));
      }
    },
  );

  it('leaves everything outside the grid as it was', () => {
    const raster = rasterOf(1);
    const { grid } = layout;
    raster.rgbas.fill(7);
    drawPicture(raster, 1, layout, image);
    for (let y = 0; y < layout.heightPx; y++) {
      for (const x of [grid.xPx - 1, grid.xPx + grid.sidePx])
        expect(raster.rgbas[y * raster.image.width + x]).toBe(7);
    }
    expect(raster.rgbas[(grid.yPx - 1) * raster.image.width + grid.xPx + 5]).toBe(7);
  });

  it('drawn twice is drawn once', () => {
    const raster = rasterOf(1);
    drawPicture(raster, 1, layout, image);
    const once = raster.rgbas.slice();
    drawPicture(raster, 1, layout, image);
    expect(raster.rgbas).toEqual(once);
  });
});
