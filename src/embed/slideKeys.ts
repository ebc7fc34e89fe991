/**
 * Keys of a deck, on whose slide the focus is in a figure: reveal.js hears none of them then, and nobody
 * could go on. Page Up, Page Down and Escape are handed back to it, in its own words.
 */
import { readKey } from '../components/page/readKey.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { inspectedPlace } from '../state/pointCommands.ts';

const methods: Readonly<Record<string, string>> = {
  PageDown: 'next',
  PageUp: 'prev',
  Escape: 'toggleOverview',
};

/** What Escape closes first, besides the inspector. */
const open = 'dialog[open], [aria-expanded="true"]';

/** Hands them to the page around the figure, from now on; Escape only where nothing here waits for it. */
export function returnSlideKeys(store: LessonStore): void {
  const handOn = (event: KeyboardEvent, method: string) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    window.parent.postMessage(JSON.stringify({ method }), '*');
  };
  /** An Escape that nobody waited for as it was pressed; who has the focus may still take it. */
  let offered: KeyboardEvent | null = null;
  window.addEventListener(
    'keydown',
    (event) => {
      const key = readKey(event);
      const method = key && methods[key];
      if (!method) return;
      if (key !== 'Escape') handOn(event, method);
      else if (!inspectedPlace(store.getState()) && !document.querySelector(open)) offered = event;
    },
    true,
  );
  window.addEventListener('keydown', (event) => {
    if (event === offered && !event.defaultPrevented) handOn(event, methods.Escape);
  });
}
