/**
 * The size of an element, followed as it changes, and the pixels that the screen has for it.
 */

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Calls back when a CSS pixel is another number of the screen's: another zoom, a window on another screen.
 */
function observePixelRatio(onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const wait = () => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', change, { once: true });
  };
  const change = () => {
    wait();
    onChange();
  };
  wait();
  return () => query?.removeEventListener('change', change);
}

/** What all that is observed is asked by, for who cannot wait for the next layout. */
const measurements = new Set<() => void>();

/** Has every observed size measured and called back with now, also where it is the same. */
export function measureNow(): void {
  for (const measure of measurements) measure();
}

interface Observing {
  readonly isSame: (a: SizePx, b: SizePx) => boolean;
  readonly first: 'at once' | 'next layout';
}

function observe(element: Element, onSize: (size: SizePx) => void, { isSame, first }: Observing): () => void {
  let last: SizePx | null = null;
  const report = (width: number, height: number) => {
    const size = { widthPx: Math.floor(width), heightPx: Math.floor(height) };
    if (last && isSame(size, last)) return;
    last = size;
    if (size.widthPx > 0) onSize(size);
  };
  if (first === 'at once') report(element.clientWidth, element.clientHeight);
  const observer = new ResizeObserver(([{ contentRect }]) => report(contentRect.width, contentRect.height));
  observer.observe(element);
  const stopRatio = observePixelRatio(() => {
    if (last && last.widthPx > 0) onSize(last);
  });
  const measure = () => {
    last = null;
    // In fractions of a pixel, as the observer tells it: clientWidth is rounded, up or down.
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const inner = (size: number, ...edges: string[]) =>
      edges.reduce((rest, edge) => rest - Number.parseFloat(edge), size);
    report(
      inner(width, style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
      inner(height, style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
    );
  };
  measurements.add(measure);
  return () => {
    observer.disconnect();
    stopRatio();
    measurements.delete(measure);
  };
}

/**
 * Calls back with the element's size in whole CSS pixels, borders and padding left out, whenever it changes
 * or the screen's pixels do, so that what is drawn into it is drawn anew; first at once, or, for who can
 * wait, when the page is laid out next and before it is painted: to ask at once is to lay the page out once
 * more. Returns the function that stops it.
 */
export function observeSize(
  element: Element,
  onSize: (size: SizePx) => void,
  first: Observing['first'] = 'at once',
): () => void {
  const isSame = (a: SizePx, b: SizePx) => a.widthPx === b.widthPx && a.heightPx === b.heightPx;
  return observe(element, onSize, { isSame, first });
}

/** The same with the width alone, for what gives the element its height itself. */
export function observeWidth(element: Element, onWidth: (widthPx: number) => void): () => void {
  const isSame = (a: SizePx, b: SizePx) => a.widthPx === b.widthPx;
  return observe(element, ({ widthPx }) => onWidth(widthPx), { isSame, first: 'at once' });
}
