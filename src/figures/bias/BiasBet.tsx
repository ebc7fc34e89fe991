/**
 * For how many digits will the neuron still fire with a lower bias? Graded by running the network on all of
 * them.
 */

import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useCommand, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import type { Network } from '../../network/Network.ts';
import { letGo, loadedNetwork, setBias } from '../../state/editCommands.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { formatTerm } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import {
  countFiring,
  type KeptAnswer,
  keptAnswer,
  keptAnswers,
  loweredBy,
  type weightedSumsOver,
} from './model/firing.ts';
import { biasTexts } from './text.ts';
import type { CountedDigits } from './useCountedDigits.ts';

interface BiasBetProps {
  readonly shown: Cause<ShownNeuron>;
  readonly digits: CountedDigits;
  readonly sumsOver: typeof weightedSumsOver;
}

/** A bet and what came of it: the numbers of the moment at which it was made, which any language can say. */
interface Graded {
  readonly place: NeuronPlace;
  readonly network: Network;
  readonly choice: KeptAnswer;
  readonly right: KeptAnswer;
  readonly before: number;
  readonly after: number;
  readonly total: number;
}

/** The question, about the neuron that the figure shows and the bias that it learned. */
export function BiasBet({ shown, digits, sumsOver }: BiasBetProps) {
  const { inspector } = useTexts(pageTexts);
  const texts = useTexts(biasTexts);
  const command = useCommand();
  const place = useCauseState(shown, (state) => state.place);
  const network = useLessonState(loadedNetwork);
  const [graded, setGraded] = useState<Graded | null>(null);
  const [isEarly, setEarly] = useState(false);
  const learned = network?.layers[place.layer - 1].biases[place.index] ?? 0;
  const bet = graded?.place === place && graded.network === network ? graded : null;
  const grade = (choice: KeptAnswer) => {
    const { examples, wanted } = digits;
    setEarly(examples.count < wanted);
    if (!network || examples.count < wanted) return;
    const sums = sumsOver(network, examples, place);
    const [before, after] = [countFiring(sums, learned), countFiring(sums, learned - loweredBy)];
    setGraded({ place, network, choice, right: keptAnswer(before, after), before, after, total: wanted });
  };
  const say = ({ choice, right, before, after, total }: Graded) =>
    texts.verdict({
      missBy: keptAnswers.indexOf(choice) - keptAnswers.indexOf(right),
      bias: formatTerm(learned),
      before,
      lower: formatTerm(learned - loweredBy),
      after,
      by: loweredBy,
      total,
    });
  const { wanted } = digits;
  const widest = {
    bias: '−10.125',
    before: wanted,
    lower: '−10.125',
    after: 0,
    by: loweredBy,
    total: wanted,
  };
  return (
    <Question
      question={texts.question(inspector.place(place), loweredBy)}
      choices={keptAnswers.map((key) => ({ key, label: texts.answers[key] }))}
      chosen={bet?.choice ?? null}
      isRight={bet && bet.choice === bet.right}
      verdict={bet ? say(bet) : isEarly ? texts.wait : ''}
      verdicts={[texts.wait, ...[-1, 1].map((missBy) => texts.verdict({ missBy, ...widest }))]}
      onChoose={grade}
    >
      <button
        type="button"
        onClick={() => command((state) => letGo(setBias(letGo(state), place, learned - loweredBy)))}
      >
        {texts.tryIt(formatTerm(learned - loweredBy))}
      </button>
    </Question>
  );
}
