/**
 * What lies over the ink on the pad: the marks that framing goes by, the cell that is pointed at, the keys'
 * cursor.
 */
import { useRef } from 'react';
import { drawCursor } from '../../marks/drawCursor.ts';
import { drawInkGuides } from '../../marks/drawInkGuides.ts';
import { drawPointedCell } from '../../marks/drawPointedCell.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLive } from '../follow/useLive.ts';

/**
 * The cell of the picture that is pointed at: an input, or the one that a term of hidden layer 1 comes from.
 */
function pointedCell({ inspected, term }: Moment): number | null {
  if (inspected?.layer === 0) return inspected.index;
  return inspected?.layer === 1 ? term : null;
}

/** An SVG over the pad, whose unit is a cell; the style sheet shows the cursor while the pad has the keys. */
export function PadMarks() {
  const guidesRef = useRef<SVGGElement>(null);
  const cellRef = useRef<SVGGElement>(null);
  const cursorRef = useRef<SVGGElement>(null);
  useLive(
    ({ padGuides }) => [padGuides],
    (padGuides) => guidesRef.current && drawInkGuides(guidesRef.current, padGuides, null),
  );
  useLive(
    (moment) => {
      const index = pointedCell(moment);
      return [index, index === null ? null : moment.framing];
    },
    (index, framing) => cellRef.current && drawPointedCell(cellRef.current, index, framing),
  );
  useLive(
    ({ cursor }) => [cursor],
    (cursor) => cursorRef.current && drawCursor(cursorRef.current, cursor),
  );
  return (
    <svg className="pad-marks" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
      <g ref={guidesRef} className="ink-guides" />
      <g ref={cellRef} />
      <g ref={cursorRef} className="cursor" />
    </svg>
  );
}
