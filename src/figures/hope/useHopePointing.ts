/**
 * Pointing at one of the three networks with a mouse, a finger or keys. Where it is the lesson's own network,
 * what is pointed at lights up in every figure.
 */
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useCommand, useLesson } from '../../components/follow/LessonContext.ts';
import { readKey } from '../../components/page/readKey.ts';
import type { WalkDirection } from '../../marks/networkPlaces.ts';
import { isSamePlace, type NeuronPlace } from '../../state/NeuronPlace.ts';
import { pointAt } from '../../state/pointCommands.ts';
import type { HopeContext } from './HopeContext.ts';
import { type HopeLayout, hopeNeuronAt, walkHope } from './marks/hopeLayout.ts';
import { type HopeNetwork, placeIn } from './model/hopeProbe.ts';

const arrows: Readonly<Record<string, WalkDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where a walk by keys begins. */
const firstPlace: NeuronPlace = { layer: 1, index: 0 };

/** Where keys are in a network. */
export function activeHopePlace({ probe }: HopeContext, name: HopeNetwork): NeuronPlace {
  const { pointed, kept } = probe.getState();
  return placeIn(pointed, name) ?? placeIn(kept, name) ?? firstPlace;
}

/** Handlers for the element that a network is drawn in. */
export function useHopePointing(hope: HopeContext, name: HopeNetwork, layout: HopeLayout | null) {
  const { store } = useLesson();
  const command = useCommand();
  const { probe } = hope;
  const point = (place: NeuronPlace | null) => {
    const { pointed } = probe.getState();
    if (isSamePlace(placeIn(pointed, name), place)) return;
    probe.setState({ pointed: place && { ...place, network: name } });
    if (store.getState().network.choice === name) command((state) => pointAt(state, place));
  };
  const keep = (place: NeuronPlace | null) => {
    const isKept = isSamePlace(placeIn(probe.getState().kept, name), place);
    probe.setState({ kept: place && !isKept ? { ...place, network: name } : null });
  };
  const placeOf = ({ currentTarget, clientX, clientY }: MouseEvent): NeuronPlace | null => {
    const box = currentTarget.getBoundingClientRect();
    return layout && hopeNeuronAt(layout, { xPx: clientX - box.left, yPx: clientY - box.top });
  };
  return {
    // A finger that moves scrolls the page.
    onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && point(placeOf(event)),
    onPointerLeave: () => point(null),
    onClick: (event: MouseEvent) => keep(placeOf(event)),
    onFocus: ({ currentTarget }: FocusEvent) =>
      currentTarget.matches(':focus-visible') && point(activeHopePlace(hope, name)),
    onBlur: () => point(null),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      const place = activeHopePlace(hope, name);
      if (arrows[key]) point(walkHope(place, arrows[key]));
      else if (key === 'Enter' || key === ' ') keep(place);
      else if (key === 'Escape' && probe.getState().kept) keep(null);
      else return;
      event.preventDefault();
    },
  };
}
