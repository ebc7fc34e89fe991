/**
 * Neurons that are not computed yet: dashed rings where they will be. When the light comes a disc grows in
 * the ring, all the while in the grey that its activation has, so that no shade is shown that means nothing.
 */
import { select } from 'd3';
import type { LayerPlaces, NetworkLayout, PlacePx } from './networkLayout.ts';
import { setChanged } from './setChanged.ts';
import { stagePaints } from './stageColours.ts';

/** Places a ring for every neuron after the inputs, in a group below the circles. */
export function placeHollows(element: SVGGElement, { layers }: Pick<NetworkLayout, 'layers'>): void {
  select(element)
    .selectAll<SVGGElement, LayerPlaces>('g')
    .data(layers)
    .join('g')
    .each(function placeRings({ centres, radiusPx }) {
      select(this)
        .selectAll<SVGCircleElement, PlacePx>('circle')
        .data(centres)
        .join('circle')
        .attr('cx', ({ xPx }) => xPx)
        .attr('cy', ({ yPx }) => yPx)
        .attr('r', Math.max(1, radiusPx - 0.5))
        .attr('fill', 'none')
        .attr('stroke', stagePaints.quietText)
        .attr('stroke-opacity', 0.75)
        .attr('stroke-dasharray', '2.5 3');
    });
}

/** Shows the rings of layers that are not wholly known: fractions 0...1, a layer each. */
export function showHollows(element: SVGGElement, fractions: readonly number[]): void {
  for (const [index, layer] of Array.from(element.children).entries())
    setChanged(layer, 'visibility', fractions[index] < 1 ? 'visible' : 'hidden');
}

/** Lets the rims of placed neurons be as large as their discs: fractions 0...1, a layer each. */
export function growNeurons(
  element: SVGGElement,
  { layers }: Pick<NetworkLayout, 'layers'>,
  fractions: readonly number[],
): void {
  select(element)
    .selectAll<SVGGElement, unknown>('g.layer')
    .each(function growLayer(_, index) {
      const fraction = fractions[index];
      setChanged(this, 'data-known', String(fraction > 0));
      const radius = String(Math.round(layers[index].radiusPx * fraction * 100) / 100);
      select(this)
        .selectAll<SVGCircleElement, unknown>('.body')
        .each(function growBody() {
          setChanged(this, 'r', radius);
        });
    });
}
