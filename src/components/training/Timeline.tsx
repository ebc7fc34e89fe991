/**
 * The snapshots of a run in time: a slider that takes the run back to any kept one, and on from there.
 */

import { type KeyboardEvent, useCallback, useRef } from 'react';
import { curvesMarginPx, curvesScale } from '../../marks/drawCurves.ts';
import { setText } from '../../marks/setText.ts';
import { formatCost, formatCount, formatPercent } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { RunState, Snapshot, TrainingRun } from '../../training/TrainingRun.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { readKey } from '../page/readKey.ts';
import { Reserved } from '../stage/Reserved.tsx';
import { lastExamplesOf } from './lastExamples.ts';
import { readingPeriodMs, useRunFrames } from './useRun.ts';

/** It stands exactly below the plot, its thumb reaching over both ends by half of what it is wide. */
const { left, right } = curvesMarginPx;
const style = { marginLeft: `${left - 8}px`, width: `calc(100% - ${left + right - 16}px)` };

/** The snapshot whose number of examples is nearest. */
function nearestSnapshot(snapshots: readonly Snapshot[], examples: number): number {
  return snapshots.reduce(
    (best, { examplesSeen }, index) =>
      Math.abs(examplesSeen - examples) < Math.abs(snapshots[best].examplesSeen - examples) ? index : best,
    0,
  );
}

function shownIndex({ snapshots, rewoundTo }: RunState): number {
  return rewoundTo ?? snapshots.length - 1;
}

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** As long as its numbers get. */
const widest = { examples: '1,000,000', accuracy: '99.99 %', cost: '0.00012' };

interface TimelineProps {
  readonly run: TrainingRun;
  /** Whether the cost is said. */
  readonly hasCost: boolean;
}

/**
 * A slider along the examples, from kept snapshot to kept snapshot. Written by itself: React renders nothing.
 */
export function Timeline({ run, hasCost }: TimelineProps) {
  const texts = useTexts(trainingTexts);
  const inputRef = useRef<HTMLInputElement>(null);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const draw = useCallback(
    (state: RunState) => {
      const [input, sentence] = [inputRef.current, sentenceRef.current];
      if (!input || !sentence) return;
      const { latest } = state;
      const scale = curvesScale(lastExamplesOf(state));
      input.value = String(scale(latest.examplesSeen));
      // The numbers are of the snapshot that was measured, and so is the count beside them.
      const { testAccuracy, testCost, examplesSeen } =
        latest.testAccuracy === null ? (state.snapshots[shownIndex(state)] ?? latest) : latest;
      const text = texts.snapshot({
        examples: formatCount(examplesSeen),
        accuracy: testAccuracy === null ? null : formatPercent(testAccuracy),
        cost: testCost === null || !hasCost ? null : formatCost(testCost),
      });
      input.ariaValueText = text;
      setText(sentence, text);
    },
    [texts, hasCost],
  );
  useRunFrames(run, draw, readingPeriodMs);
  const rewindTo = (index: number) => {
    const { snapshots } = run.getState();
    run.rewind(Math.min(snapshots.length - 1, Math.max(0, index)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readKey(event);
    const state = run.getState();
    const ends: Readonly<Record<string, number>> = { Home: 0, End: state.snapshots.length - 1 };
    const index = key in arrows ? shownIndex(state) + arrows[key] : (ends[key] ?? null);
    if (index === null) return;
    event.preventDefault();
    rewindTo(index);
  };
  return (
    <div className="timeline" data-screen-only="true">
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
          const examples = curvesScale(lastExamplesOf(state)).invert(currentTarget.valueAsNumber);
          rewindTo(nearestSnapshot(state.snapshots, examples));
        }}
      />
      <Reserved className="words" texts={[texts.snapshot(widest)]}>
        <p ref={sentenceRef} className="timeline-moment" />
      </Reserved>
    </div>
  );
}
