/** The figure `propagation` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { sentenceText } from '../../components/live/LiveSentence.tsx';
import { printedActivations } from '../../components/stage/brightestNeurons.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { describePropagation } from './describePropagation.ts';
import { propagationDescription } from './description.ts';
import { lightPlaceAt, type Propagation } from './model/propagation.ts';
import { propagationTexts } from './text.ts';

/** Follows the drawing and how far the light has run. */
export function PropagationDescription({ propagation }: { readonly propagation: Cause<Propagation> }) {
  const texts = useTexts(propagationTexts);
  const isRevealed = useCauseState(propagation, (state) => state.isRevealed);
  return (
    <FigureDescription
      texts={useTexts(propagationDescription)}
      isAnswerOpen={isRevealed}
      facts={(moment) => {
        const { progress } = propagation.getState();
        const { computed, fraction } = lightPlaceAt(progress);
        return (
          moment.pass && {
            computed,
            isMoving: fraction > 0,
            isRevealed,
            sentence: sentenceText(describePropagation(moment, progress, texts)),
            layers: moment.pass.activations.slice(1, computed + 1).map(printedActivations),
          }
        );
      }}
    />
  );
}
