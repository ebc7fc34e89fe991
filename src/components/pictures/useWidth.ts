/** How wide an element is: for pictures that are drawn in pixels, so that their text keeps its size. */
import type { RefObject } from 'react';
import { observeWidth } from './observeSize.ts';
import { type Observe, useMeasured } from './useMeasured.ts';

interface Width {
  readonly widthPx: number;
}

const unknown: Width = { widthPx: 0 };

// Another object each time: the same width is drawn anew for other pixels.
const observe: Observe<Width> = (element, onWidth) =>
  observeWidth(element, (widthPx) => onWidth({ widthPx }));

/** In whole CSS pixels; 0 until it is known. */
export function useWidth(ref: RefObject<Element | null>): number {
  return useMeasured(ref, observe, unknown).widthPx;
}

/**
 * For a picture in pixels, of that width: on paper, which is of another and asks nobody, it is scaled. None
 * while the width is not known.
 */
export function viewBoxFor(widthPx: number, heightPx: number): string | undefined {
  return widthPx > 0 ? `0 0 ${widthPx} ${heightPx}` : undefined;
}
