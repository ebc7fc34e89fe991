/**
 * What framing does to this drawing, in numbers: the longer side of its ink and its centre of mass, on the
 * pad and in the picture. Written by itself with the guides; React renders nothing.
 */
import { useEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Point } from '../../image/Drawing.ts';
import { setText } from '../../marks/setText.ts';
import { longerSide } from '../../state/inkGuides.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatCells } from '../../text/numbers.ts';
import { type PageTexts, pageTexts } from '../../text/page.ts';

function formatPlace([x, y]: Point): string {
  return `(${formatCells(x)}, ${formatCells(y)})`;
}

/** Two short lines; empty while there is no ink. */
function describeFraming({ padGuides, pictureGuides }: Moment, { framing }: PageTexts): string[] {
  if (!padGuides || !pictureGuides) return ['', ''];
  const [from, to] = [padGuides, pictureGuides];
  return [
    framing.size(formatCells(longerSide(from.box)), formatCells(longerSide(to.box))),
    framing.centre(formatPlace(from.mass), formatPlace(to.mass)),
  ];
}

/** Two lines: the size of the ink, and its centre. */
export function InkReadout() {
  const { loop } = useLesson();
  const texts = useTexts(pageTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(
    () =>
      loop.subscribe((moment) => {
        if (!ref.current || !moment.areGuidesDue) return;
        const lines = describeFraming(moment, texts);
        for (const [index, element] of Array.from(ref.current.children).entries()) {
          setText(element, lines[index]);
        }
      }),
    [loop, texts],
  );
  return (
    <p ref={ref} className="ink-readout" data-tells="numbers">
      <span />
      <span />
    </p>
  );
}
