/**
 * What stands about the neurons after the input layer, by D3 in SVG: their rims, and beside the outputs digits and numbers.
 * Their light is painted with all other light (drawDiscs.ts). Placing (when the layout changes) and marking (every frame)
 * are apart, so that a frame sets only what a frame can change.
 */

import { type Selection, select } from 'd3';
import type { LayerPlaces, NetworkLayout, PlacePx } from './networkLayout.ts';
import { setText } from './setText.ts';

/** Numbers smaller than this cannot be read: only the brightest output's is shown, in this size. */
const narrowestValuePx = 9.5;

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

/** Places every circle, with the digits and the numbers beside the outputs. */
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
  outputs
    .selectAll('text.value')
    .data([0])
    .join('text')
    .attr('class', 'value')
    .attr('font-size', isRight ? layout.labelPx : layout.valuePx)
    .attr('data-always', isRight || layout.valuePx >= narrowestValuePx)
    .attr('x', isRight ? radiusPx + layout.digitPx * 1.25 : 0)
    .attr('y', isRight ? 0 : radiusPx + layout.digitPx * 1.5 + layout.labelPx * 0.4)
    .attr('text-anchor', isRight ? 'start' : 'middle')
    .attr('dominant-baseline', 'central');
}

/** What is written beside the outputs. */
export interface OutputMarks {
  /** Of the ten outputs; null while there is no network. */
  readonly outputs: Float64Array | null;
  /** The output to mark as the brightest, or null. */
  readonly digit: number | null;
  /** Prints an activation beside its output. */
  readonly format: (activation: number) => string;
  /** Whether those numbers are to follow now; if not, they stay as they are. */
  readonly isReadable: boolean;
}

/** Marks the brightest of the placed outputs, and writes the numbers beside them. */
export function markOutputs(element: SVGGElement, { outputs, digit, format, isReadable }: OutputMarks): void {
  select(element.lastElementChild)
    .selectAll<SVGGElement, unknown>('g.neuron')
    .each(function markOutput(_, j) {
      this.classList.toggle('brightest', j === digit);
      if (!isReadable) return;
      const [, , value] = this.children;
      const text = outputs ? format(outputs[j]) : '';
      setText(value, text);
    });
}
