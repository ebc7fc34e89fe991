/**
 * What a browser is asked to do, whichever it is and by whatever protocol.
 */

/** A place in the window, in CSS pixels. */
export type Place = readonly [x: number, y: number];

export interface Driver {
  /** Its name and version. */
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs a function of the page's, which is handed over as text; its result and argument are plain data. */
  readonly read: <Result, Argument = undefined>(
    look: (argument: Argument) => Result,
    argument?: Argument,
  ) => Promise<Result>;
  /** Presses the mouse at the first place, moves it over the others, and lets it go at the last. */
  readonly drag: (places: readonly Place[]) => Promise<void>;
  readonly click: (place: Place) => Promise<void>;
  /** Presses keys, one after the other, by the names that pages hear. */
  readonly press: (keys: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser that may be there. */
export interface Candidate {
  readonly name: string;
  /** Starts it; null where it is not installed. */
  readonly start: () => Promise<Driver | null>;
  /** How one gets it. */
  readonly howToGet: string;
}

/** A call of a function of the page's as text; the runner names functions by a helper that pages lack. */
export function textOf(look: (argument: never) => unknown, argument: unknown): string {
  return `(() => { const __name = (named) => named; return (${look})(${JSON.stringify(argument)}); })()`;
}
