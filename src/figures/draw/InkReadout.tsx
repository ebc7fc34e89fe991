/**
 * What framing does to this drawing, in numbers: the longer side of its ink and its centre of mass, on the
 * pad and in the picture. Written by itself with the guides; React renders nothing.
 */
import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import type { Point } from '../../image/Drawing.ts';
import { setText } from '../../marks/setText.ts';
import { longerSide } from '../../state/inkGuides.ts';
import { formatCells } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';

function formatPlace([x, y]: Point): string {
  return `(${formatCells(x)}, ${formatCells(y)})`;
}

/** Two lines: the size of the ink, and its centre; empty while there is no ink. */
export function InkReadout() {
  const { framing } = useTexts(pageTexts);
  const sizeRef = useRef<HTMLSpanElement>(null);
  const centreRef = useRef<HTMLSpanElement>(null);
  useLive(
    ({ padGuides, pictureGuides }) => [padGuides, pictureGuides],
    (from, to) => {
      if (!sizeRef.current || !centreRef.current) return;
      const isInk = from && to;
      setText(
        sizeRef.current,
        isInk ? framing.size(formatCells(longerSide(from.box)), formatCells(longerSide(to.box))) : '',
      );
      setText(centreRef.current, isInk ? framing.centre(formatPlace(from.mass), formatPlace(to.mass)) : '');
    },
  );
  return (
    <p className="note ink-readout" data-tells="numbers">
      <span ref={sizeRef} />
      <span ref={centreRef} />
    </p>
  );
}
