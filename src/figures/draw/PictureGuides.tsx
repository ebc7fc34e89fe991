/**
 * Laid over the input grid of a network: where the ink's box and its centre of mass are in the picture, and
 * the pen's line while the drawing is on its way. Stands in a network's overlay of the grid.
 */
import { useLayoutEffect, useRef } from 'react';
import { useLesson } from '../../components/follow/LessonContext.ts';
import { centreOfMassCells } from '../../image/normalise.ts';
import { drawInkGuides } from '../../marks/drawInkGuides.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { fractionOfStep } from '../../state/framingSteps.ts';
import { drawPenLine } from './marks/drawPenLine.ts';
import './pictureGuides.css';

const middle = [centreOfMassCells, centreOfMassCells] as const;
/** The step in which the pen's line fades and the cells are left. */
const lastStep = 2;

/** The guides of the picture; decorative for who cannot see them: the caption says what happens. */
export function PictureGuides() {
  const { loop } = useLesson();
  const lineRef = useRef<SVGGElement>(null);
  const guidesRef = useRef<SVGGElement>(null);

  useLayoutEffect(
    () =>
      loop.subscribe(({ drawing, framing, framingProgress, pictureGuides, areGuidesDue }) => {
        if (!lineRef.current || !guidesRef.current || !areGuidesDue) return;
        drawPenLine(lineRef.current, drawing, framing, 1 - fractionOfStep(framingProgress, lastStep));
        drawInkGuides(guidesRef.current, pictureGuides, middle);
      }),
    [loop],
  );

  return (
    <svg className="picture-guides" aria-hidden="true" viewBox={`0 0 ${imageSide} ${imageSide}`}>
      <g ref={lineRef} />
      <g ref={guidesRef} className="ink-guides" />
    </svg>
  );
}
