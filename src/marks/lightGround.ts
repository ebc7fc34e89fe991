/**
 * What lies under the light of the network: a raster as large as the canvas, and the faint connections on
 * which light is carried, drawn once and kept.
 */
import { inputCount } from '../network/lessonShape.ts';
import { type ConnectionSet, cellSources, drawFaintConnections } from './drawConnections.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { createPixelRaster, type PixelRaster } from './PixelRaster.ts';

/** A canvas context, in the page or in a worker. */
export type LightContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface LightGround {
  readonly layout: NetworkLayout;
  /** Canvas pixels for a CSS pixel. */
  readonly ratio: number;
  readonly raster: PixelRaster;
  /** Where the connections into each layer begin. */
  readonly sources: readonly ConnectionSet['sourceOf'][];
  /** The pixels with nothing but the faint connections; null until they are first drawn. */
  unlit: Int32Array | null;
}

/** Sizes the canvas for a layout and makes its raster. */
export function layLightGround(context: LightContext, layout: NetworkLayout, ratio: number): LightGround {
  const { canvas } = context;
  canvas.width = Math.ceil(layout.widthPx * ratio);
  canvas.height = Math.ceil(layout.heightPx * ratio);
  const neuronSources = layout.layers.slice(0, -1).map(
    ({ centres }) =>
      (k: number) =>
        centres[k],
  );
  return {
    layout,
    ratio,
    raster: createPixelRaster(context.createImageData(canvas.width, canvas.height)),
    sources: [cellSources(layout, inputCount), ...neuronSources],
    unlit: null,
  };
}

/**
 * Fills the raster with what is there before any light: the faint connections, once there was time to draw
 * them.
 */
export function drawUnlit(ground: LightGround, isSettled: boolean): void {
  const { raster, ratio, layout, unlit } = ground;
  if (unlit) {
    raster.rgbas.set(unlit);
    return;
  }
  raster.rgbas.fill(0);
  if (!isSettled) return;
  drawFaintConnections(raster, ratio, layout);
  ground.unlit = raster.rgbas.slice();
}
