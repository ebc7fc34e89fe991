/**
 * The pen's own line over the cells of the picture: while a drawing is on its way into the picture, one sees
 * the smooth line move and the cells follow it. Dark, because it lies on ink.
 */
import { line, select } from 'd3';
import type { Point, Stroke } from '../../../image/Drawing.ts';
import { type Framing, identityFraming } from '../../../image/Framing.ts';
import { setChanged } from '../../../marks/setChanged.ts';
import { stagePaints } from '../../../marks/stageColours.ts';

const path = line<Point>();
const widthPx = 1.5;

/**
 * Draws the line into a group whose unit is a cell of the picture, with that opacity 0...1; at 0 nothing is
 * there.
 */
export function drawPenLine(
  element: SVGGElement,
  strokes: readonly Stroke[],
  framing: Framing | null,
  opacity: number,
): void {
  const shown = framing && opacity > 0 ? strokes : [];
  const { scale, shiftXCells, shiftYCells } = shown.length > 0 && framing ? framing : identityFraming;
  setChanged(element, 'opacity', String(opacity));
  setChanged(element, 'transform', `translate(${shiftXCells},${shiftYCells}) scale(${scale})`);
  select(element)
    .selectAll<SVGPathElement, Stroke>('path')
    .data(shown)
    .join((enter) =>
      enter
        .append('path')
        .attr('fill', 'none')
        .attr('stroke', stagePaints.stage)
        .attr('stroke-width', widthPx)
        .attr('stroke-linecap', 'round')
        .attr('vector-effect', 'non-scaling-stroke'),
    )
    .each(function move(stroke) {
      setChanged(this, 'd', path([...stroke]) ?? '');
    });
}
