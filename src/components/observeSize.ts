/**
 * The size of an element, followed as it changes.
 */

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Calls back with the element's content box in whole CSS pixels: before the next paint, and whenever it changes.
 * Returns the function that stops it.
 */
export function observeSize(element: Element, onSize: (size: SizePx) => void): () => void {
  let last: SizePx | null = null;
  const observer = new ResizeObserver(([entry]) => {
    const size = {
      widthPx: Math.floor(entry.contentRect.width),
      heightPx: Math.floor(entry.contentRect.height),
    };
    if (size.widthPx === last?.widthPx && size.heightPx === last.heightPx) return;
    last = size;
    if (size.widthPx > 0) onSize(size);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
