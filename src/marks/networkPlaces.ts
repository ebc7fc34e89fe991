/**
 * Between neurons and places on the stage: where a neuron is, which one a pointer means, and where an arrow
 * key leads.
 */
import { imageSide, inputCount } from '../network/lessonShape.ts';
import type { NeuronPlace } from '../state/NeuronPlace.ts';
import { cellCentre, type NetworkLayout, type PlacePx } from './networkLayout.ts';

/** A pointer this near to a neuron means it: the half of a target that a finger hits. */
const nearPx = 15;

/** Ways to walk, as on the screen. */
export type WalkDirection = 'left' | 'right' | 'up' | 'down';

/** The middle of a neuron, or of an input's cell. */
export function centreOfNeuron(layout: NetworkLayout, { layer, index }: NeuronPlace): PlacePx {
  return layer === 0 ? cellCentre(layout, index) : layout.layers[layer - 1].centres[index];
}

function cellAt({ grid }: NetworkLayout, { xPx, yPx }: PlacePx): NeuronPlace | null {
  const cellPx = grid.sidePx / imageSide;
  const column = Math.floor((xPx - grid.xPx) / cellPx);
  const row = Math.floor((yPx - grid.yPx) / cellPx);
  const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < imageSide;
  return isInside ? { layer: 0, index: row * imageSide + column } : null;
}

/** The neuron that a pointer at this place means, or null. */
export function neuronAt(layout: NetworkLayout, place: PlacePx): NeuronPlace | null {
  let nearest: NeuronPlace | null = cellAt(layout, place);
  let least = nearest ? 0 : Number.POSITIVE_INFINITY;
  layout.layers.forEach(({ centres, radiusPx }, index) => {
    centres.forEach(({ xPx, yPx }, j) => {
      const distance = Math.hypot(xPx - place.xPx, yPx - place.yPx);
      if (distance > Math.max(nearPx, radiusPx) || distance >= least) return;
      least = distance;
      nearest = { layer: index + 1, index: j };
    });
  });
  return nearest;
}

/**
 * The neuron of a layer that is nearest to a place across the way the network runs; of inputs, on the grid's
 * near rim.
 */
function nearestInLayer(layout: NetworkLayout, layer: number, from: PlacePx): NeuronPlace {
  const isRight = layout.direction === 'right';
  const across = ({ xPx, yPx }: PlacePx) => (isRight ? yPx : xPx);
  const last = imageSide - 1;
  const rim = (line: number) => (isRight ? line * imageSide + last : last * imageSide + line);
  const indices =
    layer === 0
      ? Array.from({ length: imageSide }, (_, line) => rim(line))
      : layout.layers[layer - 1].centres.map((_, j) => j);
  const distance = (index: number) =>
    Math.abs(across(centreOfNeuron(layout, { layer, index })) - across(from));
  return {
    layer,
    index: indices.reduce((best, index) => (distance(index) < distance(best) ? index : best)),
  };
}

/** Steps along the network (towards the outputs is positive) and across it. */
function stepsOf(layout: NetworkLayout, direction: WalkDirection): { along: number; across: number } {
  const isAlong = (direction === 'left' || direction === 'right') === (layout.direction === 'right');
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  return isAlong ? { along: step, across: 0 } : { along: 0, across: step };
}

/** Within the grid; null at its rim. */
function walkCells(index: number, direction: WalkDirection): number | null {
  const column = index % imageSide;
  const next = {
    left: column > 0 ? index - 1 : null,
    right: column < imageSide - 1 ? index + 1 : null,
    up: index >= imageSide ? index - imageSide : null,
    down: index < inputCount - imageSide ? index + imageSide : null,
  };
  return next[direction];
}

/**
 * The neuron of the layer before (-1) or after (1) that lies nearest; at the network's ends the same neuron.
 */
export function nextLayer(layout: NetworkLayout, from: NeuronPlace, step: number): NeuronPlace {
  const layer = from.layer + step;
  const isReady = layer >= 0 && layer <= layout.layers.length;
  return isReady ? nearestInLayer(layout, layer, centreOfNeuron(layout, from)) : from;
}

/** Where an arrow key leads from a neuron: to its neighbour there, or where there is none, to itself. */
export function walk(layout: NetworkLayout, from: NeuronPlace, direction: WalkDirection): NeuronPlace {
  const { along, across } = stepsOf(layout, direction);
  if (from.layer === 0) {
    const cell = walkCells(from.index, direction);
    if (cell !== null) return { layer: 0, index: cell };
    return along > 0 ? nextLayer(layout, from, 1) : from;
  }
  if (along === 0) {
    const last = layout.layers[from.layer - 1].centres.length - 1;
    return { layer: from.layer, index: Math.min(last, Math.max(0, from.index + across)) };
  }
  return nextLayer(layout, from, along);
}
