/**
 * The large neuron, to be dragged, with the scale beside it and the slider below.
 */

import { useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { formatTick } from '../../text/numbers.ts';
import { formatHeld } from './formatHeld.ts';
import { bigNeuronCircle, bigNeuronSize, drawNumber, placeBigNeuron } from './marks/drawBigNeuron.ts';
import { greyOf, holdValue, type NeuronValue } from './model/neuronValue.ts';
import { neuronTexts } from './text.ts';
import type { LightGuess } from './useLightGuess.ts';
import { useNeuronDrag } from './useNeuronDrag.ts';

/** The slider: what the keys move. */
function NeuronSlider({ held, isOff }: { readonly held: Cause<NeuronValue>; readonly isOff: boolean }) {
  const texts = useTexts(neuronTexts);
  const value = useCauseState(held, (state) => state.value);
  return (
    <input
      type="range"
      aria-label={texts.slider}
      min={0}
      max={1}
      step={0.01}
      disabled={isOff}
      value={isOff ? 0 : value}
      aria-valuetext={
        isOff ? texts.guessFirst : texts.value({ value: formatHeld(value), grey: greyOf(value) })
      }
      onChange={({ target }) => held.setState((state) => holdValue(state, target.valueAsNumber))}
    />
  );
}

interface BigNeuronViewProps {
  readonly held: Cause<NeuronValue>;
  readonly light: LightGuess;
}

/**
 * The picture. Not a control for assistive technology: the slider is. While a light's number is to be guessed
 * it is the neuron's, and its number, scale and controls are not there.
 */
export function BigNeuronView({ held, light }: BigNeuronViewProps) {
  const { parameters } = useLesson();
  const texts = useTexts(neuronTexts);
  const ref = useRef<SVGGElement>(null);
  const { asked, isOpen, guess } = light;
  const drag = useNeuronDrag(held);
  // At each render: another language has another mark in the ticks.
  useLayoutEffect(() => {
    if (ref.current) placeBigNeuron(ref.current, formatTick);
  });
  useLive(
    () => [isOpen && asked ? asked.value : held.getState().value],
    (value) => {
      if (!ref.current) return;
      const text = isOpen ? texts.unknown : formatHeld(value);
      const mark = guess === null ? null : { value: guess, text: texts.guessMark(formatTick(guess)) };
      drawNumber(ref.current, value, { text, guess: mark });
    },
  );
  return (
    <div className="stack close neuron-view" data-asked={isOpen}>
      <div className="neuron-drawing">
        <svg viewBox={`0 0 ${bigNeuronSize.width} ${bigNeuronSize.height}`} aria-hidden="true">
          <g ref={ref} />
          <circle
            className="neuron-handle"
            cx={bigNeuronCircle.x}
            cy={bigNeuronCircle.y}
            r={bigNeuronCircle.radius}
            fill="transparent"
            {...(isOpen ? {} : drag)}
          />
        </svg>
        {isOpen && asked && <p className="visually-hidden">{texts.lightName(greyOf(asked.value))}</p>}
      </div>
      {parameters.controls !== 'none' && <NeuronSlider held={held} isOff={isOpen} />}
    </div>
  );
}
