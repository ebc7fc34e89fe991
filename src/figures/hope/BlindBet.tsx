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
import { formatFixed, sayActivation, widestActivation } from '../../text/numbers.ts';
import type { HopeContext } from './HopeContext.ts';
import { type BlindLabel, blindLabels, endBlindTest, labelOf } from './model/blindTest.ts';
import type { NetworksInUse } from './model/hopeMoment.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';
import { meanHalfInputs } from './model/weightSpread.ts';
import { hopeTexts } from './text.ts';

interface BlindBetProps {
  readonly hope: HopeContext;
  readonly networks: NetworksInUse;
}

/** What was found at the bet. */
interface Found {
  /** How many inputs hold half of a neuron's weight, on average. */
  readonly inputs: Readonly<Record<HopeNetwork, number>>;
  /** What the network that learned made of the reader's digit. */
  readonly digit: number;
  readonly activation: number;
}

/** What is said of the three stays, whatever is drawn afterwards: they are the same networks. */
export function BlindBet({ hope, networks }: BlindBetProps) {
  const texts = useTexts(hopeTexts);
  const { loop } = useLesson();
  const blind = useCauseState(hope.blind, (test) => test);
  const isBlank = useLessonState(({ padDrawing }) => padDrawing.drawing.strokes.length === 0);
  const [found, setFound] = useState<Found | null>(null);
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
      activation: widestActivation,
    }),
  );
  const grade = (label: BlindLabel) => {
    const { hoped, trained, untrained } = networks;
    if (!hoped || !trained || !untrained) return;
    const outputs = forward(trained, loop.moment.image).activations[outputLayer];
    const digit = prediction(outputs);
    const inputsOf = ({ layers }: Network) => meanHalfInputs(layers[0]);
    const inputs = { hoped: inputsOf(hoped), trained: inputsOf(trained), untrained: inputsOf(untrained) };
    setFound({ inputs, digit, activation: outputs[digit] });
    hope.blind.setState((test) => endBlindTest(test, label));
  };
  const print = (name: HopeNetwork) => formatFixed(found?.inputs[name] ?? 0, 0);
  const verdict =
    chosen && found
      ? texts.verdict({
          chosen: order[blindLabels.indexOf(chosen)],
          chosenLabel: chosen,
          learned: right,
          inputs: { hoped: print('hoped'), trained: print('trained'), untrained: print('untrained') },
          digit: found.digit,
          activation: sayActivation(found.activation),
        })
      : '';
  return (
    <Question
      question={isBlank && chosen === null ? texts.questionBlank : texts.question}
      choices={blindLabels.map((key) => ({ key, label: texts.blind.name(key) }))}
      chosen={chosen}
      isRight={chosen && chosen === right}
      verdict={verdict}
      verdicts={wideVerdicts}
      isOpen={isOpen}
      onChoose={grade}
    />
  );
}
