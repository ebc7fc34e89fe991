/**
 * The figure `outputs`: the ten outputs, large; and beside them a slide from one digit to another in stroke
 * space, in pictures of the figure's own, with the ten activations as curves over it, and a bet.
 */

import { type CSSProperties, useMemo, useState } from 'react';
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
import { Reserved } from '../../components/stage/Reserved.tsx';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatFixed } from '../../text/numbers.ts';
import { MiddleQuestion } from './MiddleQuestion.tsx';
import { slideMargin } from './marks/slidePicture.ts';
import { findCrossing, type ReadPart, readParts, slideCurves } from './model/slideCurves.ts';
import { slidePairs } from './model/slidePairs.ts';
import { OutputList } from './OutputList.tsx';
import { type OutputSlide, startSlide } from './outputSlide.ts';
import { outputsTexts } from './text.ts';
import './outputsFigure.css';
import { SlideChart } from './SlideChart.tsx';
import { PairChoice, SlideSlider } from './SlideControls.tsx';
import { SlideNow, SlidePictures } from './SlidePictures.tsx';

const OutputsDescription = lazyPart(
  async () => (await import('./OutputsDescription.tsx')).OutputsDescription,
);

/** Where the chart's scale begins and ends, for what stands below it. */
const chartRoom = {
  '--before': `${slideMargin.left}px`,
  '--after': `${slideMargin.right}px`,
} as CSSProperties;

/** Decimals of the sum of the ten, as of the activations, and of places on the way. */
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
    <p className="words" data-tells="sentence numbers">
      <LiveText write={write} slot="sum" />
    </p>
  );
}

/** Where a third digit comes between the two. */
const widePieces = ['0.33', '0.67', '1.00'].map((end) => ({ digit: 8, end }));

/** What the network calls the pictures along the way. */
function AlongSentence({ parts }: { readonly parts: readonly ReadPart[] | null }) {
  const texts = useTexts(outputsTexts);
  const printed = parts?.map(({ digit, end }) => ({ digit, end: formatFixed(end, sumDecimals) }));
  return (
    <Reserved className="words" texts={[texts.wayUnknown, texts.way(widePieces)]}>
      <p className="outputs-way" data-tells="answer">
        {printed ? texts.way(printed) : texts.wayUnknown}
      </p>
    </Reserved>
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
  const framingProgress = useLessonState((state) => state.framing.progress);
  const pair = useCauseState(slide, (state) => state.pair);
  const isShown = useCauseState(slide, (state) => state.isShown);
  const curves = useMemo(
    () => (network && isShown ? slideCurves(network, pair, framingProgress) : null),
    [network, isShown, pair, framingProgress],
  );
  const parts = useMemo(() => curves && readParts(curves), [curves]);
  // Where a third digit comes between them, the two have nothing to hand over.
  const crossing = curves && parts?.length === 2 ? findCrossing(curves, pair.fromDigit, pair.toDigit) : null;
  return (
    <FigureStage
      figure="outputs"
      name={name}
      description={<OutputsDescription slide={slide} curves={curves} parts={parts} />}
    >
      <div className="columns fold-34 outputs-figure">
        <NetworkFailure />
        <p className="lead whole">{lead}</p>
        <OutputList />
        <div className="outputs-slide">
          {controls !== 'none' && <PairChoice slide={slide} pairs={pairs} />}
          <SlideNow slide={slide} />
          <div className="slide-way" style={chartRoom}>
            <SlideChart slide={slide} curves={curves} crossing={crossing} />
            <SlidePictures slide={slide} />
            {controls !== 'none' && <SlideSlider slide={slide} parts={parts} />}
          </div>
        </div>
        <div className="whole columns fold-34 outputs-below">
          {hasBet && <MiddleQuestion slide={slide} network={network} framingProgress={framingProgress} />}
          <div className="ruled stack outputs-notes">
            <AlongSentence parts={parts} />
            <SumSentence />
          </div>
        </div>
      </div>
    </FigureStage>
  );
}
