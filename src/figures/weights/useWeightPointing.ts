/**
 * Pointing at pixels of the grid, with a pointer or with keys. While a neuron of hidden layer 1 is pinned,
 * what is pointed at is a term of its sum; otherwise it is the pixel's own neuron.
 */
import type { KeyboardEvent, PointerEvent } from 'react';
import { useCommand, useLesson } from '../../components/follow/LessonContext.ts';
import { readKey } from '../../components/page/readKey.ts';
import { cellAfterKey, middleCell } from '../../components/pictures/cellSteps.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { inspectedPlace, pointAt, pointAtTerm } from '../../state/pointCommands.ts';
import { pixelPointedAt } from './addedNow.ts';
import { type WeightsLayout, weightAt } from './marks/weightsLayout.ts';

function pointAtPixel(state: LessonState, cell: number | null): LessonState {
  if (state.pointing.pinned?.layer === 1) return pointAtTerm(state, cell);
  return pointAt(state, cell === null ? null : { layer: 0, index: cell });
}

/** Handlers for the picture; its layout is null until it has a size. */
export function useWeightPointing(layout: WeightsLayout | null) {
  const { store } = useLesson();
  const command = useCommand();
  const point = (cell: number | null) => command((state) => pointAtPixel(state, cell));
  const pixelAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = { xPx: event.clientX - box.left, yPx: event.clientY - box.top };
    return layout && weightAt(layout, place);
  };
  // Two keys in one frame are two steps: the store knows of the first before anything is drawn.
  const active = () => {
    const state = store.getState();
    return pixelPointedAt({ inspected: inspectedPlace(state), term: state.pointing.term }) ?? middleCell;
  };
  return {
    onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && point(pixelAt(event)),
    onPointerUp: (event: PointerEvent) => event.pointerType === 'touch' && point(pixelAt(event)),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && point(null),
    onFocus: ({ currentTarget }: { currentTarget: Element }) =>
      currentTarget.matches(':focus-visible') && point(active()),
    onBlur: () => point(null),
    onKeyDown: (event: KeyboardEvent) => {
      const next = cellAfterKey(active(), readKey(event));
      if (next === null) return;
      event.preventDefault();
      point(next);
    },
  };
}
