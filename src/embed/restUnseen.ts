/**
 * Lets a lesson rest while nobody can see it: off the screen, in a hidden tab, on a slide that is not shown.
 */
import type { LessonStore } from '../state/createLessonStore.ts';

/** What reveal.js posts to a frame on its slides, as plain text. */
const slideMessages: ReadonlyMap<unknown, boolean> = new Map([
  ['slide:start', true],
  ['slide:stop', false],
]);

/** Watches the element that holds the lesson, for as long as the page lives. */
export function restUnseen(root: Element, store: LessonStore): void {
  let isOnScreen = true;
  let isOnSlide = true;
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
    update();
  });
}
