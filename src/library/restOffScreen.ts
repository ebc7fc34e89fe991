/** Lets a mounted lesson rest while nobody can see it: off the screen, or in a hidden tab. */
import type { LessonStore } from '../state/createLessonStore.ts';

/** Watches the element that holds the lesson; returns the function that stops it. */
export function restOffScreen(element: Element, store: LessonStore): () => void {
  let isOnScreen = true;
  const update = () => store.setState({ isResting: !isOnScreen || document.hidden });
  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? true;
    update();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', update);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', update);
  };
}
