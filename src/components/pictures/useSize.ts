/**
 * How large an element is, for what is drawn in its pixels. Another size, and other pixels of the screen or
 * of paper, are rendered before anything is painted.
 */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { observeSize, type SizePx } from './observeSize.ts';

/** In whole CSS pixels, another object whenever it is to be drawn anew; null until it is known. */
export function useSize(
  ref: RefObject<Element | null>,
  first?: Parameters<typeof observeSize>[2],
): SizePx | null {
  const [measured] = useState(() => createStore<{ readonly size: SizePx | null }>(() => ({ size: null })));
  useLayoutEffect(
    () => (ref.current ? observeSize(ref.current, (size) => measured.setState({ size }), first) : undefined),
    [ref, measured, first],
  );
  return useStore(measured).size;
}
