/**
 * What a figure and the page around it say to each other; doc/embedding.md has it for authors. Types alone:
 * both sides check what they get; commands are in formats/hostCommand.ts.
 */

import type { PageEvents } from '../components/follow/PageEvents.ts';

/**
 * The reader's state as the texts of a link's # part: see "The address" in doc/embedding.md; and what no link
 * carries and nobody can open again, the network that the reader has made.
 */
export interface StateTexts {
  readonly drawing?: string;
  readonly neuron?: string;
  readonly step?: string;
  readonly answers?: string;
  /** NETWORK:COUNT, where the reader has edited it or put one of their own in its place. */
  readonly edit?: string;
}

type Reported = { readonly [Name in keyof PageEvents]: { readonly op: Name } & PageEvents[Name] };

/**
 * Posted by the figure to the page around it. With `ready` comes the port for commands; what is told of the
 * lesson comes after it.
 */
export type FigureMessage = { readonly inklight: 1 } & (
  | { readonly op: 'height'; readonly height: number }
  | { readonly op: 'ready' }
  | Reported[keyof PageEvents]
);

/** The element's events, each as inklight-NAME. */
export interface ElementEvents extends PageEvents {
  readonly ready: null;
  /** The reader's state, which the reader has changed. */
  readonly change: StateTexts;
}

/** One of them. */
type EventOf<Name extends keyof ElementEvents> = {
  readonly op: 'event';
  readonly name: Name;
  readonly detail: ElementEvents[Name];
  /** With a change: what the reader's state is now. */
  readonly state?: StateTexts;
};

/**
 * What comes back over the port: an answer to a command, or an event; of changes and predictions none that is
 * the host's own doing.
 */
export type PortMessage =
  | { readonly op: 'answer'; readonly id: number; readonly state: StateTexts }
  | { readonly op: 'refusal'; readonly id: number; readonly reason: string; readonly state?: undefined }
  | { readonly [Name in keyof ElementEvents]: EventOf<Name> }[keyof ElementEvents];
