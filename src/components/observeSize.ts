/**
 * The size of an element, followed as it changes.
 */

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Calls back with the element's size in whole CSS pixels, borders and padding left out, whenever it changes;
 * first at once, or, for who can wait, when the page is laid out next and before it is painted: to ask at
 * once is to lay the page out once more. Returns the function that stops it.
 */
export function observeSize(
  element: Element,
  onSize: (size: SizePx) => void,
  first: 'at once' | 'next layout' = 'at once',
): () => void {
  let last: SizePx | null = null;
  const report = (width: number, height: number) => {
    const size = { widthPx: Math.floor(width), heightPx: Math.floor(height) };
    if (size.widthPx === last?.widthPx && size.heightPx === last.heightPx) return;
    last = size;
    if (size.widthPx > 0) onSize(size);
  };
  if (first === 'at once') report(element.clientWidth, element.clientHeight);
  const observer = new ResizeObserver(([{ contentRect }]) => report(contentRect.width, contentRect.height));
  observer.observe(element);
  return () => observer.disconnect();
}
