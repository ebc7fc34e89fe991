/**
 * A bet on how much ten thousand examples teach; graded by the run itself, measured as it has seen them.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useRunState } from '../../components/training/useRun.ts';
import { formatCount } from '../../text/numbers.ts';
import type { Snapshot, TrainingRun } from '../../training/TrainingRun.ts';
import { learningTexts } from './text.ts';

/** As long as its numbers get; above the bet, or below it. */
const widest = { reached: '99', steps: formatCount(10_000), bet: 100 };

interface LearningBetProps {
  readonly run: TrainingRun;
  /** The examples that it is asked about. */
  readonly asked: number;
}

/** The kept snapshot that has seen so many, or where none is kept the first after it; null before. */
function useGradingSnapshot({ run, asked }: LearningBetProps): Snapshot | null {
  const [found, setFound] = useState<LearningBetProps & { readonly snapshot: Snapshot | null }>({
    run,
    asked,
    snapshot: null,
  });
  const kept = useRunState(
    run,
    ({ snapshots }) => snapshots.find(({ examplesSeen }) => examplesSeen >= asked) ?? null,
  );
  // A long run thins its snapshots out: what was found of it stays.
  const isOfRun = found.run === run && found.asked === asked;
  const snapshot = (isOfRun ? found.snapshot : null) ?? kept;
  if (!isOfRun || found.snapshot !== snapshot) setFound({ run, asked, snapshot });
  return snapshot;
}

/** Once chosen, waits until the run has seen as many as are asked about; the nearest choice is right. */
export function LearningBet({ run, asked }: LearningBetProps) {
  const texts = useTexts(learningTexts);
  const [chosen, setChosen] = useState<number | null>(null);
  const snapshot = useGradingSnapshot({ run, asked });
  const reached = snapshot?.testAccuracy ?? null;
  const nearest = texts.betChoices.reduce((best, choice) =>
    Math.abs(choice.accuracy - (reached ?? 0)) < Math.abs(best.accuracy - (reached ?? 0)) ? choice : best,
  );
  const isRight = chosen === null || reached === null ? null : nearest.accuracy === chosen;
  const verdict =
    isRight === null || chosen === null || reached === null || !snapshot
      ? texts.betWaits
      : texts.betVerdict({
          reached: String(Math.round(100 * reached)),
          examples: formatCount(snapshot.examplesSeen),
          steps: formatCount(snapshot.step),
          bet: 100 * chosen,
          isRight,
        });
  return (
    <Question
      question={texts.bet(formatCount(asked))}
      choices={texts.betChoices.map(({ accuracy, label }) => ({ key: accuracy, label }))}
      chosen={chosen}
      isRight={isRight}
      verdict={chosen === null ? '' : verdict}
      verdicts={[
        texts.betWaits,
        ...[widest.bet, 0].map((bet) =>
          texts.betVerdict({ ...widest, examples: formatCount(asked), bet, isRight: false }),
        ),
      ]}
      onChoose={setChosen}
    />
  );
}
