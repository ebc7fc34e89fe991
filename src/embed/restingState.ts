/** What a page around a figure is told of the reader's state, and when. */
import { FormatError } from '../formats/FormatError.ts';
import { stateTexts } from '../formats/writeLink.ts';
import { countEdits } from '../state/countEdits.ts';
import type { LessonState } from '../state/LessonState.ts';
import { linkedStateOf } from '../state/linkedState.ts';
import { ownNetworkChoice } from '../state/networkCommands.ts';
import type { StateTexts } from './hostMessages.ts';

/** How many weights and biases of the network the reader has changed. */
export function changedCount({ network, unedited }: LessonState): number {
  return network.kind === 'ready' && unedited ? countEdits(network.network, unedited) : 0;
}

/** What the reader has made of the network; nothing where it is as the page around it wants it. */
function editTexts(state: LessonState): Pick<StateTexts, 'edit'> {
  const { networkChoice, unedited } = state;
  if (unedited === null && networkChoice !== ownNetworkChoice) return {};
  return { edit: `${networkChoice}:${changedCount(state)}` };
}

/** The reader's state as a link has it, and their edits; null when there is too much ink for one. */
export function textsOf(state: LessonState): StateTexts | null {
  try {
    return { ...stateTexts(linkedStateOf(state)), ...editTexts(state) };
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** Whether no gesture is under way and nothing plays: what a reader does is told once it is done. */
export function isAtRest({ gesture, heldKnob, playback, isFramingPlaying }: LessonState): boolean {
  return gesture === null && heldKnob === null && playback === null && !isFramingPlaying;
}

/** Whether nothing that a page around the figure is told has changed: cheaper than to write it twice. */
export function isSameToHost(a: LessonState, b: LessonState): boolean {
  return (
    a.padDrawing === b.padDrawing &&
    a.gesture === b.gesture &&
    a.network === b.network &&
    a.heldKnob === b.heldKnob &&
    a.playback === b.playback &&
    a.pinned === b.pinned &&
    a.framingProgress === b.framingProgress &&
    a.answers.made === b.answers.made &&
    a.isFramingPlaying === b.isFramingPlaying
  );
}
