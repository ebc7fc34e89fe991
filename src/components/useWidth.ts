/** How wide an element is: for pictures that are drawn in pixels, so that their text keeps its size. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { observeWidth } from './observeSize.ts';

/** In whole CSS pixels; 0 until it is known, before anything is painted. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => (ref.current ? observeWidth(ref.current, setWidth) : undefined), [ref]);
  return width;
}
