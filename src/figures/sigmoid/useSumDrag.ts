/**
 * Dragging the sum: anywhere on the curve or on the line below, it comes to the pointer and follows it
 * sideways. A press on a neuron's dot keeps that neuron instead; a mouse that passes over one points at it.
 */
import { type PointerEvent, type RefObject, useRef } from 'react';
import { useCommand } from '../../components/LessonContext.ts';
import type { Cause } from '../../components/useCause.ts';
import type { CurvePlane } from '../../marks/curvePlane.ts';
import { neuronNear } from '../../marks/drawSigmoidPlace.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { dragToZ, letZGo, type SigmoidPlace } from '../../state/sigmoidPlace.ts';
import type { SummedNeuron } from '../../state/summedNeurons.ts';

/** Nearer than this to a neuron's dot, the dot is meant; and nearer than this to the sum's own, that one. */
const nearPx = { mouse: 8, touch: 14, held: 13 } as const;

/** The plane as it is drawn now, and the neurons with a dot on it: what a pointer's place is read by. */
export interface DrawnSigmoid {
  readonly plane: CurvePlane;
  readonly neurons: readonly SummedNeuron[];
}

function placeOf(event: PointerEvent) {
  const box = event.currentTarget.getBoundingClientRect();
  return { xPx: event.clientX - box.left, yPx: event.clientY - box.top };
}

/** Handlers for the picture. */
export function useSumDrag(place: Cause<SigmoidPlace>, drawnRef: RefObject<DrawnSigmoid | null>) {
  const command = useCommand();
  const pointerRef = useRef<number | null>(null);
  const neuronAt = (event: PointerEvent) => {
    const drawn = drawnRef.current;
    if (!drawn) return null;
    const at = placeOf(event);
    const { x } = drawn.plane;
    if (Math.abs(x(place.getState().z) - at.xPx) < nearPx.held) return null;
    const within = event.pointerType === 'touch' ? nearPx.touch : nearPx.mouse;
    return neuronNear(drawn.plane, drawn.neurons, at, within);
  };
  const follow = (event: PointerEvent) => {
    const plane = drawnRef.current?.plane;
    if (plane) place.setState((state) => dragToZ(state, plane.x.invert(placeOf(event).xPx)));
  };
  const end = ({ pointerId }: PointerEvent) => {
    if (pointerRef.current !== pointerId) return;
    pointerRef.current = null;
    place.setState(letZGo);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (pointerRef.current !== null || !event.isPrimary || event.button !== 0) return;
      const neuron = neuronAt(event);
      if (neuron) return command((state) => togglePin(state, neuron));
      pointerRef.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (pointerRef.current === event.pointerId) return follow(event);
      if (pointerRef.current === null && event.pointerType !== 'touch') {
        const neuron = neuronAt(event);
        command((state) => pointAt(state, neuron));
      }
    },
    onPointerLeave: () => command((state) => pointAt(state, null)),
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}
