/**
 * What lies over the ink on the pad: the marks that framing goes by, and the keys' cursor.
 */
import { useLayoutEffect, useRef } from 'react';
import { drawCursor } from '../marks/drawCursor.ts';
import { drawInkGuides } from '../marks/drawInkGuides.ts';
import { imageSide } from '../network/lessonShape.ts';
import { useLesson } from './LessonContext.ts';

/** An SVG over the pad, whose unit is a cell; the style sheet shows the cursor while the pad has the keys. */
export function PadMarks() {
  const { loop } = useLesson();
  const guidesRef = useRef<SVGGElement>(null);
  const cursorRef = useRef<SVGGElement>(null);
  useLayoutEffect(
    () =>
      loop.subscribe(({ cursor, padGuides, isReadable }) => {
        if (!cursorRef.current || !guidesRef.current) return;
        drawCursor(cursorRef.current, cursor);
        // As quiet as numbers, and as dear: at their pace.
        if (isReadable) drawInkGuides(guidesRef.current, padGuides, null);
      }),
    [loop],
  );
  return (
    <svg className="pad-marks" viewBox={`0 0 ${imageSide} ${imageSide}`} aria-hidden="true">
      <g ref={guidesRef} className="ink-guides" />
      <g ref={cursorRef} className="cursor" />
    </svg>
  );
}
