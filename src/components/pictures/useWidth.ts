/** How wide an element is: for pictures that are drawn in pixels, so that their text keeps its size. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { observeWidth } from './observeSize.ts';

/**
 * In whole CSS pixels; 0 until it is known, before anything is painted. Renders again, before anything is
 * painted, when it is another one or is to be drawn anew: for other pixels of the screen, or for paper.
 */
export function useWidth(ref: RefObject<Element | null>): number {
  const [measured] = useState(() => createStore(() => ({ widthPx: 0 })));
  useLayoutEffect(
    () => (ref.current ? observeWidth(ref.current, (widthPx) => measured.setState({ widthPx })) : undefined),
    [ref, measured],
  );
  return useStore(measured).widthPx;
}

/**
 * For a picture in pixels, of that width: on paper, which is of another and asks nobody, it is scaled. None
 * while the width is not known.
 */
export function viewBoxFor(widthPx: number, heightPx: number): string | undefined {
  return widthPx > 0 ? `0 0 ${widthPx} ${heightPx}` : undefined;
}
