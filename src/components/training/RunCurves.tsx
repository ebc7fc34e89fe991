/**
 * How a run went: accuracy and cost over the examples seen, and the timeline below.
 */
import { useCallback, useRef } from 'react';
import { type CurvePoint, curvesHeightPx, drawCurves } from '../../marks/drawCurves.ts';
import { formatCompact, formatCost } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { RunState, Snapshot, TrainingRun } from '../../training/TrainingRun.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { useWidth, viewBoxFor } from '../pictures/useWidth.ts';
import { lastExamplesOf } from './lastExamples.ts';
import './runCurves.css';
import { Timeline } from './Timeline.tsx';
import { readingPeriodMs, useRunFrames } from './useRun.ts';

function pointsOf(snapshots: readonly Snapshot[], pick: (snapshot: Snapshot) => number | null): CurvePoint[] {
  return snapshots.flatMap((snapshot) => {
    const value = pick(snapshot);
    return value === null ? [] : [{ examples: snapshot.examplesSeen, value }];
  });
}

interface RunCurvesProps {
  readonly run: TrainingRun;
  /** What it learns from, as it is called. */
  readonly dataName: string;
  /** Whether there is a plot of the cost, too. */
  readonly hasCost: boolean;
}

/** Plots on one scale of examples, redrawn at the pace of reading; the timeline below rewinds the run. */
export function RunCurves({ run, dataName, hasCost }: RunCurvesProps) {
  const texts = useTexts(trainingTexts);
  const accuracyRef = useRef<SVGGElement>(null);
  const costRef = useRef<SVGGElement>(null);
  const plotRef = useRef<SVGSVGElement>(null);
  const widthPx = useWidth(plotRef);
  const draw = useCallback(
    (state: RunState) => {
      if (!accuracyRef.current || widthPx === 0) return;
      const { snapshots, latest } = state;
      const common = {
        widthPx,
        lastExamples: lastExamplesOf(state),
        shown: latest.examplesSeen,
        formatExamples: formatCompact,
      };
      drawCurves(accuracyRef.current, {
        ...common,
        training: pointsOf(snapshots, ({ accuracy }) => accuracy),
        test: pointsOf(snapshots, ({ testAccuracy }) => testAccuracy),
        range: [0, 1],
        ticks: [0, 0.5, 1],
        format: (fraction) => `${100 * fraction} %`,
      });
      if (!costRef.current) return;
      const test = pointsOf(snapshots, ({ testCost }) => testCost);
      const training = pointsOf(snapshots, ({ cost }) => cost);
      const highest = Math.max(0.1, test[0]?.value ?? 0);
      drawCurves(costRef.current, {
        ...common,
        training,
        test,
        range: [0, highest],
        ticks: [0, highest / 2, highest],
        format: (cost) => (cost === 0 ? '0' : formatCost(cost)),
      });
    },
    [widthPx],
  );
  useRunFrames(run, draw, readingPeriodMs);
  return (
    <div className="stack close run-curves">
      <p className="row note curves-key" aria-hidden="true">
        <span data-curve="test">{texts.onTest(dataName)}</span>
        <span data-curve="training">{texts.onTraining}</span>
      </p>
      {(
        [[texts.accuracy, accuracyRef], ...(hasCost ? [[texts.costCurve, costRef] as const] : [])] as const
      ).map(([name, ref]) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <svg
            className="chart"
            ref={ref === accuracyRef ? plotRef : undefined}
            height={curvesHeightPx}
            viewBox={viewBoxFor(widthPx, curvesHeightPx)}
            aria-hidden="true"
          >
            <g ref={ref} />
          </svg>
        </figure>
      ))}
      <Timeline run={run} hasCost={hasCost} />
    </div>
  );
}
