/**
 * A bet on what hidden layers are good for; graded by the two shapes once the reader has trained both.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { parameterCount } from '../../network/createNetwork.ts';
import { digitCount, inputCount, lessonSizes } from '../../network/lessonShape.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { type LayersAnswer, layersTexts } from './text.ts';
import type { Result } from './useResults.ts';

/** Both must have seen so many. */
const askedExamples = 20_000;
/** Accuracies nearer than this are the same. */
const sameWithin = 0.01;

const answers: readonly LayersAnswer[] = ['worse', 'same', 'better'];
/** How many weights and biases both shapes have. */
const numbers = {
  noneNumbers: formatCount(parameterCount([inputCount, digitCount])),
  sixteenNumbers: formatCount(parameterCount(lessonSizes)),
};

function answerOf(none: number, sixteen: number): LayersAnswer {
  if (Math.abs(none - sixteen) <= sameWithin) return 'same';
  return none < sixteen ? 'worse' : 'better';
}

/** Waits, once chosen, until both shapes have seen 20,000 examples. */
export function LayersBet({ results }: { readonly results: readonly Result[] }) {
  const texts = useTexts(layersTexts);
  const [chosen, setChosen] = useState<LayersAnswer | null>(null);
  const find = (shape: readonly number[]) =>
    results.find(({ sizes, examplesSeen }) => sizes.join() === shape.join() && examplesSeen >= askedExamples);
  const none = find([inputCount, digitCount]);
  const sixteen = find(lessonSizes);
  const isKnown = none !== undefined && sixteen !== undefined;
  const right = isKnown ? answerOf(none.accuracy, sixteen.accuracy) : null;
  const isRight = chosen !== null && right !== null ? right === chosen : null;
  const verdict =
    isRight !== null && right !== null && isKnown
      ? texts.betVerdict({
          none: formatPercent(none.accuracy),
          sixteen: formatPercent(sixteen.accuracy),
          ...numbers,
          isRight,
          right,
        })
      : texts.betWaits;
  return (
    <Question
      question={texts.bet}
      choices={answers.map((key) => ({ key, label: texts.betName[key] }))}
      chosen={chosen}
      isRight={isRight}
      verdict={chosen === null ? '' : verdict}
      verdicts={[
        texts.betWaits,
        ...answers.map((right) =>
          texts.betVerdict({ none: '99.99 %', sixteen: '99.99 %', ...numbers, isRight: false, right }),
        ),
      ]}
      onChoose={setChosen}
    />
  );
}
