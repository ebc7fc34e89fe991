/**
 * What edge a neuron of the first layer looks for, measured: it is shown a bar at many places in eight
 * directions, and its edge is the bar at which its pre-activation is largest. Nothing is taken from how the
 * network was made.
 */

import type { Layer } from '../network/Network.ts';
import { edgeGridPlace } from './edgeGrid.ts';
import { type Bar, drawBar, usualBarSize } from './probes.ts';
import { rasterise } from './rasterise.ts';

/** Directions that a bar is shown in, evenly spread over half a turn. */
const directionCount = 8;
/** Places, in cells: every cell of the digit's area. */
const firstCell = 5;
const lastCell = 24;
/** Bars that are shown in one piece of the search. */
const barsInPiece = 64;

/** An edge as it is named: the nearest place of the 4 x 4 grid, and one of four directions. */
export interface EdgeName {
  /** 0...3 from the top and from the left. */
  readonly row: number;
  readonly column: number;
  readonly direction: 'level' | 'rising' | 'upright' | 'falling';
}

/**
 * The bar that excites each neuron of the layer most; one a neuron, in their order. The layer must be fed by
 * a picture.
 */
export function findEdges(layer: Layer): Bar[] {
  const search = searchEdges(layer);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The same search in pieces of a millisecond or a few, for a page that must not stop meanwhile. */
export function* searchEdges({ weights, biases, neuronCount }: Layer): Generator<void, Bar[]> {
  const best = Array.from({ length: neuronCount }, () => ({ z: -Infinity, bar: { x: 0, y: 0, degrees: 0 } }));
  for (const [index, bar] of allBars().entries()) {
    const { strokes, penWidthCells } = drawBar(bar, usualBarSize);
    const zs = biases.slice();
    for (const [k, a] of rasterise(strokes, penWidthCells).entries()) {
      if (a > 0) for (let j = 0; j < neuronCount; j++) zs[j] += weights[k * neuronCount + j] * a;
    }
    for (let j = 0; j < neuronCount; j++) if (zs[j] > best[j].z) best[j] = { z: zs[j], bar };
    if (index % barsInPiece === 0) yield;
  }
  return best.map(({ bar }) => bar);
}

/** The edge's name: the grid's nearest place, and the nearest of four directions 45 degrees apart. */
export function nameEdge({ x, y, degrees }: Bar): EdgeName {
  const directions = ['level', 'rising', 'upright', 'falling'] as const;
  return { ...edgeGridPlace({ x, y }), direction: directions[Math.round(degrees / 45) % directions.length] };
}

function allBars(): Bar[] {
  const cells = Array.from({ length: lastCell - firstCell + 1 }, (_, index) => firstCell + index);
  const turns = Array.from({ length: directionCount }, (_, index) => (180 * index) / directionCount);
  return cells.flatMap((y) => cells.flatMap((x) => turns.map((degrees) => ({ x, y, degrees }))));
}
