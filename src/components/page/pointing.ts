/**
 * What pointing is, for everything that can be pointed at: a mouse or a pen that passes over it, or the focus
 * that came by keys. A finger that moves scrolls the page; it points, if at all, where it taps.
 */
import type { FocusEvent, MouseEvent, PointerEvent } from 'react';

/** Whether a finger did it. */
export function isTouch({ pointerType }: { readonly pointerType: string }): boolean {
  return pointerType === 'touch';
}

/** A place over an element, and the element's size, in CSS pixels. */
export interface PointerPlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where on the element that hears it something happened. */
export function pointerPlace({ clientX, clientY, currentTarget }: MouseEvent): PointerPlace {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { xPx: clientX - left, yPx: clientY - top, widthPx: width, heightPx: height };
}

/** Handlers for what stands for one thing. */
export function pointAtOne(point: () => void, leave: () => void) {
  return {
    onPointerEnter: (event: PointerEvent) => {
      if (!isTouch(event)) point();
    },
    onPointerLeave: (event: PointerEvent) => {
      if (!isTouch(event)) leave();
    },
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (currentTarget.matches(':focus-visible')) point();
    },
    onBlur: leave,
  };
}

/** For what has many places, without keys: called with each event that points, with null at the end. */
export function pointWithin(point: (event: PointerEvent | null) => void) {
  return {
    onPointerMove: (event: PointerEvent) => {
      if (!isTouch(event)) point(event);
    },
    onPointerLeave: (event: PointerEvent) => {
      if (!isTouch(event)) point(null);
    },
  };
}

/** The same, where a tap points too: for what a press has no other meaning for. */
export function pointWithinByTap(point: (event: PointerEvent | null) => void) {
  return {
    ...pointWithin(point),
    onPointerUp: (event: PointerEvent) => {
      if (isTouch(event)) point(event);
    },
  };
}

/** And where a finger points as it moves: for what it does not scroll. */
export function pointWithinByFinger(point: (event: PointerEvent | null) => void) {
  return {
    ...pointWithin(point),
    onPointerMove: (event: PointerEvent) => point(event),
    onPointerDown: (event: PointerEvent) => point(event),
  };
}
