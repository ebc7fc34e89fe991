/** The figure `neuron` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import type { Moment } from '../../state/Moment.ts';
import { sayActivation } from '../../text/numbers.ts';
import { neuronDescription } from './description.ts';
import { formatHeld } from './formatHeld.ts';
import { nameOf } from './HeldList.tsx';
import { type HeldNumber, nearestNeurons, nearestPixels } from './model/nearestActivations.ts';
import { greyOf, type NeuronValue } from './model/neuronValue.ts';
import { shownActivations } from './shownActivations.ts';
import { neuronTexts } from './text.ts';

/** As many are named of each kind. */
const named = 2;
const fifthCount = 5;

function countFifths(activations: Float64Array): number[] {
  const counts = new Array<number>(fifthCount).fill(0);
  for (const activation of activations)
    counts[Math.min(fifthCount - 1, Math.floor(activation * fifthCount))]++;
  return counts;
}

/** Follows the number in hand and the drawing. */
export function NeuronDescription({ held }: { readonly held: Cause<NeuronValue> }) {
  const texts = useTexts(neuronTexts);
  const print = ({ place, activation }: HeldNumber) => ({
    name: nameOf(place, texts),
    activation: sayActivation(activation),
  });
  const factsOf = (moment: Moment) => {
    const activations = shownActivations(moment);
    if (!activations) return null;
    const { value } = held.getState();
    return {
      value: formatHeld(value),
      grey: greyOf(value),
      level: texts.levels.find(({ below }) => value < below)?.text ?? '',
      neurons: nearestNeurons(activations, value, named).map(print),
      pixels: nearestPixels(activations, value, named).map(print),
      fifths: activations.slice(1).map(countFifths),
    };
  };
  return <FigureDescription texts={useTexts(neuronDescription)} facts={factsOf} />;
}
