/**
 * Will the neuron's contributions come to more than 0, or to less? The bet adds them up, and is graded when
 * all are added. Another drawing, neuron or network takes the verdict away; then one may be asked again.
 */
import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { inputCount } from '../../network/lessonShape.ts';
import { passCausesOf } from '../../state/nextMoment.ts';
import { formatSum, formatTerm } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import {
  type AddingUp,
  askForSign,
  currentSignBet,
  placeSignBet,
  type Sign,
  type SignBet as SignBetMade,
  signs,
} from './model/addingUp.ts';
import { type WeightsTexts, weightsTexts } from './text.ts';

/** As long as its numbers get. */
const widest = { positive: '10.125', negative: '10.125', sum: '−10.125', inkedCount: inputCount };

function reservedVerdicts({ verdict }: WeightsTexts): readonly string[] {
  return [true, false].flatMap((isRight) =>
    [true, false].map((isAbove) => verdict({ isRight, isAbove, ...widest })),
  );
}

interface SignBetProps {
  readonly shown: Cause<ShownNeuron>;
  readonly adding: Cause<AddingUp>;
}

const isAbove = ({ positive, negative }: SignBetMade) => positive + negative > 0;
const isRight = (bet: SignBetMade) => (bet.choice === 'above') === isAbove(bet);

function describeVerdict(bet: SignBetMade, texts: WeightsTexts): string {
  const { positive, negative, inkedCount } = bet;
  return texts.verdict({
    isRight: isRight(bet),
    isAbove: isAbove(bet),
    positive: formatTerm(positive),
    negative: formatTerm(-negative),
    sum: formatSum([positive, negative]),
    inkedCount,
  });
}

/** The question; its answer runs the sum. */
export function SignBet({ shown, adding }: SignBetProps) {
  const { loop, store } = useLesson();
  const { inspector } = useTexts(pageTexts);
  const texts = useTexts(weightsTexts);
  const place = useCauseState(shown, (state) => state.place);
  const isAsked = useCauseState(adding, (state) => state.isAsked);
  const made = useCauseState(adding, (state) => state.bet);
  const isCurrent = useLessonState((state) => currentSignBet(adding.getState(), place, state) !== null);
  const isBlank = useLessonState(({ padDrawing }) => padDrawing.drawing.strokes.length === 0);
  const bet = isCurrent ? made : null;
  const graded = bet?.isGraded ? bet : null;
  const placeBet = (choice: Sign) => {
    const account = accountOf(loop.moment, { place });
    if (!account || !loop.moment.isSettled) return;
    const { positive, negative, inputs } = account;
    const inkedCount = inputs.filter((ink) => ink > 0).length;
    const causes = passCausesOf(store.getState());
    adding.setState((state) =>
      placeSignBet(state, { choice, place, causes, positive, negative, inkedCount }),
    );
  };
  return (
    <Question
      question={isAsked && isBlank ? texts.questionBlank : texts.question(inspector.place(place))}
      choices={signs.map((key) => ({ key, label: texts.answers[key] }))}
      chosen={bet?.choice ?? null}
      isRight={graded && isRight(graded)}
      verdict={graded ? describeVerdict(graded, texts) : ''}
      verdicts={reservedVerdicts(texts)}
      isOpen={isAsked && !isBlank}
      onChoose={placeBet}
      hasControls={!isAsked}
    >
      <button type="button" onClick={() => adding.setState(askForSign)}>
        {texts.again}
      </button>
    </Question>
  );
}
