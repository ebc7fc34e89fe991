/**
 * How a run went: accuracy and cost over the examples seen, and the timeline below, which takes the run back to any kept
 * moment.
 */
import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { type CurvePoint, curvesScale, curvesSize, drawCurves } from '../../marks/drawCurves.ts';
import type { CostName } from '../../network/costs.ts';
import { formatCompact, formatCost, formatCount, formatPercent } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { Moment, RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { useTexts } from '../LessonContext.ts';
import './runCurves.css';
import { readingPeriodMs, useRunFrames } from './useRun.ts';

/** The scale along reaches at least as far. */
const fewestExamples = 2000;

function lastExamplesOf({ moments, latest }: RunState): number {
  return Math.max(fewestExamples, latest.examplesSeen, moments.at(-1)?.examplesSeen ?? 0);
}

function pointsOf(moments: readonly Moment[], pick: (moment: Moment) => number | null): CurvePoint[] {
  return moments.flatMap((moment) => {
    const value = pick(moment);
    return value === null ? [] : [{ examples: moment.examplesSeen, value }];
  });
}

/** Share of the drawing's width at which the plot begins and ends: the slider stands exactly below it. */
const [plotStart, plotEnd] = curvesScale(1).range();

interface RunCurvesProps {
  readonly run: TrainingRun;
  /** What it learns from, as it is called. */
  readonly dataName: string;
  readonly cost: CostName;
}

/** The two plots and the timeline. */
export function RunCurves({ run, dataName, cost }: RunCurvesProps) {
  const texts = useTexts(trainingTexts);
  const accuracyRef = useRef<SVGGElement>(null);
  const costRef = useRef<SVGGElement>(null);
  const draw = useCallback((state: RunState) => {
    if (!accuracyRef.current || !costRef.current) return;
    const { moments, latest } = state;
    const common = {
      lastExamples: lastExamplesOf(state),
      shown: latest.examplesSeen,
      formatExamples: formatCompact,
    };
    drawCurves(accuracyRef.current, {
      ...common,
      training: pointsOf(moments, ({ accuracy }) => accuracy),
      test: pointsOf(moments, ({ testAccuracy }) => testAccuracy),
      range: [0, 1],
      ticks: [0, 0.5, 1],
      format: (share) => `${100 * share} %`,
    });
    const test = pointsOf(moments, ({ testCost }) => testCost);
    const training = pointsOf(moments, ({ cost }) => cost);
    const highest = Math.max(0.1, test[0]?.value ?? 0);
    drawCurves(costRef.current, {
      ...common,
      training,
      test,
      range: [0, highest],
      ticks: [0, highest / 2, highest],
      format: (cost) => (cost === 0 ? '0' : formatCost(cost)),
    });
  }, []);
  useRunFrames(run, draw, readingPeriodMs);
  return (
    <div className="run-curves">
      <p className="curves-key" aria-hidden="true">
        <span data-curve="test">{texts.onTest(dataName)}</span>
        <span data-curve="training">{texts.onTraining}</span>
      </p>
      {(
        [
          [texts.accuracy, accuracyRef],
          [texts.costCurve(texts.costName[cost]), costRef],
        ] as const
      ).map(([name, ref]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <svg viewBox={`0 0 ${curvesSize.width} ${curvesSize.height}`} aria-hidden="true">
            <g ref={ref} />
          </svg>
        </figure>
      ))}
      <Timeline run={run} />
    </div>
  );
}

/** The moment whose number of examples is nearest. */
function nearestMoment(moments: readonly Moment[], examples: number): number {
  return moments.reduce(
    (best, { examplesSeen }, index) =>
      Math.abs(examplesSeen - examples) < Math.abs(moments[best].examplesSeen - examples) ? index : best,
    0,
  );
}

function shownIndex({ moments, rewoundTo }: RunState): number {
  return rewoundTo ?? moments.length - 1;
}

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** A slider along the examples, from kept moment to kept moment. Written by itself: React renders nothing. */
function Timeline({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(trainingTexts);
  const inputRef = useRef<HTMLInputElement>(null);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const style = useMemo(
    () => ({
      marginLeft: `calc(${(100 * plotStart) / curvesSize.width}% - 8px)`,
      width: `calc(${(100 * (plotEnd - plotStart)) / curvesSize.width}% + 16px)`,
    }),
    [],
  );
  const draw = useCallback(
    (state: RunState) => {
      const [input, sentence] = [inputRef.current, sentenceRef.current];
      if (!input || !sentence) return;
      const { latest } = state;
      const scale = curvesScale(lastExamplesOf(state)).range([0, 1]);
      input.value = String(scale(latest.examplesSeen));
      const { testAccuracy, testCost } =
        latest.testAccuracy === null ? (state.moments[shownIndex(state)] ?? latest) : latest;
      const text = texts.moment({
        examples: formatCount(latest.examplesSeen),
        accuracy: testAccuracy === null ? null : formatPercent(testAccuracy),
        cost: testCost === null ? null : formatCost(testCost),
      });
      input.ariaValueText = text;
      if (sentence.textContent !== text) sentence.textContent = text;
    },
    [texts],
  );
  useRunFrames(run, draw, readingPeriodMs);
  const rewindTo = (index: number) => {
    const { moments } = run.getState();
    run.rewind(Math.min(moments.length - 1, Math.max(0, index)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const state = run.getState();
    const ends: Readonly<Record<string, number>> = { Home: 0, End: state.moments.length - 1 };
    const index = event.key in arrows ? shownIndex(state) + arrows[event.key] : (ends[event.key] ?? null);
    if (index === null) return;
    event.preventDefault();
    rewindTo(index);
  };
  return (
    <div className="timeline">
      <input
        ref={inputRef}
        type="range"
        aria-label={texts.timeline}
        min={0}
        max={1}
        step="any"
        defaultValue={0}
        style={style}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => {
          const state = run.getState();
          const examples = curvesScale(lastExamplesOf(state))
            .range([0, 1])
            .invert(currentTarget.valueAsNumber);
          rewindTo(nearestMoment(state.moments, examples));
        }}
      />
      <p ref={sentenceRef} className="timeline-moment" />
    </div>
  );
}
