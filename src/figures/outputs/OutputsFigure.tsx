/**
 * The figure `outputs`: the ten outputs, large; a bet; and the drawing of the lesson sliding from one digit
 * to another in stroke space, with the ten activations as curves over the slide.
 */

import { useMemo, useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import {
  useIsAnswerHidden,
  useLesson,
  useLessonState,
  useTexts,
} from '../../components/follow/LessonContext.ts';
import { useCause, useCauseState } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { useSeenNetwork } from '../../components/networkPicture/useSeenNetwork.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatFixed } from '../../text/numbers.ts';
import { MiddleQuestion } from './MiddleQuestion.tsx';
import { findCrossing, slideCurves } from './model/slideCurves.ts';
import { slidePairs } from './model/slidePairs.ts';
import { OutputList } from './OutputList.tsx';
import { type OutputSlide, startSlide } from './outputSlide.ts';
import { outputsTexts } from './text.ts';
import './outputsFigure.css';
import { SlideChart } from './SlideChart.tsx';
import { PairChoice, SlideSlider } from './SlideControls.tsx';

const OutputsDescription = lazyPart(
  async () => (await import('./OutputsDescription.tsx')).OutputsDescription,
);

/** How many decimals the sum of the ten has: as the activations. */
const sumDecimals = 2;

function SumSentence() {
  const texts = useTexts(outputsTexts);
  // The sum of a 1 is not that of a 7: it would tell them apart.
  const isHidden = useIsAnswerHidden();
  const write = ({ pass }: Moment) => {
    if (isHidden || !pass) return texts.noSum;
    const sum = pass.activations[outputLayer].reduce((total, activation) => total + activation, 0);
    return texts.sum(formatFixed(sum, sumDecimals));
  };
  return (
    <p className="outputs-sum" data-tells="sentence numbers">
      <LiveText write={write} slot="sum" />
    </p>
  );
}

/** A figure of the lesson. Without all controls there is no bet, and the curves are there from the first. */
export function OutputsFigure() {
  const { name, lead } = useTexts(outputsTexts);
  const { controls } = useLesson().parameters;
  const [pairs] = useState(slidePairs);
  const hasBet = controls === 'full';
  const slide = useCause<OutputSlide>(() => startSlide(pairs[0], hasBet), hasBet);
  const network = useSeenNetwork();
  const framingProgress = useLessonState((state) => state.framingProgress);
  const pair = useCauseState(slide, (state) => state.pair);
  const isShown = useCauseState(slide, (state) => state.isShown);
  const curves = useMemo(
    () => (network && isShown ? slideCurves(network, pair, framingProgress) : null),
    [network, isShown, pair, framingProgress],
  );
  const crossing = curves && findCrossing(curves, pair.fromDigit, pair.toDigit);
  return (
    <FigureStage
      figure="outputs"
      name={name}
      description={<OutputsDescription slide={slide} curves={curves} crossing={crossing} />}
    >
      <div className="outputs-figure">
        <NetworkFailure />
        <p className="outputs-lead">{lead}</p>
        <OutputList />
        <div className="outputs-slide">
          {controls !== 'none' && <PairChoice slide={slide} pairs={pairs} />}
          <SlideChart slide={slide} curves={curves} crossing={crossing} />
          {controls !== 'none' && <SlideSlider slide={slide} />}
        </div>
        <div className="outputs-below">
          {hasBet && (
            <MiddleQuestion
              slide={slide}
              network={network}
              framingProgress={framingProgress}
              crossing={crossing}
            />
          )}
          <SumSentence />
        </div>
      </div>
    </FigureStage>
  );
}
