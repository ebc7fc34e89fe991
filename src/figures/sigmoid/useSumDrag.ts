/**
 * Dragging the sum: anywhere on the curve or on the line below, it comes to the pointer and follows it
 * sideways. A press on a neuron's dot keeps that neuron instead; a mouse that passes over one points at it.
 */
import { type PointerEvent as ReactPointerEvent, type RefObject, useRef } from 'react';
import { useCommand } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { isTouch } from '../../components/page/pointing.ts';
import { useDrag } from '../../components/page/useDrag.ts';
import type { CurvePlane } from '../../marks/curvePlane.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { neuronNear } from './marks/drawSigmoidPlace.ts';
import { dragToZ, letZGo, type SigmoidPlace } from './model/sigmoidPlace.ts';
import type { SummedNeuron } from './model/summedNeurons.ts';

/** Nearer than this to a neuron's dot, the dot is meant; and nearer than this to the sum's own, that one. */
const nearPx = { mouse: 8, touch: 14, held: 13 } as const;

/** The plane as it is drawn now, and the neurons with a dot on it: what a pointer's place is read by. */
export interface DrawnSigmoid {
  readonly plane: CurvePlane;
  readonly neurons: readonly SummedNeuron[];
}

function placeOf({ clientX, clientY }: { clientX: number; clientY: number }, element: Element) {
  const box = element.getBoundingClientRect();
  return { xPx: clientX - box.left, yPx: clientY - box.top };
}

/** Handlers for the picture; in hand is what was held before. */
export function useSumDrag(place: Cause<SigmoidPlace>, drawnRef: RefObject<DrawnSigmoid | null>) {
  const command = useCommand();
  const isHeldRef = useRef(false);
  const neuronAt = (event: PointerEvent, element: Element) => {
    const drawn = drawnRef.current;
    if (!drawn) return null;
    const at = placeOf(event, element);
    const { x } = drawn.plane;
    if (Math.abs(x(place.getState().z) - at.xPx) < nearPx.held) return null;
    const within = isTouch(event) ? nearPx.touch : nearPx.mouse;
    return neuronNear(drawn.plane, drawn.neurons, at, within);
  };
  const follow = (event: PointerEvent, element: Element) => {
    const plane = drawnRef.current?.plane;
    if (plane) place.setState((state) => dragToZ(state, plane.x.invert(placeOf(event, element).xPx)));
  };
  const letGo = (held: SigmoidPlace) => {
    isHeldRef.current = false;
    place.setState(letZGo(held));
  };
  const handlers = useDrag<SigmoidPlace>({
    take: (event, element) => {
      const neuron = neuronAt(event, element);
      if (neuron) {
        command((state) => togglePin(state, neuron));
        return null;
      }
      const before = place.getState();
      isHeldRef.current = true;
      follow(event, element);
      return before;
    },
    follow: (_, passed, element) => follow(passed[passed.length - 1], element),
    release: () => letGo(place.getState()),
    takeBack: letGo,
  });
  return {
    ...handlers,
    onPointerMove: ({ nativeEvent, currentTarget }: ReactPointerEvent) => {
      if (isHeldRef.current || isTouch(nativeEvent)) return;
      const neuron = neuronAt(nativeEvent, currentTarget);
      command((state) => pointAt(state, neuron));
    },
    onPointerLeave: () => command((state) => pointAt(state, null)),
  };
}
