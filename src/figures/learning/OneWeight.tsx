/**
 * What learning does to one weight: nudge any weight or bias and see the cost move; the gradient says which
 * way, and agrees. The cost is measured where the examples are, at each value that the slider can take.
 */

import { useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useWidth, viewBoxFor } from '../../components/pictures/useWidth.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { useRunState } from '../../components/training/useRun.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { formatCost, formatCount, formatTerm } from '../../text/numbers.ts';
import type { ParameterPlace, TrainingRun } from '../../training/TrainingRun.ts';
import { costCurveHeightPx, drawCostCurve } from './marks/drawCostCurve.ts';
import { ParameterPicker } from './ParameterPicker.tsx';
import { learningTexts } from './text.ts';
import './oneWeight.css';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { type Measured, stepSize, stepsToASide, useMeasurement } from './useMeasurement.ts';

/** As long as a cost is written. */
const widestCost = '−0.000012';

interface OneWeightProps {
  readonly run: TrainingRun;
  readonly place: ParameterPlace;
  readonly onPlace: (place: ParameterPlace) => void;
}

/** Which weight it is, its owner keeps. Measures while the run rests; before that its place is kept. */
export function OneWeight({ run, place, onPlace }: OneWeightProps) {
  const texts = useTexts(learningTexts).oneWeight;
  const level = useHeadingLevel(2);
  const sizes = useRunState(run, ({ latest }) => latest.network.sizes);
  const measured = useMeasurement(run, place);
  return (
    <section className="columns fold-34 one-weight">
      <h3 aria-level={level} className="whole">
        {texts.title}
      </h3>
      <div className="stack">
        <p className="quiet">{texts.explain}</p>
        <ParameterPicker sizes={sizes} place={place} onPlace={onPlace} />
        <p className="quiet" data-screen-only="true">
          {texts.hint}
        </p>
      </div>
      {measured ? <Nudge key={measured.value} measured={measured} /> : <NudgePlace />}
    </section>
  );
}

/** What is said below the curve; each line has room for whatever it may say. */
function NudgeWords({ lines }: { readonly lines: readonly string[] }) {
  const texts = useTexts(learningTexts).oneWeight;
  const room = [
    [texts.measuring, texts.now({ value: '−10.125', cost: widestCost, examples: formatCount(10_000) })],
    [texts.untouched, texts.nudged({ value: '−10.125', change: widestCost })],
    [texts.gradient({ gradient: widestCost, slope: widestCost })],
    [texts.flat, ...[true, false].map(texts.downhill)],
  ];
  return (
    <div className="words nudge-words">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <Reserved key={place} texts={room[place]}>
          <p>{line}</p>
        </Reserved>
      ))}
    </div>
  );
}

/** Stands where the curve will, as high as it, while the cost is measured. */
function NudgePlace() {
  const texts = useTexts(learningTexts).oneWeight;
  return (
    <div className="stack close nudge" data-screen-only="true">
      <svg className="chart" height={costCurveHeightPx} aria-hidden="true" />
      <label className="slider-row">
        <span>{texts.nudge}</span>
        <input type="range" disabled />
      </label>
      <NudgeWords lines={[texts.measuring, '', '', '']} />
    </div>
  );
}

/** The curve, the slider under it, and what both say. */
function Nudge({ measured }: { readonly measured: Measured }) {
  const texts = useTexts(learningTexts).oneWeight;
  const { values, costs, value, cost, gradient, exampleCount } = measured;
  const [nudged, setNudged] = useState(stepsToASide);
  const plotRef = useRef<SVGSVGElement>(null);
  const widthPx = useWidth(plotRef);
  const ref = useRef<SVGGElement>(null);
  // Each render is of something new: another place, another measurement, another language.
  useLayoutEffect(() => {
    if (!ref.current || widthPx === 0) return;
    const format = (each: number) => formatTerm(each);
    drawCostCurve(ref.current, { widthPx, values, costs, value, cost, gradient, nudged, format, formatCost });
  });
  const slope = (costs[stepsToASide + 1] - costs[stepsToASide - 1]) / (2 * stepSize);
  const change = formatCost(costs[nudged] - cost, { isSigned: true });
  const move = texts.nudged({ value: formatTerm(values[nudged]), change });
  return (
    <div className="stack close nudge">
      <svg
        className="chart"
        ref={plotRef}
        height={costCurveHeightPx}
        viewBox={viewBoxFor(widthPx, costCurveHeightPx)}
        aria-hidden="true"
      >
        <g ref={ref} />
      </svg>
      <label className="slider-row">
        <span>{texts.nudge}</span>
        <input
          type="range"
          min={0}
          max={values.length - 1}
          step={1}
          value={nudged}
          aria-valuetext={move}
          onChange={({ target }) => setNudged(target.valueAsNumber)}
        />
      </label>
      <NudgeWords
        lines={[
          texts.now({
            value: formatTerm(value),
            cost: formatCost(cost),
            examples: formatCount(exampleCount),
          }),
          nudged === stepsToASide ? texts.untouched : move,
          texts.gradient({
            gradient: formatCost(gradient, { isSigned: true }),
            slope: formatCost(slope, { isSigned: true }),
          }),
          gradient === 0 ? texts.flat : texts.downhill(gradient < 0),
        ]}
      />
    </div>
  );
}

/** The pixel in the middle of the picture: what the panel begins with. */
export const firstPlace: ParameterPlace = { layer: 0, j: 0, k: (imageSide / 2) * imageSide + imageSide / 2 };
