/**
 * How far must z go for a to pass 0.99? Graded by the sigmoid itself.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { sigmoid } from '../../network/activationFunctions.ts';
import { formatTerm, sayActivation } from '../../text/numbers.ts';
import {
  distanceRanges,
  goToZ,
  rightRange,
  type SigmoidPlace,
  sumFor,
  wantedActivation,
} from './model/sigmoidPlace.ts';
import { sigmoidTexts } from './text.ts';

const wanted = sayActivation(wantedActivation);

/** Once a range is chosen, a button brings the sum in hand to where a passes 0.99. */
export function DistanceBet({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const texts = useTexts(sigmoidTexts);
  const [chosen, setChosen] = useState<number | null>(null);
  const right = rightRange();
  const z = sumFor(wantedActivation);
  const { from, to } = distanceRanges[right];
  const facts = {
    step: to - from,
    middleActivation: sayActivation(sigmoid(0)),
    stepActivation: sayActivation(sigmoid(to - from)),
    from,
    fromActivation: sayActivation(sigmoid(from)),
    to,
    toActivation: sayActivation(sigmoid(to)),
    z: formatTerm(z),
    activation: wanted,
  };
  const grade = (range: number) => texts.verdict({ missBy: range - right, ...facts });
  return (
    <Question
      question={texts.question(wanted)}
      choices={distanceRanges.map((range, key) => ({ key, label: texts.range(range.from, range.to) }))}
      chosen={chosen}
      isRight={chosen === null ? null : chosen === right}
      verdict={chosen === null ? '' : grade(chosen)}
      verdicts={distanceRanges.map((_, range) => grade(range))}
      onChoose={setChosen}
    >
      <button type="button" onClick={() => place.setState((state) => goToZ(state, z))}>
        {texts.goThere}
      </button>
    </Question>
  );
}
