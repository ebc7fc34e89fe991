/**
 * Walking in the network: where a pointer or a key leads, and what is done there. Escape is the figure's
 * (useInspectorKeys).
 */
import type { RefObject } from 'react';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { neuronAt, nextLayer, walk } from '../../marks/networkPlaces.ts';
import { lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { closeInspector, inspectedPlace, pointAt, togglePin, walkTo } from '../../state/pointCommands.ts';
import { useCommand, useLesson } from '../follow/LessonContext.ts';
import { directionOfKey, indexAfterKey } from '../pictures/gridSteps.ts';
import { pixelGrid } from '../pictures/pixelGrid.ts';
import type { Walk } from '../pictures/WalkablePicture.tsx';

const layerSteps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/**
 * Where a walk by keys begins: at what is inspected, or else at the answer, or at the first output while that
 * is hidden; where layers up to lastLayer alone can be pointed at, at the first neuron of that one.
 */
export function activePlace(
  { inspected, answer, isAnswerHidden }: Pick<Moment, 'inspected' | 'answer' | 'isAnswerHidden'>,
  lastLayer: number,
): NeuronPlace {
  const digit = isAnswerHidden ? 0 : (answer?.digit ?? 0);
  const place = inspected ?? { layer: outputLayer, index: digit };
  return place.layer > lastLayer ? { layer: lastLayer, index: 0 } : place;
}

/** Where Home and End lead: to the ends of the layer, among inputs to those of the row. */
function endOfLayer({ layer, index }: NeuronPlace, key: string): NeuronPlace | null {
  const size = layer === 0 ? pixelGrid : { rows: 1, columns: lessonSizes[layer] };
  const next = key === 'Home' || key === 'End' ? indexAfterKey(index, key, size) : null;
  return next === null ? null : { layer, index: next };
}

/** Where a key leads; null for a key that does not walk. */
function placeAfterKey(layout: NetworkLayout, from: NeuronPlace, key: string): NeuronPlace | null {
  const direction = directionOfKey(key);
  if (direction) return walk(layout, from, direction);
  return layerSteps[key] ? nextLayer(layout, from, layerSteps[key]) : endOfLayer(from, key);
}

/** The network's layout is null until it has a size. Layers beyond findLastLayer() cannot be reached. */
export function useNetworkWalk(
  layoutRef: RefObject<NetworkLayout | null>,
  findLastLayer: () => number,
): Walk<NeuronPlace> {
  const { loop, store } = useLesson();
  const command = useCommand();
  return {
    placeAt: (at) => {
      const neuron = layoutRef.current && neuronAt(layoutRef.current, at);
      return neuron && neuron.layer <= findLastLayer() ? neuron : null;
    },
    findActive: () =>
      activePlace({ ...loop.moment, inspected: inspectedPlace(store.getState()) }, findLastLayer()),
    next: (from, key) => {
      const found = layoutRef.current && placeAfterKey(layoutRef.current, from, key);
      return found && found.layer > findLastLayer() ? from : found;
    },
    point: (place) => command((state) => pointAt(state, place)),
    walkTo: (place) => command((state) => walkTo(state, place)),
    choose: (place) => command((state) => (place ? togglePin(state, place) : closeInspector(state))),
  };
}
