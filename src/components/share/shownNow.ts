/**
 * What is on the screen at the moment at which somebody asks to share it.
 */
import { FormatError } from '../../formats/FormatError.ts';
import { writeLinkedNetwork } from '../../formats/linkedNetwork.ts';
import type { FigureId, LinkedState } from '../../formats/linkSchema.ts';
import type { HidablePart } from '../../formats/linkValues.ts';
import type { NetworkEncoding } from '../../formats/networkFileHead.ts';
import type { SharedMoment } from '../../formats/shareLink.ts';
import { writeState } from '../../formats/writeLink.ts';
import { type LessonState, networkOf } from '../../state/LessonState.ts';
import { unansweredStateOf } from '../../state/linkedState.ts';
import { ownNetworkChoice } from '../../state/networkCommands.ts';
import type { Lesson } from '../follow/LessonContext.ts';

/** A figure, and the moment that it shows. */
export interface Shown extends SharedMoment {
  readonly figure: FigureId;
  /** What the figure is called. */
  readonly title: string;
  /** Whether its drawing can go into an address: a page full of ink cannot. */
  readonly isLinkable: boolean;
  /** Whether it computes with the reader's own network, which no address can name. */
  readonly isNetworkOwn: boolean;
  /** Whether it computes with a network that the reader has edited, which no address can carry. */
  readonly isNetworkEdited: boolean;
  /** That network, as a link carries it and as a file does; null where the page's own name says it all. */
  readonly networkText: Readonly<Record<NetworkEncoding, string>> | null;
  /** What is hidden until the reader has bet. */
  readonly hidden: readonly HidablePart[];
}

/** The address of this page's folder; of a page without one, that of no site. */
function folderHere(): string {
  const here = window.location.href;
  return URL.canParse('.', here) ? new URL('.', here).href : 'file:///';
}

function networkTextOf(state: LessonState): Shown['networkText'] {
  const network = networkOf(state);
  if (!network) return null;
  const { choice, unedited } = state.network;
  const linked = { network, unedited, isOwn: choice === ownNetworkChoice };
  const int8 = writeLinkedNetwork(linked, 'int8');
  const float32 = writeLinkedNetwork(linked, 'float32');
  return int8 === null || float32 === null ? null : { int8, float32 };
}

function isLinkable(state: LinkedState): boolean {
  try {
    writeState(state);
    return true;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

/** The figure of that name as it is now. */
export function shownNow({ store, parameters }: Lesson, figure: FigureId, title: string): Shown {
  const lessonState = store.getState();
  const state = unansweredStateOf(lessonState);
  const { choice, unedited } = lessonState.network;
  const isNetworkOwn = choice === ownNetworkChoice;
  return {
    figure,
    title,
    // The folder: of the page of all, or a figure's own, which knows its figure without being told.
    page: folderHere(),
    parameters: { ...parameters, network: isNetworkOwn ? parameters.network : choice },
    state,
    isLinkable: isLinkable(state),
    isNetworkOwn,
    isNetworkEdited: unedited !== null,
    networkText: networkTextOf(lessonState),
    hidden: lessonState.hidden,
  };
}
