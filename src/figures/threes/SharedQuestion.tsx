/**
 * The bet: how many cells do all the hands share? Graded by counting them.
 */

import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { rangeOf, type SharedCells, type SharedRange, sharedRanges } from './model/sharedCells.ts';
import { comparedDigit } from './model/threeHands.ts';
import { threesTexts } from './text.ts';
import type { HandReading } from './useHands.ts';

/** Whether the cells may be seen, and the bet that was placed before. */
export interface SharedBet {
  readonly isShown: boolean;
  readonly range: SharedRange | null;
}

interface SharedQuestionProps {
  readonly hands: readonly HandReading[];
  readonly shared: SharedCells;
  readonly bet: SharedBet;
  readonly onBet: (bet: SharedBet) => void;
}

/** Where a range stands among the ranges, from none to the most. */
const placeOf = (range: SharedRange) => sharedRanges.findIndex(({ key }) => key === range);

/** The question, and what came of it. */
export function SharedQuestion({ hands, shared, bet, onBet }: SharedQuestionProps) {
  const texts = useTexts(threesTexts);
  const { isShown, range } = bet;
  const isRight = isShown && range !== null ? range === rangeOf(shared.all) : null;
  const missBy = isShown && range !== null ? placeOf(range) - placeOf(rangeOf(shared.all)) : null;
  const threes = hands.filter(({ answer }) => answer?.digit === comparedDigit).length;
  const count = hands.length;
  const still = threes === count ? texts.stillAll(count) : texts.stillSome(threes, count);
  const verdictOf = (bet: number | null) =>
    texts.verdict({ bet, all: shared.all, some: shared.some, hands: count, still });
  return (
    <Question
      question={texts.question(count)}
      choices={sharedRanges.map(({ key }) => ({ key, label: texts.ranges[key] }))}
      chosen={range}
      isRight={isRight}
      verdicts={[-1, 0, 1].map(verdictOf)}
      hasControls="always"
      verdict={isShown ? verdictOf(missBy) : ''}
      isOpen={!isShown}
      onChoose={(key) => onBet({ isShown: true, range: key })}
    >
      <button type="button" onClick={() => onBet({ isShown: !isShown, range: null })}>
        {isShown ? texts.again : texts.skip}
      </button>
    </Question>
  );
}
