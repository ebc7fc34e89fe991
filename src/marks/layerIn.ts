/**
 * What lies over what: each kind of mark has a group of its own in a root. Marks of one kind that come later
 * would otherwise lie over the kinds that were drawn after it.
 */
import { type Selection, select } from 'd3';

/** The group of that name, made once; groups lie over those that were asked for before them. */
export function layerIn(
  element: SVGGElement,
  name: string,
): Selection<SVGGElement, string, SVGGElement, unknown> {
  return select(element)
    .selectAll<SVGGElement, string>(`g.${name}`)
    .data([name])
    .join('g')
    .attr('class', name);
}
