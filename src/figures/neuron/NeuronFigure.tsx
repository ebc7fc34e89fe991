/**
 * The figure `neuron`: one neuron, large; one number, one light. At first the light of a neuron of the
 * reader's network, whose number is to be guessed; then in the reader's hand, as an activation and as a grey.
 */

import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCause, useCauseState } from '../../components/follow/useCause.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { activationPaint } from '../../marks/activationPaint.ts';
import { BigNeuronView } from './BigNeuronView.tsx';
import { formatHeld } from './formatHeld.ts';
import { LightBet } from './LightBet.tsx';
import type { Guess } from './model/lightGuess.ts';
import { firstValue, greyOf, holdValue, type NeuronValue } from './model/neuronValue.ts';
import { neuronTexts } from './text.ts';
import { type LightGuess, useLightGuess } from './useLightGuess.ts';
import './neuronFigure.css';

const NeuronDescription = lazyPart(async () => (await import('./NeuronDescription.tsx')).NeuronDescription);

/** The number as a neuron's and as a pixel's, side by side, and in words. */
function Readout({ held, light }: { readonly held: Cause<NeuronValue>; readonly light: LightGuess }) {
  const texts = useTexts(neuronTexts);
  const heldValue = useCauseState(held, (state) => state.value);
  const isHidden = light.isOpen;
  const value = isHidden && light.asked ? light.asked.value : heldValue;
  const background = activationPaint(value);
  return (
    <div className="numbers neuron-readout">
      <i className="light" style={{ background }} />
      <p className="quiet">{texts.asNeuron}</p>
      <p data-slot="activation">{isHidden ? texts.unknown : formatHeld(value)}</p>
      <i className="light square" style={{ background }} />
      <p className="quiet">{texts.asPixel}</p>
      <p data-slot="grey">{isHidden ? texts.unknown : texts.greyOf(greyOf(value))}</p>
      <Reserved className="words whole" texts={texts.levels.map(({ text }) => text)}>
        <p>{isHidden ? '' : texts.levels.find(({ below }) => value < below)?.text}</p>
      </Reserved>
    </div>
  );
}

/** Owns the number in hand; the bet comes with all controls only. */
export function NeuronFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(neuronTexts);
  const held = useCause(() => firstValue);
  const light = useLightGuess(controls === 'full');
  const answer = (guess: Guess | null) => {
    // From here on it is the reader's: as bright as it was, to be made brighter or darker.
    const { asked } = light;
    if (asked) held.setState((state) => holdValue(state, asked.value));
    light.answer(guess);
  };
  return (
    <FigureStage
      figure="neuron"
      name={texts.name}
      description={<NeuronDescription held={held} light={light} />}
    >
      <div className="split neuron-figure">
        <div className="split-picture neuron-picture">
          <BigNeuronView held={held} light={light} />
          <p className="quiet">{light.isOpen ? texts.guessFirst : texts.hint}</p>
          <Readout held={held} light={light} />
        </div>
        <div className="split-words neuron-words">
          <p className="lead">{texts.lead}</p>
          {controls === 'full' && <LightBet light={light} onAnswer={answer} />}
        </div>
      </div>
    </FigureStage>
  );
}
