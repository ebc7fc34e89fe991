/**
 * What stands about the neurons after the input layer, by D3 in SVG: their rims, and beside the outputs their
 * digits. Their light is painted with all other light (drawDiscs.ts), their numbers stand over them
 * (drawOutputValues.ts). Placing (when the layout changes) and marking (every frame) are apart, so that a
 * frame sets only what a frame can change.
 */
import { type Selection, select } from 'd3';
import type { LayerPlaces, NetworkLayout, PlacePx } from './networkLayout.ts';

type Root = Selection<SVGGElement, unknown, null, undefined>;

function placeLayer(root: Root, layer: LayerPlaces, index: number): void {
  const group = root
    .selectAll<SVGGElement, number>(`g.layer-${index}`)
    .data([index])
    .join('g')
    .attr('class', `layer layer-${index}`);
  const neurons = group
    .selectAll<SVGGElement, PlacePx>('g.neuron')
    .data(layer.centres)
    .join((enter) => {
      const neuron = enter.append('g').attr('class', 'neuron');
      neuron.append('circle').attr('class', 'body');
      return neuron;
    })
    .attr('transform', ({ xPx, yPx }) => `translate(${xPx},${yPx})`);
  neurons.select('circle.body').attr('r', layer.radiusPx);
}

/** Places every circle, with the digits beside the outputs. */
export function placeNeurons(element: SVGGElement, layout: NetworkLayout): void {
  const root = select(element);
  layout.layers.forEach((layer, index) => {
    placeLayer(root, layer, index);
  });
  const last = layout.layers.length - 1;
  const { radiusPx } = layout.layers[last];
  const isRight = layout.direction === 'right';
  const outputs = root.select(`g.layer-${last}`).selectAll<SVGGElement, PlacePx>('g.neuron');
  outputs
    .selectAll('text.digit')
    .data((_, digit) => [digit])
    .join('text')
    .attr('class', 'digit')
    .attr('font-size', layout.digitPx)
    .attr('x', isRight ? radiusPx + layout.digitPx * 0.4 : 0)
    .attr('y', isRight ? 0 : radiusPx + layout.digitPx * 0.75)
    .attr('text-anchor', isRight ? 'start' : 'middle')
    .attr('dominant-baseline', 'central')
    .text((digit) => digit);
}

/** Marks the brightest of the placed outputs; null for none. */
export function markBrightest(element: SVGGElement, digit: number | null): void {
  select(element.lastElementChild)
    .selectAll<SVGGElement, unknown>('g.neuron')
    .each(function markOutput(_, j) {
      this.classList.toggle('brightest', j === digit);
    });
}
