/**
 * What would you call the picture half way, and what does the network call it? Graded by the network, which
 * is given that picture; the reader's own drawing stays on the pad.
 */

import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { digitCount, outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { rankOutputs } from '../../state/rankOutputs.ts';
import { formatTerm, sayActivation, widestActivation } from '../../text/numbers.ts';
import { decidingNeuron } from './model/decidingNeuron.ts';
import { passAt } from './model/slideCurves.ts';
import type { SlidePair } from './model/slidePairs.ts';
import { middle, type OutputSlide, startSlide } from './outputSlide.ts';
import { type MiddleFacts, outputsTexts } from './text.ts';

const digits = Array.from({ length: digitCount }, (_, digit) => digit);

/** What the network makes of the picture half way, as printed, beside the output that was bet on. */
function readMiddle(
  network: Network,
  pair: SlidePair,
  framingProgress: number,
  bet: number | null,
): Pick<MiddleFacts, 'digit' | 'activation' | 'other' | 'otherActivation' | 'deciding'> {
  const pass = passAt(network, pair, middle, framingProgress);
  const outputs = pass.activations[outputLayer];
  const { digit, next } = rankOutputs(outputs);
  const other = bet === null || bet === digit ? next : bet;
  const { index, activation, toOne, toOther } = decidingNeuron(network, pass, digit, other);
  return {
    digit,
    activation: sayActivation(outputs[digit]),
    other,
    otherActivation: sayActivation(outputs[other]),
    deciding: {
      index,
      activation: sayActivation(activation),
      toOne: formatTerm(toOne, { isSigned: true }),
      toOther: formatTerm(toOther, { isSigned: true }),
    },
  };
}

/** A bet on the first digit, where a third one wins. */
function wideVerdict({ fromDigit, toDigit }: SlidePair): MiddleFacts {
  const third = [8, 0, 1].find((digit) => digit !== fromDigit && digit !== toDigit) ?? 0;
  const [activation, term] = [widestActivation, '+10.125'];
  return {
    bet: fromDigit,
    called: toDigit,
    digit: third,
    activation,
    other: fromDigit,
    otherActivation: activation,
    deciding: { index: 15, activation, toOne: term, toOther: term },
    fromDigit,
    toDigit,
  };
}

/** What the reader calls it: said in the verdict, and graded by nobody. */
function Called({ slide }: { readonly slide: Cause<OutputSlide> }) {
  const texts = useTexts(outputsTexts);
  const called = useCauseState(slide, (state) => state.called);
  return (
    <fieldset className="stack close ruled outputs-called" aria-label={texts.callIt}>
      <p className="words" aria-hidden="true">
        {texts.callIt}
      </p>
      <div className="row choices question-choices">
        {digits.map((digit) => (
          <button
            key={digit}
            type="button"
            aria-label={texts.calledName(digit)}
            aria-pressed={digit === called}
            onClick={() => slide.setState({ called: digit })}
          >
            {digit}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface MiddleQuestionProps {
  readonly slide: Cause<OutputSlide>;
  readonly network: Network | null;
  readonly framingProgress: number;
}

/** Both questions, and what came of the bet. */
export function MiddleQuestion({ slide, network, framingProgress }: MiddleQuestionProps) {
  const texts = useTexts(outputsTexts);
  const pair = useCauseState(slide, (state) => state.pair);
  const called = useCauseState(slide, (state) => state.called);
  const bet = useCauseState(slide, (state) => state.bet);
  const isShown = useCauseState(slide, (state) => state.isShown);
  const read = network && isShown ? readMiddle(network, pair, framingProgress, bet) : null;
  const show = (key: number | null) => slide.setState({ bet: key, isShown: true, fraction: middle });
  const { fromDigit, toDigit } = pair;
  return (
    <div className="stack">
      <Called slide={slide} />
      <Question
        question={texts.question(fromDigit, toDigit)}
        choices={digits.map((key) => ({ key, label: key, name: texts.outputName(key) }))}
        chosen={bet}
        isRight={read && bet !== null ? bet === read.digit : null}
        verdict={read ? texts.verdict({ ...read, bet, called, fromDigit, toDigit }) : ''}
        verdicts={[texts.verdict(wideVerdict(pair))]}
        isOpen={!isShown && network !== null}
        hasControls="always"
        onChoose={show}
      >
        {isShown ? (
          <button type="button" onClick={() => slide.setState(({ isOwn }) => startSlide(pair, true, isOwn))}>
            {texts.again}
          </button>
        ) : (
          <button type="button" onClick={() => network && show(null)}>
            {texts.skip}
          </button>
        )}
      </Question>
    </div>
  );
}
