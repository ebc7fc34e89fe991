/**
 * What is pointed at, in the picture of the network: a ring around the neuron, and one around the other end
 * of the connection whose term is pointed at; neurons that it has no connection with step back. By D3.
 */
import { select } from 'd3';
import { imageSide } from '../network/lessonShape.ts';
import type { NeuronPlace } from '../state/NeuronPlace.ts';
import { isSteppedBack } from './drawDiscs.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { centreOfNeuron } from './networkPlaces.ts';

/** Distance of a ring from its neuron. */
const ringGapPx = 4;

/**
 * The neuron at the other end of a term: of an input the terms lead on, of all others they come from before.
 */
export function placeOfTerm({ layer }: NeuronPlace, term: number): NeuronPlace {
  return layer === 0 ? { layer: 1, index: term } : { layer: layer - 1, index: term };
}

/** A ring, as the rounded square around a neuron or a cell. */
interface Ring {
  readonly key: 'neuron' | 'term';
  readonly place: NeuronPlace;
}

function ringRadius(layout: NetworkLayout, { layer }: NeuronPlace): number {
  return layer === 0 ? layout.grid.sidePx / imageSide / 2 + 1 : layout.layers[layer - 1].radiusPx + ringGapPx;
}

/** Draws the rings into an SVG group that lies over the neurons. */
export function drawPointed(
  element: SVGGElement,
  layout: NetworkLayout,
  inspected: NeuronPlace | null,
  term: number | null,
): void {
  const rings: Ring[] = [];
  if (inspected) rings.push({ key: 'neuron', place: inspected });
  if (inspected && term !== null) rings.push({ key: 'term', place: placeOfTerm(inspected, term) });
  const radius = ({ place }: Ring) => ringRadius(layout, place);
  select(element)
    .selectAll<SVGRectElement, Ring>('rect')
    .data(rings, (ring) => ring.key)
    .join('rect')
    .attr('class', ({ key }) => `ring ring-${key}`)
    .attr('x', (ring) => centreOfNeuron(layout, ring.place).xPx - radius(ring))
    .attr('y', (ring) => centreOfNeuron(layout, ring.place).yPx - radius(ring))
    .attr('width', (ring) => 2 * radius(ring))
    .attr('height', (ring) => 2 * radius(ring))
    .attr('rx', (ring) => (ring.place.layer === 0 ? 1 : radius(ring)));
}

/** Dims the neurons that the inspected one has no connection with; none when none is inspected. */
export function dimOthers(element: SVGGElement, inspected: NeuronPlace | null): void {
  select(element)
    .selectAll<SVGGElement, number>('g.layer')
    .each(function dimLayer(_, index) {
      select(this)
        .selectAll<SVGGElement, unknown>('g.neuron')
        .each(function dimNeuron(__, j) {
          this.classList.toggle('stepped-back', isSteppedBack(index + 1, j, inspected));
        });
    });
}
