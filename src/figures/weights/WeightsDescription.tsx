/** The figure `weights` in words, with the numbers of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { inputCount } from '../../network/lessonShape.ts';
import type { NeuronAccount } from '../../network/neuronAccount.ts';
import { findWeightRegions, sumNinths } from '../../network/weightRegions.ts';
import { formatFixed, formatSum, formatTerm } from '../../text/numbers.ts';
import { addedNow } from './addedNow.ts';
import { weightsDescription } from './description.ts';
import type { AddingUp } from './model/addingUp.ts';

const signed = (value: number) => formatTerm(value, { isSigned: true });

function printNinths({ inputs, weights, contributions }: NeuronAccount) {
  const [ink, weight, contribution] = [inputs, weights, contributions].map(sumNinths);
  return Array.from(ink, (sum, place) => ({
    ink: formatFixed(sum, 1),
    weights: signed(weight[place]),
    contributions: signed(contribution[place]),
  }));
}

interface WeightsDescriptionProps {
  readonly shown: Cause<ShownNeuron>;
  readonly adding: Cause<AddingUp>;
}

/** Follows the neuron that is shown and how far its products are added. */
export function WeightsDescription({ shown, adding }: WeightsDescriptionProps) {
  return (
    <FigureDescription
      texts={useTexts(weightsDescription)}
      facts={(moment) => {
        const added = addedNow(moment, shown.getState(), adding.getState());
        if (!added) return null;
        const { account, sums } = added;
        const count = Math.floor(added.count);
        const [positive, negative] = [sums.positive[count], sums.negative[count]];
        return {
          neuron: shown.getState().place.index,
          places: findWeightRegions(account.weights),
          count,
          positive: signed(positive),
          negative: signed(negative),
          sum: formatSum([positive, negative]),
          ninths: printNinths(account),
          isAsked: adding.getState().isAsked,
          isWhole: count === inputCount,
        };
      }}
    />
  );
}
