/**
 * The curves of the ten outputs over the slide, with the place where it stands.
 */

import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { useSize } from '../../components/pictures/useSize.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { formatFixed, formatTick } from '../../text/numbers.ts';
import { drawSlide, drawSlideMoment } from './marks/drawSlide.ts';
import type { Crossing, SlideCurves } from './model/slideCurves.ts';
import type { OutputSlide } from './outputSlide.ts';
import { outputsTexts } from './text.ts';

interface SlideChartProps {
  readonly slide: Cause<OutputSlide>;
  /** null before they may be seen. */
  readonly curves: SlideCurves | null;
  readonly crossing: Crossing | null;
}

/** Curves are drawn anew for another size; the mark is where the slide stands. */
export function SlideChart({ slide, curves, crossing }: SlideChartProps) {
  const texts = useTexts(outputsTexts);
  const svgRef = useRef<SVGSVGElement>(null);
  const rootRef = useRef<SVGGElement>(null);
  const size = useSize(svgRef);
  const { fromDigit, toDigit } = useCauseState(slide, (state) => state.pair);
  const picture = useMemo(() => {
    const crossingText = crossing ? texts.crossing(formatFixed(crossing.fraction, 2)) : '';
    return size && { ...size, curves, crossing, fromDigit, toDigit, crossingText, formatTick };
  }, [size, curves, crossing, fromDigit, toDigit, texts]);
  useLayoutEffect(() => {
    if (rootRef.current && picture) drawSlide(rootRef.current, picture);
  }, [picture]);
  useLive(
    ({ inspected }) => [slide.getState().fraction, inspected?.layer === outputLayer ? inspected.index : null],
    (fraction, pointed) => {
      if (rootRef.current && picture) drawSlideMoment(rootRef.current, picture, { fraction, pointed });
    },
  );

  return (
    <div className="chart over-lines slide-chart">
      <svg ref={svgRef} data-tells="answer values" role="img" aria-label={texts.chart(fromDigit, toDigit)}>
        <g ref={rootRef} />
      </svg>
      {!curves && <p className="words">{texts.hidden}</p>}
    </div>
  );
}
