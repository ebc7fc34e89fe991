/**
 * The events of a lesson, for the page that it is in: see doc/embedding.md. Types alone, which name none of
 * what is inside: the library hands them on.
 */

/** What the network answers. */
export interface Prediction {
  /** The brightest output; null for a blank pad. */
  readonly digit: number | null;
  /** The ten outputs. */
  readonly activations: readonly number[];
  /** Whose drawing it is: the reader's, an example of ours, or one that a link or the host has opened. */
  readonly by: 'reader' | 'example' | 'host';
}

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
