/**
 * What framing goes by, drawn over the ink: the corners of the box around it, a cross at its centre of mass,
 * and in the picture a ring where that cross belongs. Quiet, with a dark rim, so that they are seen on ink
 * and beside it.
 */
import { select } from 'd3';
import type { Bounds } from '../image/bounds.ts';
import type { Point } from '../image/Drawing.ts';
import type { InkGuides } from '../state/inkGuides.ts';
import { setChanged } from './setChanged.ts';
import { stagePaints } from './stageColours.ts';

/** Lengths, in cells. */
const cornerCells = 1.6;
const crossCells = 0.7;
const ringCells = 1.1;

/** Each line is drawn twice, its rim first; widths in screen pixels. */
const passes = [
  { className: 'rim', colour: stagePaints.stage, widthPx: 3.5 },
  { className: 'guide', colour: stagePaints.quietText, widthPx: 1.25 },
] as const;

/** The four corners of a box as one path; in a small box they meet. */
function cornersPath({ left, top, right, bottom }: Bounds): string {
  const along = Math.min(cornerCells, (right - left) / 2);
  const down = Math.min(cornerCells, (bottom - top) / 2);
  return [
    `M${left},${top + down}V${top}H${left + along}`,
    `M${right - along},${top}H${right}V${top + down}`,
    `M${right},${bottom - down}V${bottom}H${right - along}`,
    `M${left + along},${bottom}H${left}V${bottom - down}`,
  ].join('');
}

function crossPath([x, y]: Point): string {
  return `M${x - crossCells},${y}H${x + crossCells}M${x},${y - crossCells}V${y + crossCells}`;
}

function ringPath([x, y]: Point): string {
  const diameter = 2 * ringCells;
  return `M${x - ringCells},${y}a${ringCells},${ringCells} 0 1 0 ${diameter},0a${ringCells},${ringCells} 0 1 0 ${-diameter},0`;
}

/**
 * Draws the guides into a group whose unit is a cell, replacing what was there; null for none. `middle` is
 * where the centre of mass belongs, or null to leave the ring out.
 */
export function drawInkGuides(element: SVGGElement, guides: InkGuides | null, middle: Point | null): void {
  const path = guides
    ? cornersPath(guides.box) + crossPath(guides.mass) + (middle ? ringPath(middle) : '')
    : '';
  select(element)
    .selectAll<SVGPathElement, (typeof passes)[number]>('path')
    .data(passes)
    .join((enter) =>
      enter
        .append('path')
        .attr('class', ({ className }) => className)
        .attr('fill', 'none')
        .attr('stroke', ({ colour }) => colour)
        .attr('stroke-width', ({ widthPx }) => widthPx)
        .attr('vector-effect', 'non-scaling-stroke'),
    )
    .each(function move() {
      setChanged(this, 'd', path);
    });
}
