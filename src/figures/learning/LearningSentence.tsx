/**
 * One live sentence on what the run has come to.
 */

import { useCallback, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { readingPeriodMs, useRunFrames } from '../../components/training/useRun.ts';
import { setText } from '../../marks/setText.ts';
import { digitCount } from '../../network/lessonShape.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import type { RunState, Snapshot, TrainingRun } from '../../training/TrainingRun.ts';
import { learningTexts } from './text.ts';

/** The snapshot measured last, at or before the one that is shown; null where none was. */
function measuredSnapshot({ latest, snapshots }: RunState): Snapshot | null {
  if (latest.testAccuracy !== null) return latest;
  const isBefore = ({ testAccuracy, examplesSeen }: Snapshot) =>
    testAccuracy !== null && examplesSeen <= latest.examplesSeen;
  return snapshots.filter(isBefore).at(-1) ?? null;
}

/** Written at the pace of reading while the run trains. */
export function LearningSentence({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(learningTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  const write = useCallback(
    (state: RunState) => {
      const measured = measuredSnapshot(state);
      const accuracy = measured?.testAccuracy ?? null;
      const text =
        state.latest.step === 0 || accuracy === null || !measured
          ? texts.before
          : texts.during({
              accuracy: formatPercent(accuracy),
              examples: formatCount(measured.examplesSeen),
              chance: formatPercent(1 / digitCount),
            });
      if (ref.current) setText(ref.current, text);
    },
    [texts],
  );
  useRunFrames(run, write, readingPeriodMs);
  return (
    <Reserved
      className="words measure"
      texts={[
        texts.before,
        texts.during({
          accuracy: '99.99 %',
          examples: formatCount(1_000_000),
          chance: formatPercent(1 / digitCount),
        }),
      ]}
    >
      <p ref={ref} className="learning-sentence" />
    </Reserved>
  );
}
