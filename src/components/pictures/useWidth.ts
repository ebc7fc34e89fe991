/** How wide an element is: for pictures that are drawn in pixels, so that their text keeps its size. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { observeWidth } from './observeSize.ts';

/** In whole CSS pixels; 0 until it is known, before anything is painted. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => (ref.current ? observeWidth(ref.current, setWidth) : undefined), [ref]);
  return width;
}

/**
 * For a picture in pixels, of that width: on paper, which is of another and asks nobody, it is scaled. None
 * while the width is not known.
 */
export function viewBoxFor(widthPx: number, heightPx: number): string | undefined {
  return widthPx > 0 ? `0 0 ${widthPx} ${heightPx}` : undefined;
}
