/**
 * The front of the light, while activations pass from one layer to the next. Ahead of the front everything is
 * still unlit; over a short way behind it, light rises to its full strength.
 */
import type { LightGround } from './lightGround.ts';
import type { NetworkLayout } from './networkLayout.ts';

/** The way over which light rises behind the front. */
const risePx = 36;
const alphaShift = 24;
const colourBits = 0xffffff;

/**
 * The place along the network's way at which a layer stands: its far side; the input's is the middle of its
 * grid.
 */
function placeOfLayer({ direction, grid, layers }: NetworkLayout, layer: number): number {
  const isRight = direction === 'right';
  if (layer === 0) return (isRight ? grid.xPx : grid.yPx) + grid.sidePx / 2;
  return Math.max(...layers[layer - 1].centres.map(({ xPx, yPx }) => (isRight ? xPx : yPx)));
}

/**
 * Where the front stands, in CSS pixels along the network's way, when light has left `from` layers (0: the
 * input's).
 */
export function frontPlace(layout: NetworkLayout, from: number, fraction: number): number {
  const start = placeOfLayer(layout, from);
  return start + fraction * (placeOfLayer(layout, from + 1) + risePx - start);
}

/** A pixel whose light is only that fraction of what it is, or the unlit one where that is brighter. */
function dimmed(rgba: number, fraction: number, unlit: number): number {
  const alpha = Math.round((rgba >>> alphaShift) * fraction);
  const shown = (rgba & colourBits) | (alpha << alphaShift);
  return shown >>> 0 > unlit >>> 0 ? shown : unlit;
}

/**
 * The stretch in which light rises, in canvas pixels along the network's way: before `bright` it is what it
 * is, from `dark` on there is none, between it is a fraction.
 */
function riseBehind(front: number, rise: number, length: number) {
  const dark = Math.min(length, Math.max(0, Math.ceil(front)));
  const bright = Math.min(dark, Math.max(0, Math.floor(front - rise)));
  return { bright, dark, fractionAt: (along: number) => Math.min(1, Math.max(0, (front - along) / rise)) };
}

/** Puts a run of pixels back to what they were before the light. */
function darken(rgbas: Int32Array, unlit: Int32Array | null, from: number, end: number): void {
  if (unlit) rgbas.set(unlit.subarray(from, end), from);
  else rgbas.fill(0, from, end);
}

/** Puts the raster back to unlit beyond the front. */
export function cutAtFront({ raster, ratio, layout, unlit }: LightGround, frontPx: number): void {
  const { rgbas, image } = raster;
  const { width, height } = image;
  const isRight = layout.direction === 'right';
  const { bright, dark, fractionAt } = riseBehind(frontPx * ratio, risePx * ratio, isRight ? width : height);
  const dim = (pixel: number, fraction: number) => {
    rgbas[pixel] = dimmed(rgbas[pixel], fraction, unlit ? unlit[pixel] : 0);
  };
  if (isRight) {
    for (let start = 0; start < rgbas.length; start += width) {
      for (let x = bright; x < dark; x++) dim(start + x, fractionAt(x));
      darken(rgbas, unlit, start + dark, start + width);
    }
    return;
  }
  for (let y = bright; y < dark; y++) {
    for (let x = 0; x < width; x++) dim(y * width + x, fractionAt(y));
  }
  darken(rgbas, unlit, dark * width, rgbas.length);
}
