/**
 * One live sentence on what the run has come to.
 */

import { useCallback, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { readingPeriodMs, useRunFrames } from '../../components/training/useRun.ts';
import { setText } from '../../marks/setText.ts';
import { digitCount } from '../../network/lessonShape.ts';
import { formatPercent } from '../../text/numbers.ts';
import type { RunState, TrainingRun } from '../../training/TrainingRun.ts';
import { learningTexts } from './text.ts';

/** The accuracy measured last, at or before the snapshot that is shown. */
function shownAccuracy({ latest, snapshots }: RunState): number | null {
  if (latest.testAccuracy !== null) return latest.testAccuracy;
  const measured = snapshots.filter(
    ({ testAccuracy, examplesSeen }) => testAccuracy !== null && examplesSeen <= latest.examplesSeen,
  );
  return measured.at(-1)?.testAccuracy ?? null;
}

/** Written at the pace of reading while the run trains. */
export function LearningSentence({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(learningTexts);
  const ref = useRef<HTMLParagraphElement>(null);
  const write = useCallback(
    (state: RunState) => {
      const accuracy = shownAccuracy(state);
      const text =
        state.latest.step === 0 || accuracy === null
          ? texts.before
          : texts.during({ accuracy: formatPercent(accuracy), chance: formatPercent(1 / digitCount) });
      if (ref.current) setText(ref.current, text);
    },
    [texts],
  );
  useRunFrames(run, write, readingPeriodMs);
  return (
    <Reserved
      className="words measure"
      texts={[texts.before, texts.during({ accuracy: '99.99 %', chance: formatPercent(1 / digitCount) })]}
    >
      <p ref={ref} className="learning-sentence" />
    </Reserved>
  );
}
