/**
 * The address of what is printed: the page with all that the reader has on it.
 */

import type { Lesson } from '../components/follow/LessonContext.ts';
import { isNearAddress, readSiteAddress, recallSite } from '../components/share/siteAddress.ts';
import { FormatError } from '../formats/FormatError.ts';
import { shareLink } from '../formats/shareLink.ts';
import { writeOptions } from '../formats/writeLink.ts';
import { linkedStateOf } from '../state/linkedState.ts';
import { ownNetworkChoice } from '../state/networkCommands.ts';
import type { PaperTexts } from '../text/paper.ts';

/** An address, and what it leaves out, in sentences. */
export interface PaperAddress {
  readonly address: string;
  readonly notes: readonly string[];
}

/** The address as others reach it, as far as the reader has ever said. */
export function paperAddress({ store, parameters }: Lesson, texts: PaperTexts): PaperAddress {
  const state = store.getState();
  const here = new URL('.', window.location.href).href;
  const page = (isNearAddress(here) && readSiteAddress(recallSite())) || here;
  const { choice, unedited } = state.network;
  const isOwn = choice === ownNetworkChoice;
  const shown = { ...parameters, network: isOwn ? parameters.network : choice };
  const notes = [...(isOwn ? [texts.ownNetwork] : []), ...(unedited ? [texts.edited] : [])];
  try {
    return { address: shareLink({ page, parameters: shown, state: linkedStateOf(state) }), notes };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const query = writeOptions(shown);
    return { address: `${page}${query && `?${query}`}`, notes: [texts.tooMuchInk, ...notes] };
  }
}
