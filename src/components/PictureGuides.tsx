/**
 * Laid over the input grid of a network: where the ink's box and its centre of mass are in the picture, and the pen's
 * line while the drawing is on its way. Stands in the same box as the network and lays itself out by the same rule.
 */
import { useLayoutEffect, useRef } from 'react';
import { centreOfMassCells } from '../image/normalise.ts';
import { drawInkGuides } from '../marks/drawInkGuides.ts';
import { drawPenLine } from '../marks/drawPenLine.ts';
import { layOutNetwork } from '../marks/networkLayout.ts';
import { imageSide, lessonSizes } from '../network/lessonShape.ts';
import { lastFramingProgress, shareOfStep } from '../state/framingSteps.ts';
import { useLesson } from './LessonContext.ts';
import { observeSize, type SizePx } from './observeSize.ts';
import './pictureGuides.css';

const middle = [centreOfMassCells, centreOfMassCells] as const;
/** The step in which the pen's line fades and the cells are left. */
const lastStep = 2;

/** Puts the picture's SVG where the network has its input grid. */
function placeOverGrid(svg: SVGSVGElement, host: HTMLElement, size: SizePx): void {
  const direction = getComputedStyle(host).getPropertyValue('--direction') === 'down' ? 'down' : 'right';
  const { grid } = layOutNetwork(direction, size, lessonSizes.slice(1));
  Object.assign(svg.style, { left: `${grid.xPx}px`, top: `${grid.yPx}px`, width: `${grid.sidePx}px` });
}

/** The guides of the picture; decorative for who cannot see them: the caption says what happens. */
export function PictureGuides() {
  const { loop } = useLesson();
  const hostRef = useRef<HTMLDivElement>(null);
  const svgRef = useRef<SVGSVGElement>(null);
  const lineRef = useRef<SVGGElement>(null);
  const guidesRef = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    const host = hostRef.current;
    const svg = svgRef.current;
    return host && svg ? observeSize(host, (size) => placeOverGrid(svg, host, size)) : undefined;
  }, []);

  useLayoutEffect(
    () =>
      loop.subscribe(({ drawing, framing, framingProgress, pictureGuides, isReadable }) => {
        // While one only draws, they follow at the pace of numbers; on the way into the picture, with every frame.
        const isDue = isReadable || framingProgress < lastFramingProgress;
        if (!lineRef.current || !guidesRef.current || !isDue) return;
        drawPenLine(lineRef.current, drawing, framing, 1 - shareOfStep(framingProgress, lastStep));
        drawInkGuides(guidesRef.current, pictureGuides, middle);
      }),
    [loop],
  );

  return (
    <div ref={hostRef} className="picture-guides">
      <svg ref={svgRef} aria-hidden="true" viewBox={`0 0 ${imageSide} ${imageSide}`}>
        <g ref={lineRef} />
        <g ref={guidesRef} className="ink-guides" />
      </svg>
    </div>
  );
}
