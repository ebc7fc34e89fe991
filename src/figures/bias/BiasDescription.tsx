/** The figure `bias` in words, with the numbers of a moment. */
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { accountOf, type ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { formatSum, formatTerm, formatTick, sayActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { biasDescription } from './description.ts';
import { binSums, countFiring, halfRangeOf, type weightedSumsOver } from './model/firing.ts';
import { learnedBias } from './useBiasDrag.ts';
import type { CountedDigits } from './useCountedDigits.ts';

/** Bars that are read out: fewer than are drawn. */
const barCount = 12;

interface BiasDescriptionProps {
  readonly shown: Cause<ShownNeuron>;
  readonly digits: CountedDigits;
  readonly sumsOver: typeof weightedSumsOver;
}

function barsOf(sums: Float64Array, bias: number) {
  const halfRange = halfRangeOf(sums, bias);
  const edge = (bar: number) => formatTick(Math.round(10 * halfRange * ((2 * bar) / barCount - 1)) / 10);
  return Array.from(binSums(sums, halfRange, barCount), (count, bar) => ({
    from: edge(bar),
    to: edge(bar + 1),
    count,
  }));
}

/** Follows the neuron, its bias, and the digits that are counted. */
export function BiasDescription({ shown, digits, sumsOver }: BiasDescriptionProps) {
  const { store } = useLesson();
  const { inspector } = useTexts(pageTexts);
  return (
    <FigureDescription
      texts={useTexts(biasDescription)}
      facts={(moment) => {
        const neuron = shown.getState();
        const account = accountOf(moment, neuron);
        if (!account || !moment.network) return null;
        const { positive, negative, bias, a } = account;
        const sums = sumsOver(moment.network, digits.examples, neuron.place);
        return {
          name: inspector.place(neuron.place),
          sum: formatSum([positive, negative]),
          bias: formatTerm(bias),
          learned: formatTerm(learnedBias(store.getState(), neuron)),
          z: formatSum([positive, negative, bias]),
          activation: sayActivation(a),
          firing: countFiring(sums, bias),
          total: sums.length,
          threshold: formatTerm(-bias),
          bars: barsOf(sums, bias),
        };
      }}
    />
  );
}
