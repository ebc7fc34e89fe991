/**
 * Dragging the large neuron: up, or to the right, is more. A finger drags it sideways, because up and down
 * scroll the page.
 */
import type { Cause } from '../../components/follow/useCause.ts';
import { useDrag } from '../../components/page/useDrag.ts';
import { holdValue, type NeuronValue } from './model/neuronValue.ts';

/** Way of the pointer from 0 to 1. */
const rangePx = 240;

interface Drag {
  readonly x: number;
  readonly y: number;
  /** What was held when the drag began. */
  readonly before: NeuronValue;
}

/** Handlers for the neuron. */
export function useNeuronDrag(held: Cause<NeuronValue>) {
  return useDrag<Drag>({
    take: ({ clientX, clientY }) => ({ x: clientX, y: clientY, before: held.getState() }),
    follow: ({ x, y, before }, passed) => {
      const { clientX, clientY } = passed[passed.length - 1];
      const movedPx = clientX - x - (clientY - y);
      held.setState((state) => holdValue(state, before.value + movedPx / rangePx));
    },
    release: () => {},
    takeBack: ({ before }) => held.setState(before),
  });
}
