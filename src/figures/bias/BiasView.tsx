/**
 * The curve over the weighted sums and the histogram below it; dragging it sideways moves the bias. Not a
 * control for assistive technology: the number in the formula is.
 */

import { useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import { drawCurvePlane, layOutCurve } from '../../marks/curvePlane.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { isSamePlace } from '../../state/NeuronPlace.ts';
import { formatTick } from '../../text/numbers.ts';
import { drawOwnSum, drawSumBars, drawThreshold, histogramBins, histogramPx } from './marks/drawBias.ts';
import { binSums, halfRangeOf, type weightedSumsOver } from './model/firing.ts';
import { biasTexts } from './text.ts';
import { biasOf, useBiasDrag } from './useBiasDrag.ts';
import type { CountedDigits } from './useCountedDigits.ts';

interface BiasViewProps {
  readonly shown: Cause<ShownNeuron>;
  readonly digits: CountedDigits;
  readonly sumsOver: typeof weightedSumsOver;
}

const noSums = new Float64Array(0);

/** The plane that shows sums of that size, symmetric about 0. */
function layOutBias(widthPx: number, halfRange: number) {
  return layOutCurve({ widthPx, lowerPx: histogramPx, sums: [-halfRange, halfRange] });
}

/**
 * What is drawn of a moment: the sum of the reader's digit is null where there is none, or it may not be
 * told.
 */
function drawnOf(moment: Moment, { shown, digits, sumsOver }: BiasViewProps) {
  const { network, pass, isAnswerHidden } = moment;
  const { place } = shown.getState();
  const bias = biasOf(moment, { place });
  const sums = network ? sumsOver(network, digits.examples, place) : noSums;
  const isKept = isAnswerHidden && place.layer === outputLayer;
  const ownSum = pass && !isKept ? pass.zs[place.layer - 1][place.index] - bias : null;
  const halfRange = halfRangeOf(sums, Math.max(Math.abs(bias), Math.abs(ownSum ?? 0)));
  return { bias, sums, ownSum, halfRange };
}

/** Draws what changed of the picture. */
function useBiasDrawing(props: BiasViewProps, widthPx: number) {
  const texts = useTexts(biasTexts);
  const ref = useRef<SVGGElement>(null);
  useLive(
    (moment) => {
      const { sums, halfRange, bias } = drawnOf(moment, props);
      return [sums, halfRange, bias];
    },
    (sums, halfRange, bias) => {
      if (!ref.current || widthPx === 0) return;
      const plane = layOutBias(widthPx, halfRange);
      drawCurvePlane(ref.current, plane, -bias, formatTick);
      drawSumBars(ref.current, plane, binSums(sums, halfRange, histogramBins), bias);
      drawThreshold(ref.current, plane, bias, texts.threshold);
    },
  );
  useLive(
    (moment) => {
      const { ownSum, halfRange, bias } = drawnOf(moment, props);
      return [ownSum, halfRange, bias];
    },
    (ownSum, halfRange, bias) => {
      if (ref.current && widthPx > 0) drawOwnSum(ref.current, layOutBias(widthPx, halfRange), ownSum, bias);
    },
  );
  return ref;
}

/** Laid out for the width it has; drawn in every frame. The pointer is useBiasDrag's. */
export function BiasView(props: BiasViewProps) {
  const { shown } = props;
  const { loop } = useLesson();
  const texts = useTexts(biasTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(rootRef);
  const marksRef = useBiasDrawing(props, widthPx);
  const drag = useBiasDrag(shown, () => {
    const { x } = layOutBias(widthPx, drawnOf(loop.moment, props).halfRange);
    return x.invert(0) - x.invert(1);
  });
  useLive(
    ({ inspected }) => [isSamePlace(inspected, shown.getState().place)],
    (isPointed) => rootRef.current && setChanged(rootRef.current, 'data-pointed', String(isPointed)),
  );
  return (
    <div
      ref={rootRef}
      className="chart drag-across bias-view"
      role="img"
      aria-label={texts.curve}
      style={widthPx > 0 ? { height: layOutBias(widthPx, 1).heightPx } : undefined}
      {...drag}
    >
      <svg aria-hidden="true">
        <g ref={marksRef} />
        <text className="axis-name" x={46} y={14}>
          {texts.curveAxis}
        </text>
      </svg>
    </div>
  );
}
