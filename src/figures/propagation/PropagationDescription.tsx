/** The figure `propagation` in words, with the numbers of a moment. */
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { sentenceText } from '../../components/live/LiveSentence.tsx';
import { printedActivations } from '../../components/stage/brightestNeurons.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { describePropagation } from './describePropagation.ts';
import { propagationDescription } from './description.ts';
import { lightPlaceAt, neuronOff, type Propagation } from './model/propagation.ts';
import { propagationTexts } from './text.ts';

/**
 * Follows the drawing, how far the light has run, and which neuron is switched off. Stands in the switched
 * lesson.
 */
export function PropagationDescription({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const texts = useTexts(propagationTexts);
  const { store } = useLesson();
  return (
    <FigureDescription
      texts={useTexts(propagationDescription)}
      facts={(moment) => {
        const { progress } = propagation.getState();
        const { computed, fraction } = lightPlaceAt(progress);
        const off = neuronOff(propagation.getState(), store.getState());
        return (
          moment.pass && {
            computed,
            isMoving: fraction > 0,
            off: off?.index ?? null,
            sentence: sentenceText(describePropagation(moment, { progress, off }, texts)),
            layers: moment.pass.activations.slice(1, computed + 1).map(printedActivations),
          }
        );
      }}
    />
  );
}
