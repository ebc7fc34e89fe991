/**
 * Dragging a bias sideways, in the formula or on the curve: it moves by as much as the pointer does, in the
 * scale that the drag began with. One drag is one step of history.
 */
import { useCommand, useLesson } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import type { ShownNeuron } from '../../components/networkPicture/useShownNeuron.ts';
import { useDrag } from '../../components/page/useDrag.ts';
import { letGo, loadedNetwork, setBias } from '../../state/editCommands.ts';
import { takeBackEdit } from '../../state/history.ts';
import { type LessonState, networkOf } from '../../state/LessonState.ts';
import type { Moment } from '../../state/Moment.ts';

const hundredths = 100;

/** A bias as it moves: in hundredths. */
export function roundBias(bias: number): number {
  return Math.round(bias * hundredths) / hundredths + 0;
}

/** The neuron's bias now; null while there is no network. */
export function biasNow(state: LessonState, { place }: ShownNeuron): number | null {
  return networkOf(state)?.layers[place.layer - 1].biases[place.index] ?? null;
}

/** The neuron's bias at a moment; 0 while there is no network. */
export function biasOf({ network }: Moment, { place }: ShownNeuron): number {
  return network?.layers[place.layer - 1].biases[place.index] ?? 0;
}

/** The neuron's bias in the network as it was loaded; 0 while there is none. */
export function learnedBias(state: LessonState, { place }: ShownNeuron): number {
  return loadedNetwork(state)?.layers[place.layer - 1].biases[place.index] ?? 0;
}

interface Drag {
  /** The lesson before. */
  readonly before: LessonState;
  readonly place: ShownNeuron['place'];
  readonly fromPx: number;
  readonly bias: number;
  readonly biasPerPx: number;
}

/**
 * Handlers for what is dragged; biasPerPx is asked as a drag begins, and below 0 where to the right is less.
 */
export function useBiasDrag(shown: Cause<ShownNeuron>, biasPerPx: () => number) {
  const { store } = useLesson();
  const command = useCommand();
  return useDrag<Drag>({
    take: ({ clientX }) => {
      const before = store.getState();
      const neuron = shown.getState();
      const bias = biasNow(before, neuron);
      return bias === null
        ? null
        : { before, place: neuron.place, fromPx: clientX, bias, biasPerPx: biasPerPx() };
    },
    follow: ({ place, bias, fromPx, biasPerPx }, passed) => {
      const moved = (passed[passed.length - 1].clientX - fromPx) * biasPerPx;
      command((state) => setBias(state, place, roundBias(bias + moved)));
    },
    release: () => command(letGo),
    takeBack: ({ before }) => command((state) => takeBackEdit(state, before)),
  });
}
