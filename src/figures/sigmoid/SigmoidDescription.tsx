/** The figure `sigmoid` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { sigmoid } from '../../network/activationFunctions.ts';
import { formatPlain, formatTerm, formatTick, sayActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { sigmoidDescription } from './description.ts';
import { formatHeldSum } from './formatPlace.ts';
import type { SigmoidPlace } from './model/sigmoidPlace.ts';
import { summedNeurons } from './model/summedNeurons.ts';
import { sigmoidTexts } from './text.ts';

/** Where the curve is read out. */
const readAt = [-10, -6, -4, -2, -1, 0, 1, 2, 4, 6, 10];

/** Follows the sum in hand and the drawing. */
export function SigmoidDescription({ place }: { readonly place: Cause<SigmoidPlace> }) {
  const { inspector } = useTexts(pageTexts);
  const { levels } = useTexts(sigmoidTexts);
  return (
    <FigureDescription
      texts={useTexts(sigmoidDescription)}
      facts={({ pass }) => {
        const { z, halfRange } = place.getState();
        const a = sigmoid(z);
        return {
          z: formatHeldSum(z),
          activation: sayActivation(a),
          level: levels.find(({ below }) => a < below)?.text ?? '',
          halfRange: formatPlain(Math.round(halfRange)),
          curve: readAt.map((at) => ({ z: formatTick(at), activation: sayActivation(sigmoid(at)) })),
          neurons: (pass ? summedNeurons(pass) : []).map((neuron) => ({
            name: inspector.place(neuron.place),
            z: formatTerm(neuron.z),
            activation: sayActivation(neuron.activation),
          })),
        };
      }}
    />
  );
}
