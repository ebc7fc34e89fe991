/**
 * Pointing at the network with a mouse, a pen, a finger or keys. The one place where a pointer over the
 * network becomes a neuron. Escape is the figure's (useInspectorKeys).
 */
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { neuronAt, nextLayer, type WalkDirection, walk } from '../../marks/networkPlaces.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { closeInspector, inspectedPlace, pointAt, togglePin, walkTo } from '../../state/pointCommands.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { readKey } from '../page/readKey.ts';

const arrows: Readonly<Record<string, WalkDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const layerSteps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/**
 * Where a walk by keys begins: at what is inspected, or else at the answer, or at the first output while that
 * is hidden; where layers up to lastLayer alone can be pointed at, at the first neuron of that one.
 */
export function activePlace(
  { inspected, answer, isAnswerHidden }: Pick<Moment, 'inspected' | 'answer' | 'isAnswerHidden'>,
  lastLayer = outputLayer,
): NeuronPlace {
  const digit = isAnswerHidden ? 0 : (answer?.digit ?? 0);
  const place = inspected ?? { layer: outputLayer, index: digit };
  return place.layer > lastLayer ? { layer: lastLayer, index: 0 } : place;
}

/** Where a key leads; null for a key that does not walk. */
function placeAfterKey(layout: NetworkLayout, from: NeuronPlace, key: string): NeuronPlace | null {
  if (arrows[key]) return walk(layout, from, arrows[key]);
  return layerSteps[key] ? nextLayer(layout, from, layerSteps[key]) : null;
}

/**
 * Handlers for the element that the network is drawn in; its layout is null until it has a size. Layers
 * beyond findLastLayer() cannot be pointed at.
 */
export function useNetworkPointing(
  layoutRef: RefObject<NetworkLayout | null>,
  findLastLayer: () => number = () => outputLayer,
) {
  const { loop, store } = useLesson();
  const command = useCommand();

  const placeOf = (event: MouseEvent): NeuronPlace | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = { xPx: event.clientX - box.left, yPx: event.clientY - box.top };
    const neuron = layoutRef.current && neuronAt(layoutRef.current, place);
    return neuron && neuron.layer <= findLastLayer() ? neuron : null;
  };

  return {
    onPointerMove: (event: PointerEvent) => {
      // A finger that moves scrolls the page.
      if (event.pointerType !== 'touch') command((state) => pointAt(state, placeOf(event)));
    },
    onPointerLeave: () => command((state) => pointAt(state, null)),
    onClick: (event: MouseEvent) => {
      const place = placeOf(event);
      command((state) => (place ? togglePin(state, place) : closeInspector(state)));
    },
    onFocus: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // The focus that comes back from the inspector as it shuts does not open it again.
      const isBack = relatedTarget instanceof Element && relatedTarget.closest('.inspector') !== null;
      if (isBack || !currentTarget.matches(':focus-visible')) return;
      command((state) => pointAt(state, activePlace(loop.moment, findLastLayer())));
    },
    onBlur: () => command((state) => pointAt(state, null)),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      const lastLayer = findLastLayer();
      const from = activePlace({ ...loop.moment, inspected: inspectedPlace(store.getState()) }, lastLayer);
      const found = layoutRef.current && placeAfterKey(layoutRef.current, from, key);
      const next = found && found.layer > lastLayer ? from : found;
      if (next) command((state) => walkTo(state, next));
      else if (key === 'Enter' || key === ' ') command((state) => togglePin(state, from));
      else return;
      event.preventDefault();
    },
  };
}
