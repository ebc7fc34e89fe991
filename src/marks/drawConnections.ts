/**
 * The connections as lines: one for each contribution w_jk a_k. The hue is that of its sign, the light in
 * proportion to its size; the layer's 99th percentile of abs(w) has full light, and so has all above. Only
 * the strongest are drawn. When a single neuron's are drawn, negative ones are dashed.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Layer } from '../network/Network.ts';
import { lineDash } from './lineDash.ts';
import { cellCentre, leaveGrid, type NetworkLayout, type PlacePx } from './networkLayout.ts';
import { colourRgba, type PixelRaster, rasterDashes, rasterLine } from './PixelRaster.ts';
import { stageColours } from './stageColours.ts';

/** No more lines than this are drawn between two layers, so that a phone keeps up. */
const lineBudget = 200;

/** Lines are sorted by strength, in this many steps. */
const strengthSteps = 128;
/** A line below this step is too dim to be seen, and is not drawn. */
const faintestStep = 8;
/** Width of the faintest and of the strongest line, in CSS pixels. */
const widthPx = { min: 0.7, max: 2 };

const positiveRgba = colourRgba(stageColours.positive);
const negativeRgba = colourRgba(stageColours.negative);

/**
 * This fraction of a layer's weights lies below full light. If all did, a few very large ones would leave the
 * others dark.
 */
const limitFraction = 0.99;

const limits = new WeakMap<Layer, number>();

function findLimit({ weights }: Layer): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor((sizes.length - 1) * limitFraction)] || 1;
}

/** The size of a contribution to this layer that has full light. It is found once for each layer. */
export function contributionLimit(layer: Layer): number {
  const limit = limits.get(layer) ?? findLimit(layer);
  limits.set(layer, limit);
  return limit;
}

/** One layer's connections to the layer before it. */
export interface ConnectionSet {
  readonly layer: Layer;
  /** Activations a_k of the previous layer. */
  readonly inputs: Float64Array;
  /** The size of a contribution that has full light. */
  readonly limit: number;
  /** Where the line from neuron k to a target begins. */
  readonly sourceOf: (k: number, target: PlacePx) => PlacePx;
  readonly targets: readonly PlacePx[];
  /** Draws the connections of one neuron alone: of k in the previous layer, or of j in this one. */
  readonly only?: { readonly k?: number; readonly j?: number };
  /** The fraction of their light that lines keep while something else is pointed at; 1 unless given. */
  readonly keptLight?: number;
}

/**
 * The strongest connections of a layer, strongest first: each as k * neuronCount + j, the place of its
 * weight. Within one step of strength their order is that of their places.
 * @internal Exported for its test: which lines were chosen cannot be read off their pixels.
 */
export function strongestConnections({ layer, inputs, limit, only = {} }: ConnectionSet): number[] {
  const byStep: number[][] = Array.from({ length: strengthSteps + 1 }, () => []);
  const { weights, neuronCount } = layer;
  const { k: firstK = 0, k: lastK = inputs.length - 1, j: firstJ = 0, j: lastJ = neuronCount - 1 } = only;
  for (let k = firstK; k <= lastK; k++) {
    if (inputs[k] === 0) continue;
    const stepsPerWeight = (Math.abs(inputs[k]) / limit) * strengthSteps;
    for (let place = k * neuronCount + firstJ; place <= k * neuronCount + lastJ; place++) {
      const step = Math.floor(Math.abs(weights[place]) * stepsPerWeight);
      if (step >= faintestStep) byStep[Math.min(strengthSteps, step)].push(place);
    }
  }
  const strongest: number[] = [];
  for (let step = strengthSteps; step >= faintestStep && strongest.length < lineBudget; step--) {
    strongest.push(...byStep[step]);
  }
  return strongest.slice(0, lineBudget);
}

/**
 * Draws the connections of one layer into a raster of `ratio` pixels a CSS pixel, over what is there. The
 * strongest come first: later, weaker lines then change few of the pixels that they cross.
 */
export function drawConnections(raster: PixelRaster, ratio: number, set: ConnectionSet): void {
  const { layer, inputs, limit, sourceOf, targets, only, keptLight = 1 } = set;
  const [on, off] = [ratio * lineDash.onPx, ratio * lineDash.offPx];
  const scaled = ({ xPx, yPx }: PlacePx) => ({ x: xPx * ratio, y: yPx * ratio });
  for (const place of strongestConnections(set)) {
    const k = Math.floor(place / layer.neuronCount);
    const fraction = (layer.weights[place] * inputs[k]) / limit;
    const strength = Math.min(1, Math.abs(fraction));
    const target = targets[place % layer.neuronCount];
    const [from, to] = [scaled(sourceOf(k, target)), scaled(target)];
    const style = {
      rgbas: fraction < 0 ? negativeRgba : positiveRgba,
      alpha: 255 * strength * keptLight,
      width: ratio * (widthPx.min + (widthPx.max - widthPx.min) * strength),
    };
    if (only && fraction < 0) rasterDashes(raster, from, to, { ...style, on, off });
    else rasterLine(raster, from, to, style);
  }
}

/** Light of the faint lines. */
const faint = { rgbas: colourRgba(stageColours.quietText), alpha: 14, widthPx: 0.8 };

/** Draws a faint line from every row (or column) of the grid to every neuron, and on from layer to layer. */
export function drawFaintConnections(raster: PixelRaster, ratio: number, layout: NetworkLayout): void {
  const { grid, layers, direction } = layout;
  const edge = Array.from({ length: imageSide }, (_, line) => {
    const along = ((line + 0.5) / imageSide) * grid.sidePx;
    return direction === 'right'
      ? { xPx: grid.xPx + grid.sidePx, yPx: grid.yPx + along }
      : { xPx: grid.xPx + along, yPx: grid.yPx + grid.sidePx };
  });
  const style = { ...faint, width: faint.widthPx * ratio };
  let sources: readonly PlacePx[] = edge;
  for (const { centres } of layers) {
    for (const from of sources) {
      for (const to of centres) {
        rasterLine(
          raster,
          { x: from.xPx * ratio, y: from.yPx * ratio },
          { x: to.xPx * ratio, y: to.yPx * ratio },
          style,
        );
      }
    }
    sources = centres;
  }
}

/**
 * Where the first layer's connections begin: each comes from its cell's centre, and is seen from the grid's
 * edge on.
 */
export function cellSources(layout: NetworkLayout, count: number): ConnectionSet['sourceOf'] {
  const centres = Array.from({ length: count }, (_, cell) => cellCentre(layout, cell));
  return (k, target) => leaveGrid(layout, centres[k], target);
}
