/**
 * Tells that the reader has edited the network, or put another in its place. Whatever changes a network of
 * the page is the reader: the page around it loads figures anew for that.
 */
import type { Edit } from '../components/follow/PageEvents.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import type { LessonState } from '../state/LessonState.ts';
import { changedCount } from './restingState.ts';

function editOf(state: LessonState): Edit {
  return { network: state.networkChoice, changed: changedCount(state), by: 'reader' };
}

/** Tells every edit from now on, each once the weight or bias is let go. */
export function watchEdits(store: LessonStore, tell: (edit: Edit) => void): void {
  let last = store.getState().network;
  store.subscribe((state) => {
    if (state.network === last || state.network.kind !== 'ready' || state.heldKnob !== null) return;
    const isFirst = last.kind !== 'ready';
    last = state.network;
    if (!isFirst) tell(editOf(state));
  });
}
