/**
 * Light drawn straight into the pixels of an ImageData: lines, glows, discs. Where two overlap, a pixel shows
 * the brighter one, not their sum. So the light of each stays in proportion to its strength, and the order of
 * drawing does not matter. Without a graphics card this is several times faster than stroking paths.
 */
import { rgb } from 'd3';

/** How many values alpha has. */
const alphaSteps = 256;

/** The bits of an rgba: alpha begins at bit 24, the colour is below it. */
const alphaShift = 24;
const colourBits = 0xffffff;

/** A line's end, in pixels of the raster. */
export interface RasterPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels as 32-bit rgbas. The highest byte is alpha, the pixel's strength. */
export interface PixelRaster {
  readonly image: ImageData;
  readonly rgbas: Int32Array;
}

/** A raster over the pixels of an image; mutates them. */
export function createPixelRaster(image: ImageData): PixelRaster {
  return { image, rgbas: new Int32Array(image.data.buffer) };
}

/**
 * The rgbas of a colour with each alpha 0...255. The bytes of ImageData are in the order red, green, blue,
 * alpha.
 */
export function colourRgba(colour: string): Int32Array {
  const { r, g, b } = rgb(colour);
  const bytes = new Uint8ClampedArray(alphaSteps * 4);
  for (let alpha = 0; alpha < alphaSteps; alpha++) bytes.set([r, g, b, alpha], alpha * 4);
  return new Int32Array(bytes.buffer);
}

/** How a line is drawn. */
export interface LineStyle {
  /** From colourRgba. */
  readonly rgbas: Int32Array;
  /** Light 0...255. */
  readonly alpha: number;
  /** Width in pixels, at least 1. */
  readonly width: number;
}

/**
 * Puts a colour on one pixel unless the pixel is already as bright. The brighter of two rgbas is the larger
 * number, because alpha is its highest byte (the last one in memory: browsers run on little-endian machines).
 * There is no if: the processor cannot predict which line is brighter, and a wrong guess costs more than the
 * write.
 */
function brighten(rgbas: Int32Array, pixel: number, rgba: number): void {
  const present = rgbas[pixel];
  const isDarker = ((present >>> 1) - (rgba >>> 1)) >> 31;
  rgbas[pixel] = present ^ ((present ^ rgba) & isDarker);
}

/**
 * Draws one smooth line. Walks along the line's longer axis. At each step it draws the pixels across that lie
 * within half a width, each as strongly as it is covered. Ends are cut square to the axis. What lies beyond
 * the raster's border is left out.
 */
export function rasterLine(raster: PixelRaster, from: RasterPoint, to: RasterPoint, style: LineStyle): void {
  const { width, height } = raster.image;
  if (Math.abs(to.y - from.y) > Math.abs(to.x - from.x)) {
    walkLine(raster.rgbas, [from.y, to.y, from.x, to.x], style, [width, 1, height, width]);
  } else {
    walkLine(raster.rgbas, [from.x, to.x, from.y, to.y], style, [1, width, width, height]);
  }
}

/** The same line in dashes, `on` pixels long and `off` apart; the first dash is at its beginning. */
export function rasterDashes(
  raster: PixelRaster,
  from: RasterPoint,
  to: RasterPoint,
  { on, off, ...style }: LineStyle & { readonly on: number; readonly off: number },
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (along: number) => ({
    x: from.x + ((to.x - from.x) * along) / length,
    y: from.y + ((to.y - from.y) * along) / length,
  });
  for (let start = 0; start < length; start += on + off)
    rasterLine(raster, at(start), at(Math.min(length, start + on)), style);
}

type Four = readonly [number, number, number, number];

/** Places across a line are whole numbers of 1/65,536 of a pixel, because whole numbers are faster. */
const fractionBits = 16;
const fractions = 1 << fractionBits;

/**
 * Draws a line from place a along the longer axis and c across it, to b along and d across. `axes` has, for
 * along and then for across, the distance between neighbouring pixels in the array; and then the number of
 * pixels, along and across.
 */
