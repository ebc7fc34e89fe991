/** What a page around a figure is told of the reader's state, and when. */
import { FormatError } from '../formats/FormatError.ts';
import { stateTexts } from '../formats/writeLink.ts';
import { countEdits } from '../state/countEdits.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import { networkInUse } from '../state/history.ts';
import type { LessonState, NetworkInUse } from '../state/LessonState.ts';
import { type LinkedCauses, linkedCausesOf, linkedStateOf } from '../state/linkedState.ts';
import { ownNetworkChoice } from '../state/networkCommands.ts';
import { watchCauses } from '../state/watchCauses.ts';
import type { StateTexts } from './hostMessages.ts';

/** How many weights and biases of the network the reader has changed. */
export function changedCount({ network, unedited }: NetworkInUse): number {
  return network.kind === 'ready' && unedited ? countEdits(network.network, unedited) : 0;
}

/** What the reader has made of the network; nothing where it is as the page around it wants it. */
function editTexts(inUse: NetworkInUse): Pick<StateTexts, 'edit'> {
  const { networkChoice, unedited } = inUse;
  if (unedited === null && networkChoice !== ownNetworkChoice) return {};
  return { edit: `${networkChoice}:${changedCount(inUse)}` };
}

/** The causes that a page around the figure is told of. */
export type HostCauses = LinkedCauses & NetworkInUse;

/** The reader's state as a link has it, and their edits; null when there is too much ink for one. */
export function textsOf(causes: HostCauses): StateTexts | null {
  try {
    return { ...stateTexts(linkedStateOf(causes)), ...editTexts(causes) };
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** Whether no gesture is under way and nothing plays: what a reader does is told once it is done. */
export function isAtRest({ gesture, heldKnob, playback, isFramingPlaying }: LessonState): boolean {
  return gesture === null && heldKnob === null && playback === null && !isFramingPlaying;
}

/**
 * Calls `look` whenever the reader's state is at rest and may have other texts than when it last was. Whether
 * it has is for who looks: to write a page full of ink takes milliseconds. Gives what ends it.
 */
export function watchRest(store: LessonStore, look: (causes: HostCauses) => void): () => void {
  const hostCausesOf = (state: LessonState) => ({ ...linkedCausesOf(state), ...networkInUse(state) });
  let atRest = hostCausesOf(store.getState());
  const select = (state: LessonState) => {
    if (isAtRest(state)) atRest = hostCausesOf(state);
    return atRest;
  };
  return watchCauses(store, select, look);
}
