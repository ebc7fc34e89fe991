/**
 * The blind test: which of the three networks learned by itself? It gives the names back.
 */
import { useState } from 'react';
import { Question } from '../../components/answer/Question.tsx';
import { useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { forward, prediction } from '../../network/forward.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { formatFixed, sayActivation } from '../../text/numbers.ts';
import type { HopeContext } from './HopeContext.ts';
import { type BlindLabel, blindLabels, endBlindTest, labelOf } from './model/blindTest.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { hopeNetworks } from './model/hopeProbe.ts';
import { meanHalfInputs } from './model/weightSpread.ts';
import { type BlindFacts, hopeTexts } from './text.ts';

interface BlindBetProps {
  readonly hope: HopeContext;
  readonly networks: NetworksInUse;
}

/** What is said of the three stays, whatever is drawn afterwards: they are the same networks. */
export function BlindBet({ hope, networks }: BlindBetProps) {
  const texts = useTexts(hopeTexts);
  const { loop } = useLesson();
  const blind = useCauseState(hope.blind, (test) => test);
  const isBlank = useLessonState(({ padDrawing }) => padDrawing.drawing.strokes.length === 0);
  const [graded, setGraded] = useState<BlindFacts | null>(null);
  const { order, chosen } = blind;
  const isOpen = chosen === null && !isBlank && hopeNetworks.every((name) => networks[name] !== null);
  const right = labelOf(blind, 'trained');
  // Room for each of the three.
  const wideVerdicts = hopeNetworks.map((name) =>
    texts.verdict({
      chosen: name,
      chosenLabel: 'C',
      learned: 'A',
      inputs: { hoped: '100', trained: '100', untrained: '100' },
      digit: 8,
      activation: '> 0.999',
    }),
  );
  const grade = (label: BlindLabel) => {
    const { hoped, trained, untrained } = networks;
    if (!hoped || !trained || !untrained) return;
    const inputsOf = ({ layers }: Network) => formatFixed(meanHalfInputs(layers[0]), 0);
    const outputs = forward(trained, loop.moment.image).activations[outputLayer];
    const digit = prediction(outputs);
    setGraded({
      chosen: order[blindLabels.indexOf(label)],
      chosenLabel: label,
      learned: right,
      inputs: { hoped: inputsOf(hoped), trained: inputsOf(trained), untrained: inputsOf(untrained) },
      digit,
      activation: sayActivation(outputs[digit]),
    });
    hope.blind.setState((test) => endBlindTest(test, label));
  };
  return (
    <Question
      question={isBlank && chosen === null ? texts.questionBlank : texts.question}
      choices={blindLabels.map((key) => ({ key, label: texts.blind.name(key) }))}
      chosen={chosen}
      isRight={chosen && chosen === right}
      verdict={chosen && graded ? texts.verdict(graded) : ''}
      verdicts={wideVerdicts}
      isOpen={isOpen}
      onChoose={grade}
    />
  );
}
