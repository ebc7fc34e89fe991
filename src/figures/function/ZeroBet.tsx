/**
 * What does f give for a picture without ink? A bet, graded by calling the network with 784 zeros.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { forward, prediction } from '../../network/forward.ts';
import { inputCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { formatActivation, sayActivation, widestActivation } from '../../text/numbers.ts';
import { functionTexts, type PrintedZeros, type ZeroAnswer, zeroAnswers } from './text.ts';

/** What f gives for 784 zeros, as printed; numbers that are printed alike count as alike. */
function callWithZeros(network: Network): PrintedZeros {
  const outputs = forward(network, new Float64Array(inputCount)).activations[network.layers.length];
  const printed = Array.from(outputs, formatActivation);
  const isAll = (text: string) => printed.every((output) => output === text);
  const digit = prediction(outputs);
  const lowestDigit = prediction(outputs.map((a) => -a));
  return {
    right: isAll(formatActivation(0)) ? 'zeros' : isAll(formatActivation(0.5)) ? 'halves' : 'biases',
    digit,
    activation: sayActivation(outputs[digit]),
    lowestDigit,
    lowestActivation: sayActivation(outputs[lowestDigit]),
  };
}

/** As long as its numbers get. */
const widest: PrintedZeros = {
  right: 'biases',
  digit: 8,
  activation: widestActivation,
  lowestDigit: 8,
  lowestActivation: widestActivation,
};

/** The question, and what came of it. */
export function ZeroBet() {
  const { loop } = useLesson();
  const texts = useTexts(functionTexts);
  const [made, setMade] = useState<{ readonly chosen: ZeroAnswer; readonly zeros: PrintedZeros } | null>(
    null,
  );
  const bet = (chosen: ZeroAnswer) => {
    if (loop.moment.network) setMade({ chosen, zeros: callWithZeros(loop.moment.network) });
  };
  return (
    <Question
      question={texts.question}
      choices={zeroAnswers.map((key) => ({ key, label: texts.answers[key] }))}
      chosen={made?.chosen ?? null}
      isRight={made && made.chosen === made.zeros.right}
      verdict={made ? texts.verdict(made.chosen, made.zeros) : ''}
      verdicts={zeroAnswers.map((chosen) => texts.verdict(chosen, widest))}
      onChoose={bet}
    />
  );
}
