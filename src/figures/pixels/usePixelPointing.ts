/**
 * Pointing at pixels and at their neurons, with a pointer or with keys: the one place where a place over this
 * figure becomes an input.
 */
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useCommand, useLesson } from '../../components/follow/LessonContext.ts';
import { readKey } from '../../components/page/readKey.ts';
import { type ColumnLayout, cellAtPlace, cellInLens } from '../../marks/columnLayout.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { closeInspector, inspectedPlace, pointAt, togglePin, walkTo } from '../../state/pointCommands.ts';
import type { ShownPixel } from './pointedPixel.ts';

/** Where a key leads from a pixel; null for another key. Stays within the picture. */
function pixelAfterKey(cell: number, key: string): number | null {
  const [row, column] = [Math.floor(cell / imageSide), cell % imageSide];
  const last = imageSide - 1;
  const next: Readonly<Record<string, number>> = {
    ArrowLeft: cell - Number(column > 0),
    ArrowRight: cell + Number(column < last),
    ArrowUp: cell - imageSide * Number(row > 0),
    ArrowDown: cell + imageSide * Number(row < last),
    Home: row * imageSide,
    End: row * imageSide + last,
  };
  return next[key] ?? null;
}

function placeOf(event: MouseEvent) {
  const box = event.currentTarget.getBoundingClientRect();
  return { xPx: event.clientX - box.left, yPx: event.clientY - box.top };
}

const input = (cell: number | null) => (cell === null ? null : { layer: 0, index: cell });

/** Handlers for the element that the figure is drawn in; its layout is null until it has a size. */
export function usePixelPointing(layout: ColumnLayout | null, shown: ShownPixel) {
  const { store } = useLesson();
  const command = useCommand();
  const cellOf = (event: MouseEvent) => layout && cellAtPlace(layout, placeOf(event));
  // Two keys in one frame are two steps: the store knows of the first before anything is drawn.
  const findActive = () => {
    const place = inspectedPlace(store.getState());
    return place?.layer === 0 ? place.index : shown.now();
  };
  return {
    onPointerMove: (event: PointerEvent) => {
      // A finger that moves scrolls the page.
      if (event.pointerType !== 'touch') command((state) => pointAt(state, input(cellOf(event))));
    },
    onPointerLeave: () => command((state) => pointAt(state, null)),
    onClick: (event: MouseEvent) => {
      const inLens = layout && cellInLens(layout, placeOf(event), shown.now());
      const place = input(inLens ?? cellOf(event));
      command((state) => (place ? togglePin(state, place) : closeInspector(state)));
    },
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (currentTarget.matches(':focus-visible')) command((state) => pointAt(state, input(shown.now())));
    },
    onBlur: () => command((state) => pointAt(state, null)),
    onKeyDown: (event: KeyboardEvent) => {
      const key = readKey(event);
      const next = input(pixelAfterKey(findActive(), key));
      if (next) command((state) => walkTo(state, next));
      else if (key === 'Enter' || key === ' ')
        command((state) => togglePin(state, { layer: 0, index: findActive() }));
      else return;
      event.preventDefault();
    },
  };
}
