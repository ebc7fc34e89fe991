/** What a page around a figure is told of the reader's state, and when. */
import { FormatError } from '../formats/FormatError.ts';
import { stateTexts } from '../formats/writeLink.ts';
import { countEdits } from '../state/countEdits.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import type { LessonState, NetworkInUse } from '../state/LessonState.ts';
import { type LinkedCauses, linkedCausesOf, linkedStateFrom } from '../state/linkedState.ts';
import { ownNetworkChoice } from '../state/networkCommands.ts';
import { watchCauses } from '../state/watchCauses.ts';
import type { StateTexts } from './hostMessages.ts';

/** How many weights and biases of the network the reader has changed. */
export function changedCount({ status, unedited }: NetworkInUse): number {
  return status.kind === 'ready' && unedited ? countEdits(status.network, unedited) : 0;
}

/** What the reader has made of the network; nothing where it is as the page around it wants it. */
function editTexts(network: NetworkInUse): Pick<StateTexts, 'edit'> {
  const { choice, unedited } = network;
  if (unedited === null && choice !== ownNetworkChoice) return {};
  return { edit: `${choice}:${changedCount(network)}` };
}

/** The causes that a page around the figure is told of. */
type HostCauses = LinkedCauses & Pick<LessonState, 'network'>;

function hostCausesOf(state: LessonState): HostCauses {
  return { ...linkedCausesOf(state), network: state.network };
}

/** The reader's state as a link has it, and their edits; null when there is too much ink for one. */
export function textsOf(state: LessonState): StateTexts | null {
  // From these alone: whatever else it were made of, nobody would look at when it changes.
  const causes = hostCausesOf(state);
  try {
    return { ...stateTexts(linkedStateFrom(causes)), ...editTexts(causes.network) };
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** Whether no gesture is under way and nothing plays: what a reader does is told once it is done. */
export function isAtRest({ pad, history, framing }: LessonState): boolean {
  return pad.gesture === null && pad.playback === null && history.heldKnob === null && !framing.isPlaying;
}

/**
 * Calls `look` whenever the reader's state is at rest and may have other texts than when it last was. Whether
 * it has is for who looks: to write a page full of ink takes milliseconds. Gives what ends it.
 */
export function watchRest(store: LessonStore, look: () => void): () => void {
  let atRest = hostCausesOf(store.getState());
  const select = (state: LessonState) => {
    if (isAtRest(state)) atRest = hostCausesOf(state);
    return atRest;
  };
  return watchCauses(store, select, look);
}
