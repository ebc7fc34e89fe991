/**
 * The places where a job can be computed, as a channel sees them: something to post to that posts back.
 */

/** The time, as it is handed in. */
export interface Clock {
  readonly nowMs: () => number;
  /**
   * Calls back after so many milliseconds; for 0 as soon as others have had their turn. Returns what calls it
   * off.
   */
  readonly after: (ms: number, then: () => void) => () => void;
  /** Calls back about every second; returns what ends it. */
  readonly everySecond: (then: () => void) => () => void;
  /** Calls back before the page is next painted; returns what calls it off. */
  readonly onFrame: (then: () => void) => () => void;
}

/** A host that has been opened. */
export interface JobHost {
  /** Hands over a message, and what in it the sender has no more use for. */
  readonly post: (message: unknown, transfer: Transferable[]) => void;
  /** Ends it; nothing is heard of it any more. */
  readonly close: () => void;
}

/** Told by a host what comes of it; not after it was closed. */
export interface HostListener<Message> {
  readonly onMessage: (message: Message) => void;
  /** It is no more. */
  readonly onLost: () => void;
}

/** Opens a host. May throw where there cannot be one. */
export type OpenHost = <Message>(listener: HostListener<Message>) => JobHost;

/** What a channel finds around it: the places to compute in, and the time. */
export interface JobHosts {
  readonly openWorker: OpenHost;
  readonly openPage: OpenHost;
  readonly clock: Clock;
}
