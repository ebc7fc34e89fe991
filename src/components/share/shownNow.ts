/**
 * What is on the screen at the moment at which somebody asks to share it.
 */
import { FormatError } from '../../formats/FormatError.ts';
import type { FigureId, LinkedState } from '../../formats/linkSchema.ts';
import type { SharedMoment } from '../../formats/shareLink.ts';
import { writeState } from '../../formats/writeLink.ts';
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
    page: new URL('.', window.location.href).href,
    parameters: { ...parameters, network: isNetworkOwn ? parameters.network : choice },
    state,
    isLinkable: isLinkable(state),
    isNetworkOwn,
    isNetworkEdited: unedited !== null,
  };
}
