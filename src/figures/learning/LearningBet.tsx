/**
 * A bet on how much ten thousand examples teach; graded by the run itself once it has seen them.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useRunState } from '../../components/training/useRun.ts';
import { formatCount } from '../../text/numbers.ts';
import type { RunState, Snapshot, TrainingRun } from '../../training/TrainingRun.ts';
import { learningTexts } from './text.ts';

const askedExamples = 10_000;

/** The first kept snapshot that has seen so many; null before. */
function gradingSnapshot({ snapshots }: RunState): Snapshot | null {
  return snapshots.find(({ examplesSeen }) => examplesSeen >= askedExamples) ?? null;
}

/** Once chosen, waits for a kept snapshot from 10,000 examples on; the choice nearest to it is right. */
export function LearningBet({ run }: { readonly run: TrainingRun }) {
  const texts = useTexts(learningTexts);
  const [chosen, setChosen] = useState<number | null>(null);
  const snapshot = useRunState(run, gradingSnapshot);
  const reached = snapshot?.testAccuracy ?? null;
  const nearest = texts.betChoices.reduce((best, choice) =>
    Math.abs(choice.accuracy - (reached ?? 0)) < Math.abs(best.accuracy - (reached ?? 0)) ? choice : best,
  );
  const isRight = chosen === null || reached === null ? null : nearest.accuracy === chosen;
  const verdict =
    isRight === null || reached === null || !snapshot
      ? texts.betWaits
      : texts.betVerdict({
          reached: String(Math.round(100 * reached)),
          examples: formatCount(snapshot.examplesSeen),
          isRight,
        });
  return (
    <Question
      question={texts.bet}
      choices={texts.betChoices.map(({ accuracy, label }) => ({ key: accuracy, label }))}
      chosen={chosen}
      isRight={isRight}
      verdict={chosen === null ? '' : verdict}
      verdicts={[
        texts.betWaits,
        ...[true, false].map((right) =>
          texts.betVerdict({ reached: '99', examples: formatCount(askedExamples), isRight: right }),
        ),
      ]}
      onChoose={setChosen}
    />
  );
}
