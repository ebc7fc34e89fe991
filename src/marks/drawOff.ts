/**
 * A neuron that is switched off, in the picture of the network: a cross over its circle, by D3.
 */
import { select } from 'd3';
import type { NeuronPlace } from '../state/NeuronPlace.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { centreOfNeuron } from './networkPlaces.ts';
import { stagePaints } from './stageColours.ts';

/** Draws the cross over a neuron after the inputs into an SVG group; none for null. */
export function drawOff(element: SVGGElement, layout: NetworkLayout, place: NeuronPlace | null): void {
  select(element)
    .selectAll<SVGPathElement, NeuronPlace>('path')
    .data(place ? [place] : [])
    .join('path')
    .attr('class', 'neuron-off')
    .attr('stroke', stagePaints.text)
    .attr('stroke-width', 2)
    .attr('d', ({ layer, index }) => {
      const { xPx, yPx } = centreOfNeuron(layout, { layer, index });
      const arm = layout.layers[layer - 1].radiusPx * 1.15;
      const [left, right, top, bottom] = [xPx - arm, xPx + arm, yPx - arm, yPx + arm];
      return `M${left},${top}L${right},${bottom}M${left},${bottom}L${right},${top}`;
    });
}
