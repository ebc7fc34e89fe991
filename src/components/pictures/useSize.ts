/** How large an element is, for what is drawn in its pixels. */
import type { RefObject } from 'react';
import { observeSize, type SizePx } from './observeSize.ts';
import { type Observe, useMeasured } from './useMeasured.ts';

const observeAt: Readonly<Record<'at once' | 'next layout', Observe<SizePx | null>>> = {
  'at once': (element, onSize) => observeSize(element, onSize, 'at once'),
  'next layout': (element, onSize) => observeSize(element, onSize, 'next layout'),
};

/** In whole CSS pixels, another object whenever it is to be drawn anew; null until it is known. */
export function useSize(
  ref: RefObject<Element | null>,
  first: 'at once' | 'next layout' = 'at once',
): SizePx | null {
  return useMeasured(ref, observeAt[first], null);
}
