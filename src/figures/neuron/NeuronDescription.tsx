/** The figure `neuron` in words, with the number in hand, or the light that is to be guessed. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { formatFixed } from '../../text/numbers.ts';
import { neuronDescription } from './description.ts';
import { formatHeld } from './formatHeld.ts';
import { meanMiss } from './model/lightGuess.ts';
import { greyOf, type NeuronValue } from './model/neuronValue.ts';
import { neuronTexts } from './text.ts';
import type { LightGuess } from './useLightGuess.ts';

/** Numbers that are read with their grey values: tenths. */
const scale = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

interface NeuronDescriptionProps {
  readonly held: Cause<NeuronValue>;
  readonly light: LightGuess;
}

/** Follows the number in hand, the light that is asked for and the guesses. */
export function NeuronDescription({ held, light: { asked, isOpen, misses } }: NeuronDescriptionProps) {
  const texts = useTexts(neuronTexts);
  const value = useCauseState(held, (state) => state.value);
  return (
    <FigureDescription
      texts={useTexts(neuronDescription)}
      facts={() => ({
        asked: isOpen && asked ? { ...asked.place, grey: greyOf(asked.value) } : null,
        value: formatHeld(value),
        grey: greyOf(value),
        level: texts.levels.find(({ below }) => value < below)?.text ?? '',
        guesses: misses.length > 0 ? { count: misses.length, meanMiss: formatHeld(meanMiss(misses)) } : null,
        scale: scale.map((number) => ({ value: formatFixed(number, 1), grey: greyOf(number) })),
      })}
    />
  );
}
