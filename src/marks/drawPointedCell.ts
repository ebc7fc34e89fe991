/**
 * The cell of the picture that is pointed at, where it lies on the pad: an outline over the ink that lights
 * it.
 */
import { select } from 'd3';
import type { Framing } from '../image/Framing.ts';
import { imageSide } from '../network/lessonShape.ts';
import { stagePaints } from './stageColours.ts';

/**
 * Draws the outline into an SVG group whose unit is a cell of the pad; none for no cell, or while nothing is
 * framed.
 */
export function drawPointedCell(element: SVGGElement, cell: number | null, framing: Framing | null): void {
  const outlines = cell === null || !framing ? [] : [{ cell, framing }];
  select(element)
    .selectAll<SVGRectElement, (typeof outlines)[number]>('rect')
    .data(outlines)
    .join('rect')
    .attr('fill', 'none')
    .attr('stroke', stagePaints.pointed)
    .attr('stroke-width', 0.2)
    .attr('width', (outline) => 1 / outline.framing.scale)
    .attr('height', (outline) => 1 / outline.framing.scale)
    .attr(
      'x',
      ({ cell: index, framing: { scale, shiftXCells } }) => ((index % imageSide) - shiftXCells) / scale,
    )
    .attr(
      'y',
      ({ cell: index, framing: { scale, shiftYCells } }) =>
        (Math.floor(index / imageSide) - shiftYCells) / scale,
    );
}
