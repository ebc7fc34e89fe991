/**
 * What lies over the ink on the pad: the marks that framing goes by, the cell that is pointed at, the keys'
 * cursor.
 */
import { useLayoutEffect, useRef } from 'react';
import { drawCursor } from '../../marks/drawCursor.ts';
import { drawInkGuides } from '../../marks/drawInkGuides.ts';
import { drawPointedCell } from '../../marks/drawPointedCell.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { useLesson } from '../follow/LessonContext.ts';
import { onlyWhenNew } from '../live/onlyWhenNew.ts';

/**
 * The cell of the picture that is pointed at: an input, or the one that a term of hidden layer 1 comes from.
 */
function pointedCell({ inspected, term }: Moment): number | null {
  if (inspected?.layer === 0) return inspected.index;
  return inspected?.layer === 1 ? term : null;
}

/** An SVG over the pad, whose unit is a cell; the style sheet shows the cursor while the pad has the keys. */
export function PadMarks() {
  const { loop } = useLesson();
  const guidesRef = useRef<SVGGElement>(null);
  const cellRef = useRef<SVGGElement>(null);
  const cursorRef = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const [guides, cell, cursor] = [guidesRef.current, cellRef.current, cursorRef.current];
    if (!guides || !cell || !cursor) return;
    const [markCell, placeCursor] = [onlyWhenNew(drawPointedCell), onlyWhenNew(drawCursor)];
    return loop.subscribe((moment) => {
      const index = pointedCell(moment);
      markCell(cell, index, index === null ? null : moment.framing);
      placeCursor(cursor, moment.cursor);
      if (moment.areGuidesDue) drawInkGuides(guides, moment.padGuides, null);
    });
  }, [loop]);
  return (
    <svg className="pad-marks" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
      <g ref={guidesRef} className="ink-guides" />
      <g ref={cellRef} />
      <g ref={cursorRef} className="cursor" />
    </svg>
  );
}
