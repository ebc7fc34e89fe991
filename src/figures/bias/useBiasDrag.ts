/**
 * Dragging a bias sideways, in the formula or on the curve: it moves by as much as the pointer does, in the
 * scale that the drag began with. One drag is one step of history.
 */
import { type PointerEvent, useRef } from 'react';
import { useCommand, useLesson } from '../../components/LessonContext.ts';
import type { Cause } from '../../components/useCause.ts';
import type { ShownNeuron } from '../../components/useShownNeuron.ts';
import { letGo, loadedNetwork, setBias } from '../../state/editCommands.ts';
import type { LessonState } from '../../state/LessonState.ts';

const hundredths = 100;

/** A bias as it moves: in hundredths. */
export function roundBias(bias: number): number {
  return Math.round(bias * hundredths) / hundredths + 0;
}

/** The neuron's bias now; null while there is no network. */
export function biasNow({ network }: LessonState, { place }: ShownNeuron): number | null {
  return network.kind === 'ready' ? network.network.layers[place.layer - 1].biases[place.index] : null;
}

/** The neuron's bias in the network as it was loaded; 0 while there is none. */
export function learnedBias(state: LessonState, { place }: ShownNeuron): number {
  return loadedNetwork(state)?.layers[place.layer - 1].biases[place.index] ?? 0;
}

interface Drag {
  readonly pointerId: number;
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
  const drag = useRef<Drag | null>(null);
  const end = ({ pointerId }: PointerEvent) => {
    if (drag.current?.pointerId !== pointerId) return;
    drag.current = null;
    command(letGo);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const bias = biasNow(store.getState(), shown.getState());
      if (bias === null || drag.current || !event.isPrimary || event.button !== 0) return;
      const { pointerId, clientX } = event;
      drag.current = { pointerId, fromPx: clientX, bias, biasPerPx: biasPerPx() };
      event.currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ pointerId, clientX }: PointerEvent) => {
      const current = drag.current;
      if (current?.pointerId !== pointerId) return;
      const bias = roundBias(current.bias + (clientX - current.fromPx) * current.biasPerPx);
      command((state) => setBias(state, shown.getState().place, bias));
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}
