/**
 * Tells the page around a figure how high it is, so that the frame can follow: in our words, and in Canvas's
 * (LTI).
 */
import type { FigureMessage } from './hostMessages.ts';

/** Posts the element's height in whole pixels, rounded up: now, and whenever it has changed. */
export function reportHeight(root: Element): void {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    const message: FigureMessage = { inklight: 1, op: 'height', height };
    // A height is nobody's secret, and which page is around this one cannot be known here.
    window.parent.postMessage(message, '*');
    window.parent.postMessage({ subject: 'lti.frameResize', height }, '*');
  }).observe(root);
}
