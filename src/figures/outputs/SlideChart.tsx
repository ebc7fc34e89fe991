/**
 * The curves of the ten outputs over the slide, with the place where it stands.
 */

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState, useFollowing } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import { observeSize, type SizePx } from '../../components/pictures/observeSize.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatFixed, formatTick } from '../../text/numbers.ts';
import { drawSlide, drawSlideMoment } from './marks/drawSlide.ts';
import type { SlidePicture } from './marks/slidePicture.ts';
import type { Crossing, SlideCurves } from './model/slideCurves.ts';
import type { OutputSlide } from './outputSlide.ts';
import { outputsTexts } from './text.ts';

interface SlideChartProps {
  readonly slide: Cause<OutputSlide>;
  /** null before they may be seen. */
  readonly curves: SlideCurves | null;
  readonly crossing: Crossing | null;
}

/** Curves are drawn anew for another size; the mark is there while the pad holds what the slide put on it. */
export function SlideChart({ slide, curves, crossing }: SlideChartProps) {
  const texts = useTexts(outputsTexts);
  const { loop, store } = useLesson();
  const svgRef = useRef<SVGSVGElement>(null);
  const rootRef = useRef<SVGGElement>(null);
  const picture = useRef<SlidePicture | null>(null);
  const [size, setSize] = useState<SizePx | null>(null);
  const { fromDigit, toDigit } = useCauseState(slide, (state) => state.pair);

  useLayoutEffect(() => (svgRef.current ? observeSize(svgRef.current, setSize) : undefined), []);

  // It marks the same place in most frames.
  const mark = useMemo(
    () =>
      onlyWhenNew((drawn: SlidePicture, fraction: number | null, pointed: number | null) => {
        if (rootRef.current) drawSlideMoment(rootRef.current, drawn, { fraction, pointed });
      }),
    [],
  );
  const follow = useCallback(
    ({ inspected }: Moment, { fraction, padDrawing }: OutputSlide) => {
      if (!picture.current) return;
      const isOnPad = padDrawing !== null && store.getState().padDrawing === padDrawing;
      const pointed = inspected?.layer === outputLayer ? inspected.index : null;
      mark(picture.current, isOnPad ? fraction : null, pointed);
    },
    [store, mark],
  );
  useLayoutEffect(() => {
    if (!rootRef.current || !size) return;
    const crossingText = crossing ? texts.crossing(formatFixed(crossing.fraction, 2)) : '';
    picture.current = { ...size, curves, crossing, fromDigit, toDigit, crossingText, formatTick };
    drawSlide(rootRef.current, picture.current);
    follow(loop.moment, slide.getState());
  }, [size, curves, crossing, fromDigit, toDigit, texts, follow, loop, slide]);
  useFollowing(slide, follow);

  return (
    <div className="slide-chart">
      <svg ref={svgRef} data-tells="answer values" role="img" aria-label={texts.chart(fromDigit, toDigit)}>
        <g ref={rootRef} />
      </svg>
      {!curves && <p>{texts.hidden}</p>}
    </div>
  );
}
