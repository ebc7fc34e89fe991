/**
 * What a figure and the page around it say to each other; doc/embedding.md has it for authors. Types alone:
 * both sides check what they get; commands are in formats/hostCommand.ts.
 */

import type { PredictionMessage } from '../components/announcePredictions.ts';

/** The reader's state as the texts of a link's # part: see "The address" in doc/embedding.md. */
export interface StateTexts {
  readonly drawing?: string;
  readonly neuron?: string;
  readonly step?: string;
}

/** Posted by the figure to the page around it. With `ready` comes the port for commands. */
export type FigureMessage =
  | { readonly inklight: 1; readonly op: 'height'; readonly height: number }
  | { readonly inklight: 1; readonly op: 'ready' }
  | PredictionMessage;

/**
 * What comes back over the port: an answer to a command, word of a change that the reader made, or of what
 * the network now answers; of the latter two, nothing that is the host's own doing.
 */
export type PortMessage =
  | { readonly op: 'answer'; readonly id: number; readonly state: StateTexts }
  | { readonly op: 'refusal'; readonly id: number; readonly reason: string }
  | { readonly op: 'change'; readonly state: StateTexts }
  | ({ readonly op: 'prediction' } & Pick<PredictionMessage, 'digit' | 'activations'>);
