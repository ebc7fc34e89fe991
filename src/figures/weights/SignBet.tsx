/**
 * Will the neuron's contributions come to more than 0, or to less? Graded by adding them up. Another drawing,
 * neuron or network is another question.
 */

import { useEffect, useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import type { Drawing } from '../../image/Drawing.ts';
import { inputCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatSum, formatTerm } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { type AddingUp, addUpTo } from './model/addingUp.ts';
import { weightsTexts } from './text.ts';

type Sign = 'above' | 'below';

/** A bet, what it was about, and what came of it. */
interface Graded {
  readonly place: NeuronPlace;
  readonly drawing: Drawing;
  readonly network: Network | null;
  readonly choice: Sign;
  readonly isRight: boolean;
  readonly verdict: string;
}

/** As long as its numbers get. */
const widest = { positive: '+10.125', negative: '−10.125', sum: '−10.125' };

interface SignBetProps {
  readonly shown: Cause<ShownNeuron>;
  readonly adding: Cause<AddingUp>;
}

/** Its verdict holds until the drawing has settled into another; then a button adds everything up. */
export function SignBet({ shown, adding }: SignBetProps) {
  const { loop } = useLesson();
  const { inspector } = useTexts(pageTexts);
  const texts = useTexts(weightsTexts);
  const place = useCauseState(shown, (state) => state.place);
  const [graded, setGraded] = useState<Graded | null>(null);
  const [drawing, network] = useAtRest((moment) => [moment.drawing, moment.network]);
  useEffect(() => {
    setGraded((last) => (last?.drawing === drawing && last.network === network ? last : null));
  }, [drawing, network]);
  const grade = (choice: Sign) => {
    const account = accountOf(loop.moment, { place });
    if (!account) return;
    const { positive, negative } = account;
    const isRight = choice === (positive + negative > 0 ? 'above' : 'below');
    const verdict = texts.verdict({
      isRight,
      positive: formatTerm(positive, { isSigned: true }),
      negative: formatTerm(negative, { isSigned: true }),
      sum: formatSum([positive, negative]),
    });
    const { moment } = loop;
    setGraded({ place, drawing: moment.drawing, network: moment.network, choice, isRight, verdict });
  };
  const bet = graded?.place === place ? graded : null;
  return (
    <Question
      question={texts.question(inspector.place(place))}
      choices={(['above', 'below'] as const).map((key) => ({ key, label: texts[key] }))}
      chosen={bet?.choice ?? null}
      isRight={bet?.isRight ?? null}
      verdict={bet?.verdict ?? ''}
      verdicts={[true, false].map((isRight) => texts.verdict({ isRight, ...widest }))}
      onChoose={grade}
    >
      <button type="button" onClick={() => adding.setState((state) => addUpTo(state, inputCount))}>
        {texts.addAll}
      </button>
    </Question>
  );
}