function walkLine(rgbas: Int32Array, [a, b, c, d]: Four, style: LineStyle, axes: Four): void {
  if (a === b) return;
  const [alongStride, acrossStride, alongCount, acrossCount] = axes;
  const slope = (d - c) / (b - a);
  const thickness = (style.width * Math.sqrt(1 + slope * slope) * fractions) | 0;
  const slopeFractions = (slope * fractions) | 0;
  const first = Math.max(0, Math.round(Math.min(a, b)));
  const end = Math.min(alongCount, Math.round(Math.max(a, b)));
  const colour = style.rgbas;
  const alpha = style.alpha | 0;
  let upper = ((c + (first + 0.5 - a) * slope) * fractions - thickness / 2) | 0;
  for (let along = first; along < end; along++, upper += slopeFractions) {
    const lower = upper + thickness;
    const firstAcross = upper >> fractionBits;
    const lastAcross = lower >> fractionBits;
    if (firstAcross < 0 || lastAcross >= acrossCount) continue;
    let pixel = along * alongStride + firstAcross * acrossStride;
    const lastPixel = pixel + (lastAcross - firstAcross) * acrossStride;
    brighten(rgbas, pixel, colour[(alpha * (fractions - (upper & (fractions - 1)))) >> fractionBits]);
    for (pixel += acrossStride; pixel < lastPixel; pixel += acrossStride)
      brighten(rgbas, pixel, colour[alpha]);
    brighten(rgbas, lastPixel, colour[(alpha * (lower & (fractions - 1))) >> fractionBits]);
  }
}

/** A round glow: full at its middle, fading to nothing at its radius; coordinates and radius in pixels. */
export function rasterGlow(
  raster: PixelRaster,
  { x, y }: RasterPoint,
  radius: number,
  { rgbas: colour, alpha }: Pick<LineStyle, 'rgbas' | 'alpha'>,
): void {
  const { width, height } = raster.image;
  // The row and the column whose pixels have their middles there.
  const [middleRow, middleColumn] = [y - 0.5, x - 0.5];
  const firstRow = Math.max(0, Math.ceil(middleRow - radius));
  const lastRow = Math.min(height - 1, Math.floor(middleRow + radius));
  for (let row = firstRow; row <= lastRow; row++) {
    const dy = row - middleRow;
    const half = Math.sqrt(radius * radius - dy * dy);
    const last = Math.min(width - 1, Math.floor(middleColumn + half));
    for (let column = Math.max(0, Math.ceil(middleColumn - half)); column <= last; column++) {
      const dx = column - middleColumn;
      const falloff = 1 - (dx * dx + dy * dy) / (radius * radius);
      brighten(raster.rgbas, row * width + column, colour[(alpha * falloff * falloff) | 0]);
    }
  }
}

/**
 * A disc of one opaque colour (an rgba), smooth at its border, over whatever was there; middle and radius in
 * pixels.
 */
export function rasterDisc(
  { image: { width, height }, rgbas }: PixelRaster,
  middle: RasterPoint,
  radius: number,
  rgba: number,
): void {
  // A pixel whose centre is half a pixel beyond the radius has nothing of the disc in it.
  const outer = radius + 0.5;
  const lastRow = Math.min(height - 1, Math.floor(middle.y + outer));
  const lastColumn = Math.min(width - 1, Math.floor(middle.x + outer));
  for (let row = Math.max(0, Math.ceil(middle.y - outer)); row <= lastRow; row++) {
    const dy = row + 0.5 - middle.y;
    for (let column = Math.max(0, Math.ceil(middle.x - outer)); column <= lastColumn; column++) {
      const dx = column + 0.5 - middle.x;
      const covered = outer - Math.sqrt(dx * dx + dy * dy);
      const pixel = row * width + column;
      if (covered >= 1) rgbas[pixel] = rgba;
      else if (covered > 0) brighten(rgbas, pixel, (rgba & colourBits) | ((covered * 255) << alphaShift));
    }
  }
}
