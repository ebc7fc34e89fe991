/**
 * Gives a canvas as many pixels as it covers on the screen.
 */

import { isOnPaper } from '../page/onPaper.ts';
import type { SizePx } from './observeSize.ts';

/** More device pixels than this a CSS pixel cost time and cannot be seen. */
const maxRatio = 2;

/** On paper they are dots: 288 to the inch. */
const paperRatio = 3;

/** Canvas pixels for a CSS pixel on this screen, or on paper. */
export function canvasRatio(): number {
  return isOnPaper() ? paperRatio : Math.min(maxRatio, window.devicePixelRatio || 1);
}

/**
 * Sizes the canvas and returns its context, whose unit is one CSS pixel; null where a canvas cannot be had.
 * The picture is kept in main memory: without a graphics card anything else is a hundred times slower.
 */
export function fitCanvas(canvas: HTMLCanvasElement, size: SizePx): CanvasRenderingContext2D | null {
  const ratio = canvasRatio();
  const width = Math.max(1, Math.round(size.widthPx * ratio));
  const height = Math.max(1, Math.round(size.heightPx * ratio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
