/**
 * The connections that carry something: one line for each contribution w_jk a_k, in the hue of its sign, its light
 * in proportion to its size (linear, zero-centred, the layer's largest weight being full light). Of many, only the
 * strongest are drawn. Lines of one sign and strength are one path: that is what keeps this within a frame.
 */
import type { Layer } from '../network/Network.ts';
import { signColour } from './colours.ts';
import { cellCentre, type NetworkLayout, type PlacePx } from './networkLayout.ts';

/** Lines between two layers at most; targets for a phone allow about this many a frame. */
export const lineBudget = 400;

/** Steps of light a line can have. */
const strengthSteps = 8;
/** Resolution at which the budget is cut. */
const cutSteps = 128;
/** Dimmer than this a line cannot be seen, and is not drawn. */
const faintest = 1 / 24;

/** The contribution that has full light between two layers: the layer's largest absolute weight. */
export function contributionLimit(layer: Layer): number {
  let limit = 0;
  for (const weight of layer.weights) limit = Math.max(limit, Math.abs(weight));
  return limit || 1;
}

/** One layer's connections to the layer before it. */
export interface ConnectionSet {
  readonly layer: Layer;
  /** Activations a_k of the previous layer. */
  readonly inputs: Float64Array;
  /** Full light. */
  readonly limit: number;
  readonly sourceOf: (k: number) => PlacePx;
  readonly targets: readonly PlacePx[];
}

/** The smallest strength (share of the limit) to draw so that at most lineBudget lines are. */
function weakestWithinBudget({ layer, inputs, limit }: ConnectionSet): number {
  const counts = new Uint32Array(cutSteps + 1);
  for (let k = 0; k < inputs.length; k++) {
    if (inputs[k] === 0) continue;
    for (let j = 0; j < layer.neuronCount; j++) {
      const strength = Math.abs(layer.weights[k * layer.neuronCount + j] * inputs[k]) / limit;
      counts[Math.min(cutSteps, Math.floor(strength * cutSteps))]++;
    }
  }
  let lines = 0;
  for (let step = cutSteps; step >= 0; step--) {
    lines += counts[step];
    if (lines > lineBudget) return Math.max(faintest, (step + 1) / cutSteps);
  }
  return faintest;
}

function addLine(path: Path2D, from: PlacePx, to: PlacePx): void {
  path.moveTo(from.xPx, from.yPx);
  path.lineTo(to.xPx, to.yPx);
}

/** Draws the connections of one layer over what is on the canvas. */
export function drawConnections(context: CanvasRenderingContext2D, set: ConnectionSet): void {
  const { layer, inputs, limit, sourceOf, targets } = set;
  const weakest = weakestWithinBudget(set);
  const paths = { '-1': new Map<number, Path2D>(), '1': new Map<number, Path2D>() };
  for (let k = 0; k < inputs.length; k++) {
    if (inputs[k] === 0) continue;
    const source = sourceOf(k);
    for (let j = 0; j < layer.neuronCount; j++) {
      const share = (layer.weights[k * layer.neuronCount + j] * inputs[k]) / limit;
      if (Math.abs(share) < weakest) continue;
      const step = Math.min(strengthSteps, Math.ceil(Math.abs(share) * strengthSteps));
      const bySign = paths[share < 0 ? '-1' : '1'];
      const path = bySign.get(step) ?? new Path2D();
      bySign.set(step, path);
      addLine(path, source, targets[j]);
    }
  }
  for (let step = 1; step <= strengthSteps; step++) {
    for (const sign of [-1, 1] as const) {
      const path = paths[`${sign}`].get(step);
      if (!path) continue;
      context.globalAlpha = step / strengthSteps;
      context.lineWidth = 0.6 + (1.6 * step) / strengthSteps;
      context.strokeStyle = signColour(sign);
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
}

/** Draws a faint line for every row of the grid and every neuron: the frame on which light is carried. */
export function drawFaintConnections(
  context: CanvasRenderingContext2D,
  layout: NetworkLayout,
  options: { readonly colour: string; readonly rows: number },
): void {
  const { grid, layers, direction } = layout;
  const path = new Path2D();
  for (let row = 0; row < options.rows; row++) {
    const along = ((row + 0.5) / options.rows) * grid.sidePx;
    const from =
      direction === 'right'
        ? { xPx: grid.xPx + grid.sidePx, yPx: grid.yPx + along }
        : { xPx: grid.xPx + along, yPx: grid.yPx + grid.sidePx };
    for (const to of layers[0].centres) addLine(path, from, to);
  }
  for (let layer = 1; layer < layers.length; layer++) {
    for (const from of layers[layer - 1].centres)
      for (const to of layers[layer].centres) addLine(path, from, to);
  }
  context.strokeStyle = options.colour;
  context.lineWidth = 0.5;
  context.stroke(path);
}

/** Sources of the first layer's connections: the centres of the cells. */
export function cellSources(layout: NetworkLayout, count: number): (k: number) => PlacePx {
  const places = Array.from({ length: count }, (_, cell) => cellCentre(layout, cell));
  return (k) => places[k];
}
