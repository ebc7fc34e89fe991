/**
 * The bet: the picture's 784 places are shuffled, and the weights with them; what will the network read? It
 * holds for every picture: graded anew for each that is drawn.
 */
import { useMemo } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useIsAnswerHidden, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { formatTerm, sayActivation, widestActivation } from '../../text/numbers.ts';
import {
  type Places,
  rightAnswer,
  type ShuffleAnswer,
  shuffleAnswers,
  shuffleOutcome,
} from './model/shuffle.ts';
import { playTravelTo, type Travel } from './model/travel.ts';
import { type PixelsTexts, pixelsTexts } from './text.ts';

interface ShuffleBetProps {
  readonly places: Places;
  readonly travel: Cause<Travel>;
  readonly bet: Cause<{ readonly chosen: ShuffleAnswer | null }>;
}

/** To the other order, by the reader's hand. */
export function ShuffleButton({ travel }: Pick<ShuffleBetProps, 'travel'>) {
  const texts = useTexts(pixelsTexts);
  const end = useCauseState(travel, (state) => state.end);
  return (
    <button
      type="button"
      onClick={() => travel.setState((state) => playTravelTo(state, state.end === 1 ? 0 : 1))}
    >
      {end === 1 ? texts.putBack : texts.shuffle}
    </button>
  );
}

/** Every verdict, as long as its numbers get. */
function reservedVerdicts({ verdict }: PixelsTexts): readonly string[] {
  const reading = { digit: 8, activation: widestActivation };
  const neuron = { index: 15, sum: '−10.250', sumShuffled: '−10.250' };
  const facts = { ordered: reading, shuffled: reading, pictureAlone: reading, neuron };
  return [true, false].flatMap((isRight) =>
    [true, false].map((isSame) => verdict({ ...facts, isRight, isSame })),
  );
}

/** The question; its answer shuffles the pictures. */
export function ShuffleBet({ places, travel, bet }: ShuffleBetProps) {
  const texts = useTexts(pixelsTexts);
  const isAnswerHidden = useIsAnswerHidden();
  const isBlank = useLessonState(({ padDrawing }) => padDrawing.drawing.strokes.length === 0);
  const chosen = useCauseState(bet, (state) => state.chosen);
  const [network, image, digit] = useAtRest((moment) => [
    moment.network,
    moment.image,
    moment.answer?.digit ?? null,
  ]);
  const isReady = !isBlank && digit !== null;
  const outcome = useMemo(
    () => (isReady && network ? shuffleOutcome(network, image, places) : null),
    [isReady, network, image, places],
  );
  const choose = (choice: ShuffleAnswer) => {
    if (!outcome) return;
    bet.setState({ chosen: choice });
    travel.setState((state) => playTravelTo(state, 1));
  };
  const right = outcome && rightAnswer(outcome);
  const print = ({ digit: read, activation }: { digit: number; activation: number }) => ({
    digit: read,
    activation: sayActivation(activation),
  });
  const verdict =
    outcome && chosen !== null
      ? texts.verdict({
          isRight: chosen === right,
          isSame: right === 'same',
          ordered: print(outcome.ordered),
          shuffled: print(outcome.shuffled),
          pictureAlone: print(outcome.pictureAlone),
          neuron: {
            index: outcome.neuron.index,
            sum: formatTerm(outcome.neuron.sum),
            sumShuffled: formatTerm(outcome.neuron.sumShuffled),
          },
        })
      : '';
  return (
    <Question
      question={isReady ? texts.question(isAnswerHidden ? null : digit) : texts.questionBlank}
      choices={shuffleAnswers.map((key) => ({ key, label: texts.answers[key] }))}
      chosen={isReady ? chosen : null}
      isRight={chosen !== null && right !== null ? chosen === right : null}
      verdict={verdict}
      verdicts={reservedVerdicts(texts)}
      isOpen={isReady}
      onChoose={choose}
      hasControls={verdict !== ''}
    >
      <ShuffleButton travel={travel} />
    </Question>
  );
}
