/**
 * The light that bright neurons shed around them.
 */

import type { NetworkLayout } from './networkLayout.ts';
import { colourRgba, type PixelRaster, rasterGlow } from './PixelRaster.ts';
import { stageColours } from './stageColours.ts';

const rgbas = colourRgba(stageColours.neuronOn);
/** Alpha of the glow of an activation of 1, at its middle. */
const fullAlpha = 150;
/** Radius of a glow, in radii of its neuron. */
const radius = 1.9;
/** A glow dimmer than this cannot be seen. */
const faintestActivation = 0.08;

/** Draws a glow behind every neuron, in proportion to its activation; activations[0] is the input's. */
export function drawGlows(
  raster: PixelRaster,
  ratio: number,
  { layers }: Pick<NetworkLayout, 'layers'>,
  activations: readonly Float64Array[],
): void {
  layers.forEach(({ centres, radiusPx }, index) => {
    centres.forEach(({ xPx, yPx }, j) => {
      const activation = activations[index + 1][j];
      if (activation < faintestActivation) return;
      const style = { rgbas, alpha: fullAlpha * activation };
      rasterGlow(raster, { x: xPx * ratio, y: yPx * ratio }, radiusPx * radius * ratio, style);
    });
  });
}
