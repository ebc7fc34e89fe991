/**
 * The size of an element, followed as it changes.
 */

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Calls back with the element's size in whole CSS pixels, borders and padding left out: at once, and whenever it
 * changes. Returns the function that stops it.
 */
export function observeSize(element: Element, onSize: (size: SizePx) => void): () => void {
  let last: SizePx | null = null;
  const report = (width: number, height: number) => {
    const size = { widthPx: Math.floor(width), heightPx: Math.floor(height) };
    if (size.widthPx === last?.widthPx && size.heightPx === last.heightPx) return;
    last = size;
    if (size.widthPx > 0) onSize(size);
  };
  report(element.clientWidth, element.clientHeight);
  const observer = new ResizeObserver(([{ contentRect }]) => report(contentRect.width, contentRect.height));
  observer.observe(element);
  return () => observer.disconnect();
}
