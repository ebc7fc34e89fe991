/**
 * The pen's own line over the cells of the picture: while a drawing is on its way into the picture, one sees the
 * smooth line move and the cells follow it. Dark, because it lies on ink.
 */
import { line, select } from 'd3';
import type { Drawing, Point } from '../image/Drawing.ts';
import type { Framing } from '../image/Framing.ts';
import { stageColours } from './colours.ts';

const path = line<Point>();
const widthPx = 1.5;

/** Draws the line into a group whose unit is a cell of the picture, with that opacity 0...1; at 0 nothing is there. */
export function drawPenLine(
  element: SVGGElement,
  { strokes }: Drawing,
  framing: Framing | null,
  opacity: number,
): void {
  const shown = framing && opacity > 0 ? strokes : [];
  const { scale, shiftXCells, shiftYCells } = framing ?? { scale: 1, shiftXCells: 0, shiftYCells: 0 };
  select(element)
    .attr('opacity', opacity)
    .attr('transform', `translate(${shiftXCells},${shiftYCells}) scale(${scale})`)
    .selectAll('path')
    .data(shown)
    .join('path')
    .attr('d', (stroke) => path([...stroke]))
    .attr('fill', 'none')
    .attr('stroke', stageColours.stage)
    .attr('stroke-width', widthPx)
    .attr('stroke-linecap', 'round')
    .attr('vector-effect', 'non-scaling-stroke');
}
