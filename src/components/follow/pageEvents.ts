/**
 * What a lesson tells the page that it is: DOM events on the window, for scripts of that page, and for what
 * passes them on to the page around it (embed/followHost.ts). See doc/embedding.md.
 */
import type { Prediction } from '../answer/watchPredictions.ts';

/** A bet that was placed, and graded. */
export interface Answer {
  /** The figure that asked. */
  readonly figure: string;
  /** As it was asked, in the reader's language. */
  readonly question: string;
  /** The name of the choice: the same in every language. */
  readonly choice: string;
  readonly right: boolean;
  /** Who chose: the reader, or the host, which has brought an earlier choice back. */
  readonly by: 'reader' | 'host';
}

/** How the network that the page computes with differs from the one that was asked for. */
export interface Edit {
  /** A shipped network's name, the address of a file, or "own": trained or opened by the reader. */
  readonly network: string;
  /** How many of its weights and biases the reader has changed. */
  readonly changed: number;
  readonly by: 'reader' | 'host';
}

/** The events, each as inklight-NAME. */
export interface PageEvents {
  readonly prediction: Prediction;
  readonly answer: Answer;
  readonly edit: Edit;
}

/** Tells the window. */
export function tellPage<Name extends keyof PageEvents>(name: Name, detail: PageEvents[Name]): void {
  window.dispatchEvent(new CustomEvent(`inklight-${name}`, { detail }));
}

/** Hears what is told from now on. */
export function hearPage<Name extends keyof PageEvents>(
  name: Name,
  hear: (detail: PageEvents[Name]) => void,
): void {
  window.addEventListener(`inklight-${name}`, (event) =>
    hear((event as CustomEvent<PageEvents[Name]>).detail),
  );
}
