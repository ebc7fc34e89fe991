/**
 * The size of an element, followed as it changes.
 */
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The element's content box in whole CSS pixels; null until it is measured, which is before the first paint. */
export function useSize(ref: RefObject<Element | null>): SizePx | null {
  const [size, setSize] = useState<SizePx | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (widthPx: number, heightPx: number) => {
      setSize((previous) =>
        previous?.widthPx === widthPx && previous.heightPx === heightPx ? previous : { widthPx, heightPx },
      );
    };
    measure(Math.floor(element.clientWidth), Math.floor(element.clientHeight));
    const observer = new ResizeObserver(([entry]) => {
      measure(Math.floor(entry.contentRect.width), Math.floor(entry.contentRect.height));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
