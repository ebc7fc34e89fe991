/**
 * A raster of coloured lines, drawn straight into the pixels of an ImageData. Where lines cross, the pixel shows the
 * stronger one (not their sum), so that light stays in proportion to each line's own strength, in whatever order they
 * are drawn. Ten times faster than stroking paths where there is no graphics card.
 */
import { rgb } from 'd3';

/** Steps of strength: as many as alpha has. */
const alphaSteps = 256;

/** A line's end, in pixels of the raster. */
export interface RasterPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels as 32-bit words, whose highest byte is alpha, which is a pixel's strength. */
export interface LineRaster {
  readonly image: ImageData;
  readonly words: Int32Array;
}

/** A raster over the pixels of an image; mutates them. */
export function createLineRaster(image: ImageData): LineRaster {
  return { image, words: new Int32Array(image.data.buffer) };
}

/** For each strength 0...255 the word of a colour with that alpha. ImageData is red, green, blue, alpha in memory. */
export function colourWords(colour: string): Int32Array {
  const { r, g, b } = rgb(colour);
  const bytes = new Uint8ClampedArray(alphaSteps * 4);
  for (let alpha = 0; alpha < alphaSteps; alpha++) bytes.set([r, g, b, alpha], alpha * 4);
  return new Int32Array(bytes.buffer);
}

/** Which end of a word alpha is at depends on the machine; every browser's machine today is little-endian. */
const alphaShift = 24;

/** How a line is drawn. */
export interface LineStyle {
  /** From colourWords. */
  readonly words: Int32Array;
  /** Light 0...255. */
  readonly alpha: number;
  /** Width in pixels, at least 1. */
  readonly width: number;
}

/** Puts light on one pixel, unless it is already as bright. */
function brighten(words: Int32Array, pixel: number, colour: Int32Array, light: number): void {
  if (light > words[pixel] >>> alphaShift) words[pixel] = colour[light];
}

/**
 * Draws one smooth line. Walks along its longer axis; at each step it covers the pixels across that lie within half a
 * width, by the share of each that is covered. Ends are cut square to the axis; what would pass the raster's border
 * is left out.
 */
export function rasterLine(raster: LineRaster, from: RasterPoint, to: RasterPoint, style: LineStyle): void {
  const { width, height } = raster.image;
  if (Math.abs(to.y - from.y) > Math.abs(to.x - from.x)) {
    walkLine(raster.words, [from.y, to.y, from.x, to.x], style, [width, 1, height, width]);
  } else {
    walkLine(raster.words, [from.x, to.x, from.y, to.y], style, [1, width, width, height]);
  }
}

type Four = readonly [number, number, number, number];

/** Ends are given along and across the longer axis; axes as the stride and the count of pixels along, and across. */
function walkLine(words: Int32Array, [a, b, c, d]: Four, style: LineStyle, axes: Four): void {
  const [alongStride, acrossStride, alongCount, acrossCount] = axes;
  if (a === b) return;
  const slope = (d - c) / (b - a);
  const thickness = style.width * Math.sqrt(1 + slope * slope);
  const first = Math.max(0, Math.round(Math.min(a, b)));
  const end = Math.min(alongCount, Math.round(Math.max(a, b)));
  const colour = style.words;
  const alpha = style.alpha | 0;
  let upper = c + (first + 0.5 - a) * slope - thickness / 2;
  for (let along = first; along < end; along++, upper += slope) {
    const lower = upper + thickness;
    const firstAcross = Math.floor(upper);
    const lastAcross = Math.floor(lower);
    if (firstAcross < 0 || lastAcross >= acrossCount) continue;
    const column = along * alongStride;
    brighten(words, column + firstAcross * acrossStride, colour, (alpha * (firstAcross + 1 - upper)) | 0);
    for (let across = firstAcross + 1; across < lastAcross; across++) {
      brighten(words, column + across * acrossStride, colour, alpha);
    }
    brighten(words, column + lastAcross * acrossStride, colour, (alpha * (lower - lastAcross)) | 0);
  }
}
