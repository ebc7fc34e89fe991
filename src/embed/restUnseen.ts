/**
 * Lets a lesson rest while nobody can see it: off the screen, in a hidden tab, on a slide that is not shown.
 */
import type { LessonStore } from '../state/createLessonStore.ts';

/** What reveal.js posts to a frame on its slides, as plain text. */
const slideMessages: ReadonlyMap<unknown, boolean> = new Map([
  ['slide:start', true],
  ['slide:stop', false],
]);

/** Loaded on slides alone; without it a deck is gone through by its own buttons. */
async function returnKeys(store: LessonStore): Promise<void> {
  const slides = await import('./slideKeys.ts').catch(() => null);
  slides?.returnSlideKeys(store);
}

/** Watches the element that holds the lesson, for as long as the page lives. */
export function restUnseen(root: Element, store: LessonStore): void {
  let isOnScreen = true;
  let isOnSlide = true;
  let isInDeck = false;
  const update = () => store.setState({ isResting: !isOnScreen || !isOnSlide || document.hidden });
  new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? true;
    update();
  }).observe(root);
  document.addEventListener('visibilitychange', update);
  window.addEventListener('message', ({ source, data }) => {
    const isShown = slideMessages.get(data);
    if (source !== window.parent || isShown === undefined) return;
    isOnSlide = isShown;
    if (isShown && !isInDeck) {
      isInDeck = true;
      void returnKeys(store);
    }
    update();
  });
}
