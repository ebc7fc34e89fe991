/**
 * Tells that the reader has edited the network, or put another in its place. Whatever changes a network of
 * the page is the reader: the page around it loads figures anew for that.
 */
import type { Edit } from '../components/follow/PageEvents.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import type { LessonState } from '../state/LessonState.ts';
import { changedCount } from './restingState.ts';

function editOf(state: LessonState): Edit {
  return { network: state.network.choice, changed: changedCount(state.network), by: 'reader' };
}

/** Tells every edit from now on, each once the weight or bias is let go. */
export function watchEdits(store: LessonStore, tell: (edit: Edit) => void): void {
  let last = store.getState().network.status;
  store.subscribe((state) => {
    const { status } = state.network;
    if (status === last || status.kind !== 'ready' || state.history.heldKnob !== null) return;
    const isFirst = last.kind !== 'ready';
    last = status;
    if (!isFirst) tell(editOf(state));
  });
}
