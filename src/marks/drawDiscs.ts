/**
 * The neurons after the input layer as discs of light, in the grey of their activation. They are light, so
 * they are painted with it: forty-two fills that change in every frame cost the page more as circles of an
 * SVG than all else in it. Their rims and digits stand in SVG (drawNeurons.ts).
 */
import type { NeuronPlace } from '../state/NeuronPlace.ts';
import { activationRgba, stageRgba } from './colours.ts';
import type { LightGround } from './lightGround.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { rasterDisc } from './PixelRaster.ts';

/** Fraction of its light that a neuron keeps while one is pointed at that it has no connection with. */
const steppedBackLight = 0.3;

/** Which discs are drawn, and how. */
export interface DiscLight {
  /** Of every layer, as in ForwardPass (0 is the input); null puts all neurons out. */
  readonly activations: readonly Float64Array[] | null;
  /** The neuron that is pointed at, or null. */
  readonly inspected: NeuronPlace | null;
  /**
   * How much of its disc each layer shows, 0...1: below 1 it lies in an empty hollow. All of it unless given.
   */
  readonly fractions?: readonly number[];
}

/** Whether a neuron (layer 1 is the first after the inputs) has no part in what is pointed at. */
export function isSteppedBack(layer: number, j: number, inspected: NeuronPlace | null): boolean {
  if (!inspected || Math.abs(layer - inspected.layer) === 1) return false;
  return layer !== inspected.layer || j !== inspected.index;
}

/** Draws every disc over whatever light lies there. */
export function drawDiscs(
  {
    raster,
    ratio,
    layout,
  }: Pick<LightGround, 'raster' | 'ratio'> & { readonly layout: Pick<NetworkLayout, 'layers'> },
  { activations, inspected, fractions }: DiscLight,
): void {
  layout.layers.forEach(({ centres, radiusPx }, index) => {
    const fraction = fractions?.[index] ?? 1;
    centres.forEach(({ xPx, yPx }, j) => {
      const middle = { x: xPx * ratio, y: yPx * ratio };
      const light = isSteppedBack(index + 1, j, inspected) ? steppedBackLight : 1;
      const rgba = mixRgba(stageRgba, activationRgba(activations?.[index + 1][j] ?? 0), light);
      if (fraction < 1) rasterDisc(raster, middle, radiusPx * ratio, stageRgba);
      if (fraction > 0) rasterDisc(raster, middle, radiusPx * fraction * ratio, rgba);
    });
  });
}

/** An opaque colour between two others. */
function mixRgba(from: number, to: number, fraction: number): number {
  if (fraction === 1) return to;
  let rgba = 0;
  for (const shift of [0, 8, 16, 24]) {
    const [a, b] = [(from >>> shift) & 255, (to >>> shift) & 255];
    rgba |= Math.round(a + (b - a) * fraction) << shift;
  }
  return rgba;
}
