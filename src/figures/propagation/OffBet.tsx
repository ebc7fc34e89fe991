/**
 * The bet: the brightest neuron of hidden layer 1 is switched off; is the answer the same? Graded by a pass
 * without it, which the figure then shows. Another drawing is another question.
 */

import { Question } from '../../components/answer/Question.tsx';
import {
  useIsAnswerHidden,
  useLesson,
  useLessonState,
  useTexts,
} from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { passCausesOf } from '../../state/nextMoment.ts';
import { formatTerm, sayActivation } from '../../text/numbers.ts';
import {
  currentBet,
  type OffAnswer,
  type OffBet as OffBetMade,
  offAnswers,
  type Propagation,
  placeOffBet,
  toggleOff,
} from './model/propagation.ts';
import { brightestNeuron, switchOff } from './model/switchOff.ts';
import { type PropagationTexts, propagationTexts } from './text.ts';

function isRight({ choice, outcome }: OffBetMade): boolean {
  return (choice === 'same') === (outcome.digit === outcome.digitWithout);
}

function describeVerdict(bet: OffBetMade, texts: PropagationTexts): string {
  const { digit, activation, digitWithout, activationWithout, activationLeft, changed } = bet.outcome;
  return texts.verdict({
    isRight: isRight(bet),
    neuron: bet.place.index,
    digit,
    activation: sayActivation(activation),
    digitWithout,
    activationWithout: sayActivation(activationWithout),
    activationLeft: sayActivation(activationLeft),
    changed: {
      neuron: changed.index,
      contribution: formatTerm(changed.contribution, { isSigned: true }),
      before: sayActivation(changed.before),
      after: sayActivation(changed.after),
    },
  });
}

/** Every verdict, as long as its numbers get. */
function reservedVerdicts({ verdict }: PropagationTexts): readonly string[] {
  const [low, high] = [sayActivation(0), sayActivation(1)];
  const changed = { neuron: 15, contribution: '+10.250', before: high, after: low };
  const facts = {
    neuron: 15,
    digit: 0,
    activation: high,
    activationWithout: high,
    activationLeft: low,
    changed,
  };
  return [0, 8].flatMap((digitWithout) =>
    [true, false].map((isRight) => verdict({ ...facts, digitWithout, isRight })),
  );
}

/** The question, and after it what came of the bet, with the neuron's own switch. */
export function OffBet({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const { loop, store } = useLesson();
  const texts = useTexts(propagationTexts);
  const isAnswerHidden = useIsAnswerHidden();
  const made = useCauseState(propagation, (state) => state.bet);
  const isCurrent = useLessonState((state) => currentBet(propagation.getState(), state) !== null);
  const bet = isCurrent ? made : null;
  const [neuron, digit] = useAtRest(({ pass, answer }) => [
    pass && brightestNeuron(pass).index,
    answer?.digit ?? null,
  ]);
  const isBlank = useLessonState(({ padDrawing }) => padDrawing.drawing.strokes.length === 0);
  const place = (choice: OffAnswer) => {
    const { network, pass, isSettled } = loop.moment;
    if (!network || !pass || !isSettled) return;
    const place = brightestNeuron(pass);
    const outcome = switchOff(network, pass, place);
    const causes = passCausesOf(store.getState());
    propagation.setState((state) => placeOffBet(state, { choice, place, outcome, causes }));
  };
  const isAsked = !isBlank && neuron !== null && digit !== null;
  return (
    <Question
      question={
        isAsked ? texts.question({ neuron, digit: isAnswerHidden ? null : digit }) : texts.questionBlank
      }
      choices={offAnswers.map((key) => ({ key, label: texts.answers[key] }))}
      chosen={bet?.choice ?? null}
      isRight={bet && isRight(bet)}
      verdict={bet ? describeVerdict(bet, texts) : ''}
      verdicts={reservedVerdicts(texts)}
      isOpen={isAsked}
      onChoose={place}
    >
      <button type="button" onClick={() => propagation.setState(toggleOff)}>
        {bet && !bet.isOff
          ? texts.switchOff(bet.place.index)
          : texts.putBack(bet?.place.index ?? neuron ?? 0)}
      </button>
    </Question>
  );
}
