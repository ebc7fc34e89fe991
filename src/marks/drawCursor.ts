/**
 * The keys' cursor on the pad: a crosshair around the pen's tip, hollow while the pen is up and filled while
 * it is down. A dark rim sets it off from white ink.
 */
import { select } from 'd3';
import type { Cursor } from '../state/Moment.ts';
import { setChanged } from './setChanged.ts';
import { stagePaints } from './stageColours.ts';

/** The crosshair, in cells from its middle: radius of the ring, and where the arms begin and end. */
const ring = 0.9;
const arm = { from: 0.9, to: 2.2 } as const;

const crosshair = [
  `M${-ring},0a${ring},${ring} 0 1 0 ${2 * ring},0a${ring},${ring} 0 1 0 ${-2 * ring},0`,
  `M${arm.from},0H${arm.to}M${-arm.from},0H${-arm.to}`,
  `M0,${arm.from}V${arm.to}M0,${-arm.from}V${-arm.to}`,
].join('');

/** Lines of the crosshair, the rim first, in screen pixels. */
const lines = [
  { colour: stagePaints.stage, widthPx: 5 },
  { colour: stagePaints.pointed, widthPx: 2 },
] as const;

/** Draws the cursor into a group whose unit is a cell of the pad, replacing what was there. */
export function drawCursor(element: SVGGElement, { place: [x, y], isDown }: Cursor): void {
  setChanged(element, 'transform', `translate(${x},${y})`);
  select(element)
    .selectAll<SVGPathElement, (typeof lines)[number]>('path')
    .data(lines)
    .join((enter) =>
      enter
        .append('path')
        .attr('d', crosshair)
        .attr('stroke', ({ colour }) => colour)
        .attr('stroke-width', ({ widthPx }) => widthPx)
        .attr('stroke-linecap', 'round')
        .attr('vector-effect', 'non-scaling-stroke'),
    )
    .each(function fill() {
      setChanged(this, 'fill', isDown ? stagePaints.pointed : 'none');
    });
}
