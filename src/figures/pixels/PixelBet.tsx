/**
 * Where does a pixel land? One of four neurons, graded by counting; a wrong one is shown where it lies.
 */
import { useMemo, useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { pin, pointAt } from '../../state/pointCommands.ts';
import { askForPixel } from './model/pixelQuestion.ts';
import { pixelsTexts } from './text.ts';

/**
 * Points at the neuron that is chosen; only after the right one another question is offered. The first is the
 * same for all, the others come from the address's seed.
 */
export function PixelBet() {
  const { seed } = useLesson().parameters;
  const texts = useTexts(pixelsTexts);
  const command = useCommand();
  const [round, setRound] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const asked = useMemo(() => askForPixel(seed, round), [seed, round]);
  const { row, column, choices, right } = asked;
  const choose = (k: number) => {
    setChosen(k);
    command((state) => pointAt(pin(state, null), { layer: 0, index: k }));
  };
  const grade = (k: number) =>
    k === right
      ? texts.right({ row, column, k })
      : texts.wrong({ chosen: k, row: Math.floor(k / imageSide), column: k % imageSide });
  return (
    <Question
      question={texts.question(row, column)}
      choices={choices.map((k) => ({ key: k, label: texts.neuronName(k) }))}
      chosen={chosen}
      isRight={chosen === null ? null : chosen === right}
      verdict={chosen === null ? '' : grade(chosen)}
      verdicts={choices.map(grade)}
      onChoose={choose}
      hasControls={chosen === right}
    >
      <button
        type="button"
        onClick={() => {
          setRound(round + 1);
          setChosen(null);
        }}
      >
        {texts.another}
      </button>
    </Question>
  );
}
