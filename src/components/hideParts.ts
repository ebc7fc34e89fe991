/**
 * What a page around a figure has hidden, until the reader has placed a bet: the root of the document says
 * which parts, and hideParts.css hides them, from the eye and from a screen reader alike.
 */
import type { HidablePart } from '../formats/linkValues.ts';
import './hideParts.css';
import { hearPage } from './pageEvents.ts';

/** Hides these parts, and shows all others. */
export function hideParts(parts: readonly HidablePart[] = []): void {
  document.documentElement.dataset.hide = parts.join(' ');
}

/** Shows everything once the reader has placed a bet. */
export function showOnceAnswered(): void {
  hearPage('answer', ({ by }) => {
    if (by === 'reader') hideParts();
  });
}
