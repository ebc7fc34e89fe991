/**
 * The connections that carry something: one line for each contribution w_jk a_k, in the hue of its sign, its
 * light in proportion to its size (linear, zero-centred, full light from the layer's 99th percentile of
 * weights on). Of many, only the strongest are drawn. Those of one neuron alone are dashed where they are
 * negative.
 */
import { imageSide } from '../network/lessonShape.ts';
import type { Layer } from '../network/Network.ts';
import { lineDash } from './lineDash.ts';
import { cellCentre, leaveGrid, type NetworkLayout, type PlacePx } from './networkLayout.ts';
import { colourRgba, type PixelRaster, rasterDashes, rasterLine } from './PixelRaster.ts';
import { stageColours } from './stageColours.ts';

/** Lines between two layers at most, so that a phone keeps up. */
const lineBudget = 200;

/** Steps of strength by which lines are ordered. */
const strengthSteps = 128;
/** Dimmer than this step a line cannot be seen, and is not drawn. */
const faintestStep = 8;
/** Width of the faintest and of the strongest line, in CSS pixels. */
const widthPx = { min: 0.7, max: 2 };

const positiveRgba = colourRgba(stageColours.positive);
const negativeRgba = colourRgba(stageColours.negative);

/**
 * Fraction of a layer's weights below which full light lies: a few outsized ones would leave all others in
 * the dark.
 */
const limitFraction = 0.99;

const limits = new WeakMap<Layer, number>();

function findLimit({ weights }: Layer): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor((sizes.length - 1) * limitFraction)] || 1;
}

/** The contribution that has full light between two layers; larger ones are as light. Found once a layer. */
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
  /** Full light. */
  readonly limit: number;
  /** Where the line from neuron k to a target begins. */
  readonly sourceOf: (k: number, target: PlacePx) => PlacePx;
  readonly targets: readonly PlacePx[];
  /** Draws the connections of one neuron alone: of k in the previous layer, or of j in this one. */
  readonly only?: { readonly k?: number; readonly j?: number };
  /** Fraction of their light that lines keep while something else is pointed at; all unless given. */
  readonly keptLight?: number;
}

/**
 * The strongest connections of a layer, strongest first: each as k * neuronCount + j, the place of its
 * weight. Those of one step of strength are in no particular order.
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
 * Draws the connections of one layer into a raster of `ratio` pixels a CSS pixel, over what is there.
 * Strongest first, because most of what a weaker line would cover is then already brighter.
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

/**
 * Draws a faint line from every row (or column) of the grid and every neuron: the frame on which light is
 * carried.
 */
export function drawFaintConnections(raster: PixelRaster, ratio: number, layout: NetworkLayout): void {
  const { grid, layers, direction } = layout;
  const rim = Array.from({ length: imageSide }, (_, line) => {
    const along = ((line + 0.5) / imageSide) * grid.sidePx;
    return direction === 'right'
      ? { xPx: grid.xPx + grid.sidePx, yPx: grid.yPx + along }
      : { xPx: grid.xPx + along, yPx: grid.yPx + grid.sidePx };
  });
  const style = { ...faint, width: faint.widthPx * ratio };
  let sources: readonly PlacePx[] = rim;
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
 * Where the first layer's connections begin: at the cells' centres, as far as the grid does not hide them.
 */
export function cellSources(layout: NetworkLayout, count: number): ConnectionSet['sourceOf'] {
  const centres = Array.from({ length: count }, (_, cell) => cellCentre(layout, cell));
  return (k, target) => leaveGrid(layout, centres[k], target);
}
