/**
 * The bet on the last layer: which output will light up? Graded by the network itself, at the drawing as it
 * is then.
 */

import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { digitCount } from '../../network/lessonShape.ts';
import { formatActivation } from '../../text/numbers.ts';
import { hideOutputs, lastPropagationStep, type Propagation, revealOutputs } from './model/propagation.ts';
import { propagationTexts } from './text.ts';

/** The question, and after it what came of the bet. */
export function OutputBet({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const { loop } = useLesson();
  const texts = useTexts(propagationTexts);
  const isBlank = useLessonState(({ padDrawing }) => padDrawing.drawing.strokes.length === 0);
  const bet = useCauseState(propagation, (state) => state.bet);
  const isRevealed = useCauseState(propagation, (state) => state.isRevealed);
  const isSeen = useCauseState(propagation, ({ progress }) => progress === lastPropagationStep) && isRevealed;
  const betOn = (digit: number) => {
    const { answer, pass } = loop.moment;
    const outputs = pass?.activations.at(-1);
    if (!answer || !outputs) return;
    const made = { digit, answer: answer.digit, activation: outputs[answer.digit] };
    propagation.setState(() => revealOutputs(made));
  };
  const choices = Array.from({ length: digitCount }, (_, digit) => ({
    key: digit,
    label: digit,
    name: texts.betOn(digit),
  }));
  const verdict =
    bet && isSeen ? texts.verdict({ ...bet, activation: formatActivation(bet.activation) }) : '';
  return (
    <Question
      question={isBlank && !isRevealed ? texts.questionBlank : texts.question}
      choices={choices}
      chosen={bet?.digit ?? null}
      isRight={bet && isSeen ? bet.digit === bet.answer : null}
      verdict={verdict}
      verdicts={[0, 1].map((digit) => texts.verdict({ digit, answer: 0, activation: '0.999' }))}
      isOpen={!isRevealed && !isBlank}
      onChoose={betOn}
      hasControls="always"
    >
      {isRevealed ? (
        <button type="button" onClick={() => propagation.setState(hideOutputs)}>
          {bet ? texts.again : texts.hide}
        </button>
      ) : (
        <button type="button" onClick={() => propagation.setState(() => revealOutputs(null))}>
          {texts.skip}
        </button>
      )}
    </Question>
  );
}
