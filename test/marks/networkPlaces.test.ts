/** From a pointer to a neuron, and from a neuron to the next by arrow keys. */
import { describe, expect, it } from 'vitest';
import { layOutNetwork, type NetworkLayout } from '../../src/marks/networkLayout.ts';
import {
  centreOfNeuron,
  neuronAt,
  nextLayer,
  type WalkDirection,
  walk,
} from '../../src/marks/networkPlaces.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import type { NeuronPlace } from '../../src/state/NeuronPlace.ts';

const counts = lessonSizes.slice(1);
const layouts: [string, NetworkLayout][] = [
  ['1700 px', layOutNetwork('right', { widthPx: 1700, heightPx: 1100 }, counts)],
  ['860 px', layOutNetwork('right', { widthPx: 860, heightPx: 560 }, counts)],
  ['700 px, folded', layOutNetwork('down', { widthPx: 700, heightPx: 0 }, counts)],
  ['290 px, folded', layOutNetwork('down', { widthPx: 290, heightPx: 0 }, counts)],
];
const everyPlace = lessonSizes.flatMap((size, layer) =>
  Array.from({ length: size }, (_, index) => ({ layer, index })),
);
const keyOf = ({ layer, index }: NeuronPlace) => `${layer}-${index}`;
const directions: WalkDirection[] = ['left', 'right', 'up', 'down'];

describe.each(layouts)('at %s', (_, layout) => {
  it('a pointer on the middle of any neuron means that neuron', () => {
    for (const place of everyPlace) expect(neuronAt(layout, centreOfNeuron(layout, place))).toEqual(place);
  });

  it('a pointer far from every neuron means none', () => {
    expect(neuronAt(layout, { xPx: -40, yPx: -40 })).toBeNull();
    expect(neuronAt(layout, { xPx: layout.widthPx + 40, yPx: layout.heightPx + 40 })).toBeNull();
  });

  it('neurons are 24 px apart or more', () => {
    const centres = layout.layers.flatMap((layer) => layer.centres);
    centres.forEach((a, i) => {
      for (const b of centres.slice(0, i)) {
        expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it('arrow keys reach every neuron from the answer', () => {
    const start = { layer: 3, index: 3 };
    const reached = new Map([[keyOf(start), start as NeuronPlace]]);
    for (const place of reached.values()) {
      for (const direction of directions) {
        const next = walk(layout, place, direction);
        reached.set(keyOf(next), next);
      }
    }
    expect(reached.size).toBe(everyPlace.length);
  });

  it('an arrow key leads to where it points, or nowhere', () => {
    for (const place of everyPlace) {
      for (const direction of directions) {
        const next = walk(layout, place, direction);
        if (keyOf(next) === keyOf(place)) continue;
        const [from, to] = [centreOfNeuron(layout, place), centreOfNeuron(layout, next)];
        const along = {
          left: from.xPx - to.xPx,
          right: to.xPx - from.xPx,
          up: from.yPx - to.yPx,
          down: to.yPx - from.yPx,
        };
        expect(along[direction]).toBeGreaterThan(0);
      }
    }
  });

  it('page keys lead from layer to layer and end at the ends', () => {
    const layers = [0, 1, 2].reduce(
      (places) => [...places, nextLayer(layout, places[places.length - 1], 1)],
      [{ layer: 0, index: 300 }] as NeuronPlace[],
    );
    expect(layers.map(({ layer }) => layer)).toEqual([0, 1, 2, 3]);
    expect(nextLayer(layout, layers[3], 1)).toEqual(layers[3]);
    expect(nextLayer(layout, layers[0], -1)).toEqual(layers[0]);
  });
});
