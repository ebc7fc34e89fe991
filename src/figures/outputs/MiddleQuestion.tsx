/**
 * The bet: which output is the brightest half way? Graded by the network, which is given the drawing half
 * way.
 */

import { type Choice, Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { prediction } from '../../network/forward.ts';
import type { Network } from '../../network/Network.ts';
import { formatActivation, formatFixed } from '../../text/numbers.ts';
import { type Crossing, outputsAt } from './model/slideCurves.ts';
import type { SlidePair } from './model/slidePairs.ts';
import { type MiddleBet, type OutputSlide, startSlide } from './outputSlide.ts';
import { useSlideTo } from './SlideControls.tsx';
import { type OutputsTexts, outputsTexts } from './text.ts';

/** As long as its numbers get. */
const widest = {
  activation: '0.999',
  fromActivation: '0.999',
  toActivation: '0.999',
  crossing: '0.999',
};

interface MiddleQuestionProps {
  readonly slide: Cause<OutputSlide>;
  readonly network: Network | null;
  readonly framingProgress: number;
  readonly crossing: Crossing | null;
}

const middle = 0.5;

function isRight(bet: MiddleBet, digit: number, { fromDigit, toDigit }: SlidePair): boolean {
  if (bet === 'other') return digit !== fromDigit && digit !== toDigit;
  return bet === digit;
}

function choicesOf({ fromDigit, toDigit }: SlidePair, texts: OutputsTexts): Choice<MiddleBet>[] {
  const digits = [fromDigit, toDigit].map((digit) => ({
    key: digit,
    label: digit,
    name: texts.outputName(digit),
  }));
  return [...digits, { key: 'other', label: texts.other }];
}

/** The question, and what came of it. */
export function MiddleQuestion({ slide, network, framingProgress, crossing }: MiddleQuestionProps) {
  const texts = useTexts(outputsTexts);
  const goTo = useSlideTo(slide);
  const pair = useCauseState(slide, (state) => state.pair);
  const bet = useCauseState(slide, (state) => state.bet);
  const isShown = useCauseState(slide, (state) => state.isShown);
  const outputs = network && isShown ? outputsAt(network, pair, middle, framingProgress) : null;
  const digit = outputs && prediction(outputs);
  const grade = digit !== null && bet !== null ? isRight(bet, digit, pair) : null;
  const show = (key: MiddleBet | null) => {
    slide.setState({ bet: key, isShown: true });
    // The evidence: the drawing half way, on the pad.
    goTo(middle);
  };
  const verdict = outputs
    ? texts.verdict({
        ...pair,
        isRight: grade,
        digit: digit ?? 0,
        activation: formatActivation(outputs[digit ?? 0]),
        fromActivation: formatActivation(outputs[pair.fromDigit]),
        toActivation: formatActivation(outputs[pair.toDigit]),
        crossing: crossing && formatFixed(crossing.fraction, 2),
      })
    : '';
  const third = [0, 1, 2].find((each) => each !== pair.fromDigit && each !== pair.toDigit) ?? 0;
  return (
    <Question
      question={texts.question(pair.fromDigit, pair.toDigit)}
      choices={choicesOf(pair, texts)}
      chosen={bet}
      isRight={grade}
      verdict={verdict}
      verdicts={[true, false].map((isRight) => texts.verdict({ ...pair, ...widest, digit: third, isRight }))}
      isOpen={!isShown && network !== null}
      onChoose={show}
      hasControls="always"
    >
      {isShown ? (
        <button
          type="button"
          onClick={() =>
            slide.setState(({ isOwn, padDrawing }) => ({ ...startSlide(pair, true, isOwn), padDrawing }))
          }
        >
          {texts.again}
        </button>
      ) : (
        <button type="button" onClick={() => network && show(null)}>
          {texts.skip}
        </button>
      )}
    </Question>
  );
}
