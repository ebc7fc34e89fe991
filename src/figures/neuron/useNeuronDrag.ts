/**
 * Dragging the large neuron: up, or to the right, is more. A finger drags it sideways, because up and down
 * scroll the page.
 */
import { type PointerEvent, useRef } from 'react';
import type { Cause } from '../../components/useCause.ts';
import { holdValue, type NeuronValue } from '../../state/neuronValue.ts';

/** Way of the pointer from 0 to 1. */
const wayPx = 240;

interface Drag {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  /** The number when the drag began. */
  readonly value: number;
}

/** Handlers for the neuron. */
export function useNeuronDrag(held: Cause<NeuronValue>) {
  const drag = useRef<Drag | null>(null);
  const end = ({ pointerId }: PointerEvent) => {
    if (drag.current?.pointerId === pointerId) drag.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (drag.current || !event.isPrimary || event.button !== 0) return;
      const { pointerId, clientX, clientY } = event;
      drag.current = { pointerId, x: clientX, y: clientY, value: held.getState().value };
      event.currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const current = drag.current;
      if (current?.pointerId !== pointerId) return;
      const movedPx = clientX - current.x - (clientY - current.y);
      held.setState((state) => holdValue(state, current.value + movedPx / wayPx));
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}
