/**
 * Laid over the input grid of a network: where the ink's box and its centre of mass are in the picture, and
 * the pen's line while the drawing is on its way. Stands in a network's overlay of the grid.
 */
import { useRef } from 'react';
import { useLive } from '../../components/follow/useLive.ts';
import { centreOfMassCells } from '../../image/normalise.ts';
import { drawInkGuides } from '../../marks/drawInkGuides.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { fractionOfStep } from '../../state/framingSteps.ts';
import { drawPenLine } from './marks/drawPenLine.ts';

const middle = [centreOfMassCells, centreOfMassCells] as const;
/** The step in which the pen's line fades and the cells are left. */
const lastStep = 2;

/** No line. */
const faded = [[], null, 0] as const;

/** The guides of the picture; decorative for who cannot see them: the caption says what happens. */
export function PictureGuides() {
  const lineRef = useRef<SVGGElement>(null);
  const guidesRef = useRef<SVGGElement>(null);
  useLive(
    ({ drawing, framing, framingProgress }) => {
      const opacity = 1 - fractionOfStep(framingProgress, lastStep);
      return opacity > 0 ? [drawing.strokes, framing, opacity] : faded;
    },
    (strokes, framing, opacity) => lineRef.current && drawPenLine(lineRef.current, strokes, framing, opacity),
  );
  useLive(
    ({ pictureGuides }) => [pictureGuides],
    (guides) => guidesRef.current && drawInkGuides(guidesRef.current, guides, middle),
  );
  return (
    <svg className="picture-guides" aria-hidden="true" viewBox={`0 0 ${imageSide} ${imageSide}`}>
      <g ref={lineRef} />
      <g ref={guidesRef} className="ink-guides" />
    </svg>
  );
}
