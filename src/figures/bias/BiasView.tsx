/**
 * The curve over the weighted sums and the histogram below it; dragging it sideways moves the bias. Not a
 * control for assistive technology: the number in the formula is.
 */

import { useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, followCause } from '../../components/follow/useCause.ts';
import { onlyWhenNew } from '../../components/live/onlyWhenNew.ts';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { observeWidth } from '../../components/pictures/observeSize.ts';
import { type CurvePlane, drawCurvePlane, layOutCurve } from '../../marks/curvePlane.ts';
import { setChanged } from '../../marks/setChanged.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import { isSamePlace } from '../../state/NeuronPlace.ts';
import { formatTick } from '../../text/numbers.ts';
import { drawOwnSum, drawSumBars, drawThreshold, histogramBins, histogramPx } from './marks/drawBias.ts';
import { binSums, halfRangeOf, type weightedSumsOver } from './model/firing.ts';
import { biasTexts } from './text.ts';
import { useBiasDrag } from './useBiasDrag.ts';
import type { CountedDigits } from './useCountedDigits.ts';

interface BiasViewProps {
  readonly shown: Cause<ShownNeuron>;
  readonly digits: CountedDigits;
  readonly sumsOver: typeof weightedSumsOver;
}

/** A bias at which the picture is drawn, and what else decides what it looks like. */
interface Drawn {
  readonly bias: number;
  readonly halfRange: number;
  readonly sums: Float64Array;
}

/** The functions that draw the parts of the picture for a width, each when there is something new for it. */
function createBiasDrawing(marks: SVGGElement, widthPx: number, thresholdName: string) {
  const layOut = (halfRange: number) =>
    layOutCurve({ widthPx, lowerPx: histogramPx, sums: [-halfRange, halfRange] });
  let plane: CurvePlane = layOut(1);
  const drawScene = onlyWhenNew((sums: Float64Array, halfRange: number, bias: number) => {
    plane = layOut(halfRange);
    drawCurvePlane(marks, plane, -bias, formatTick);
    drawSumBars(marks, plane, binSums(sums, halfRange, histogramBins), bias);
    drawThreshold(marks, plane, bias, thresholdName);
  });
  const drawOwn = onlyWhenNew((sum: number | null, bias: number, _halfRange: number) =>
    drawOwnSum(marks, plane, sum, bias),
  );
  return {
    heightPx: plane.heightPx,
    draw: ({ bias, halfRange, sums }: Drawn, ownSum: number | null) => {
      drawScene(sums, halfRange, bias);
      drawOwn(ownSum, bias, halfRange);
      return plane;
    },
  };
}

/** Laid out for the width it has; drawn in every frame. The pointer is useBiasDrag's. */
export function BiasView({ shown, digits, sumsOver }: BiasViewProps) {
  const { loop } = useLesson();
  const texts = useTexts(biasTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const marksRef = useRef<SVGGElement>(null);
  const planeRef = useRef<CurvePlane | null>(null);
  const drag = useBiasDrag(shown, () => {
    const x = planeRef.current?.x;
    return x ? x.invert(0) - x.invert(1) : 0;
  });
  useLayoutEffect(() => {
    const [root, marks] = [rootRef.current, marksRef.current];
    if (!root || !marks) return;
    let stop = () => {};
    const disconnect = observeWidth(root, (widthPx) => {
      const { heightPx, draw } = createBiasDrawing(marks, widthPx, texts.threshold);
      root.style.height = `${heightPx}px`;
      stop();
      stop = followCause(loop, shown, ({ network, pass, inspected, isAnswerHidden }, { place }) => {
        const bias = network?.layers[place.layer - 1].biases[place.index] ?? 0;
        const sums = network ? sumsOver(network, digits.examples, place) : new Float64Array(0);
        const isKept = isAnswerHidden && place.layer === outputLayer;
        const ownSum = pass && !isKept ? pass.zs[place.layer - 1][place.index] - bias : null;
        const halfRange = halfRangeOf(sums, Math.max(Math.abs(bias), Math.abs(ownSum ?? 0)));
        planeRef.current = draw({ bias, halfRange, sums }, ownSum);
        setChanged(root, 'data-pointed', String(isSamePlace(inspected, place)));
      });
    });
    return () => {
      disconnect();
      stop();
      planeRef.current = null;
    };
  }, [loop, shown, texts, digits, sumsOver]);
  return (
    <div ref={rootRef} className="bias-view" role="img" aria-label={texts.curve} {...drag}>
      <svg aria-hidden="true">
        <g ref={marksRef} />
        <text className="axis-name" x={46} y={14}>
          {texts.curveAxis}
        </text>
      </svg>
    </div>
  );
}
