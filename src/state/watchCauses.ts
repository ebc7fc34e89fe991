/** Follows a part of the causes as soon as it changes, without a frame between: what is told, not drawn. */
import type { LessonStore } from './createLessonStore.ts';
import { keepIfSame } from './keepIfSame.ts';
import type { LessonState } from './LessonState.ts';

/**
 * Calls `changed` with what is selected of the causes, a list or an object, whenever a part of that is
 * another one: from now on, or from an earlier state on. Gives what ends it.
 */
export function watchCauses<const Selected extends object>(
  store: LessonStore,
  select: (state: LessonState) => Selected,
  changed: (selected: Selected) => void,
  since = store.getState(),
): () => void {
  let selected = select(since);
  const look = (state: LessonState) => {
    const last = selected;
    selected = keepIfSame(last, select(state));
    if (selected !== last) changed(selected);
  };
  look(store.getState());
  return store.subscribe(look);
}
