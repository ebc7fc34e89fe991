/** Lines that are there whatever is drawn: one path of a name, of which only the shape changes. */
import { type Selection, select } from 'd3';

/** The path of that name in a root, made once, with its shape now. */
export function pathIn(
  element: SVGGElement,
  name: string,
  d: string,
): Selection<SVGPathElement, string, SVGGElement, unknown> {
  return select(element)
    .selectAll<SVGPathElement, string>(`path.${name}`)
    .data([d])
    .join('path')
    .attr('class', name)
    .attr('d', d);
}
