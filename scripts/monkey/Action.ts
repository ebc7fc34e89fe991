/**
 * What a random hand does, as plain data: places are fractions of what they lie on, so that an action means
 * the same on every page, whatever was done before it, and a run is written down and done again.
 */

/** A place as fractions 0...1 of the width and the height of the pad or the window. */
export type Fractions = readonly [across: number, down: number];
export type Pointer = 'mouse' | 'pen' | 'touch';

/** How a stroke can end: a finger is never let go unheard, and a mouse is never cancelled. */
export const strokeEnds = {
  mouse: ['up', 'up', 'lost', 'window left'],
  pen: ['up', 'up', 'lost', 'window left'],
  touch: ['up', 'up', 'cancelled', 'window left', 'second finger'],
} as const;
export type StrokeEnd = (typeof strokeEnds)[Pointer][number];

export type Action =
  /** On the largest pad that is there. */
  | {
      readonly kind: 'stroke';
      readonly pointer: Pointer;
      readonly places: readonly Fractions[];
      readonly end: StrokeEnd;
    }
  /** A stroke that is taken back at once, by the button or by keys. */
  | {
      readonly kind: 'stroke and undo';
      readonly pointer: Pointer;
      readonly places: readonly Fractions[];
      readonly by: 'button' | 'keys';
    }
  /** Something else that undo takes back. */
  | {
      readonly kind: 'change and undo';
      readonly change: 'clear' | 'pen width';
      readonly by: 'button' | 'keys';
    }
  /** From one place of the window over others, pressed. */
  | { readonly kind: 'drag'; readonly pointer: Pointer; readonly places: readonly Fractions[] }
  /** The same, and nothing pressed. */
  | { readonly kind: 'hover'; readonly places: readonly Fractions[] }
  /** One of the controls that are there, at a place on it; a field is given the text. */
  | {
      readonly kind: 'press';
      readonly pointer: Pointer;
      readonly which: number;
      readonly place: Fractions;
      readonly text: string;
    }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'scroll'; readonly to: number }
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  | { readonly kind: 'scheme'; readonly scheme: 'light' | 'dark'; readonly forced: boolean }
  /** What stands behind # is changed, as by a link in the same page. */
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'travel'; readonly to: 'back' | 'forward' | 'anew' }
  /** Another tab is looked at meanwhile. */
  | { readonly kind: 'hide'; readonly ms: number }
  /** The browser translates the page: each text goes into an element of its own. */
  | { readonly kind: 'translate' }
  | { readonly kind: 'print' }
  /** The link to what is shown is read, and opened in the same page. */
  | { readonly kind: 'share' }
  | { readonly kind: 'wait'; readonly ms: number };

export type ActionKind = Action['kind'];

/** After these the drawing and the network are what they were. */
export const quietKinds: readonly ActionKind[] = [
  'stroke and undo',
  'change and undo',
  'hover',
  'scroll',
  'size',
  'scheme',
  'hide',
  'translate',
  'print',
  'wait',
];

/** One page that is opened, and what is done on it. */
export interface Sitting {
  /** What stands behind the site's address. */
  readonly path: string;
  readonly actions: readonly Action[];
}
