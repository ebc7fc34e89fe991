/**
 * A sentence about what is pointed at, or how to point while nothing is: marked then, as paper leaves it out.
 */
import { setChanged } from './setChanged.ts';
import { setText } from './setText.ts';

/** Writes the text, and whether it is the hint. */
export function setTextOrHint(element: Element, text: string, hint: string): void {
  setText(element, text);
  setChanged(element, 'data-screen-only', String(text === hint));
}
