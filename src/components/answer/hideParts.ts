/**
 * What a page around the lesson has hidden, until the reader has placed a bet or the page shows it. What
 * tells it says so where it is made, by data-tells; the root of the document says what is hidden;
 * hideParts.css hides it, from the eye and from a screen reader alike. What is drawn in light goes by
 * frame.isAnswerHidden.
 */
import type { LessonStore } from '../../state/createLessonStore.ts';
import type { LessonState } from '../../state/LessonState.ts';
import { showHidden } from '../../state/showHidden.ts';
import { watchCauses } from '../../state/watchCauses.ts';
import './hideParts.css';
import { hearPage } from '../follow/tellPage.ts';

/** Hides what the lesson says is hidden, and from the reader's first bet on nothing any more. */
export function followHidden(store: LessonStore): void {
  const write = ({ hidden }: Pick<LessonState, 'hidden'>) => {
    document.documentElement.dataset.hide = hidden.join(' ');
  };
  watchCauses(store, ({ hidden }) => ({ hidden }), write);
  write(store.getState());
  hearPage('answer', ({ by }) => {
    if (by === 'reader') store.setState(showHidden);
  });
}
