/** The figure `count` in words, with the numbers of a moment. */
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { hiddenCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { weightsIntoNeuron } from '../../network/neuronAccount.ts';
import { findWeightRegions } from '../../network/weightRegions.ts';
import { formatCount, formatTerm } from '../../text/numbers.ts';
import { type CountState, isCounted, sizeOfItem, sumItems } from './countState.ts';
import { countDescription } from './description.ts';
import { parameterOf } from './model/parameterPlace.ts';
import type { SumItem } from './text.ts';

const signed = (value: number) => formatTerm(value, { isSigned: true });

function printBlock({ layers }: Network, state: CountState, item: SumItem) {
  const numbers = layers[item.layer - 1][item.kind];
  return {
    item,
    size: formatCount(sizeOfItem(item)),
    isCounted: isCounted(state, item),
    lowest: signed(numbers.reduce((low, value) => Math.min(low, value))),
    highest: signed(numbers.reduce((high, value) => Math.max(high, value))),
  };
}

/** Follows what is counted, and the number that is looked at. */
export function CountDescription({ count }: { readonly count: Cause<CountState> }) {
  const { store } = useLesson();
  return (
    <FigureDescription
      texts={useTexts(countDescription)}
      facts={({ network }) => {
        if (!network) return null;
        const state = count.getState();
        const { unedited } = store.getState().network;
        const value = parameterOf(network, state.place);
        const loaded = unedited && parameterOf(unedited, state.place);
        return {
          blocks: sumItems.map((item) => printBlock(network, state, item)),
          counted: formatCount(state.counted.reduce((sum, item) => sum + sizeOfItem(sumItems[item]), 0)),
          place: state.place,
          value: signed(value),
          loaded: loaded === null || loaded === value ? null : signed(loaded),
          pictures: Array.from({ length: hiddenCount }, (_, j) =>
            findWeightRegions(weightsIntoNeuron(network, 0, j)),
          ),
        };
      }}
    />
  );
}
