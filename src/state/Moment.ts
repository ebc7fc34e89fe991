/**
 * What the figures show at one moment, derived from the causes in LessonState by nextMoment.ts. It never
 * changes; what is the same at the next moment is the same object there.
 */
import type { DigitImage } from '../image/DigitImage.ts';
import type { Drawing, Point } from '../image/Drawing.ts';
import type { Framing } from '../image/Framing.ts';
import type { NormalFraming } from '../image/normalise.ts';
import type { ForwardPass } from '../network/forward.ts';
import { inputCount } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import type { NeuronAccount } from '../network/neuronAccount.ts';
import type { InkGuides } from './inkGuides.ts';
import { blankPad, initialLessonState } from './LessonState.ts';
import type { NeuronPlace } from './NeuronPlace.ts';
import { atRest, type ReadingThrottle } from './readingThrottle.ts';

/** The keys' cursor: where it is, in cells, and whether its pen is down. */
export interface Cursor {
  readonly place: Point;
  readonly isDown: boolean;
}

/** One moment of a lesson. */
export interface Moment extends ReadingThrottle {
  /** The ink on the pad, with an example only as far as it has drawn itself. */
  readonly drawing: Drawing;
  /** The keys' cursor on the pad. */
  readonly cursor: Cursor;
  /** How the pad is mapped into the picture now; null when there is no ink. */
  readonly framing: Framing | null;
  /** The framing that `framing` moves to; null when there is no ink. */
  readonly targetFraming: Framing | null;
  /** The framing of this drawing by MNIST's convention; the target depends on it. */
  readonly normalFraming: NormalFraming | null;
  /** The ink's box and centre of mass, on the pad and in the picture; null when there is no ink. */
  readonly padGuides: InkGuides | null;
  readonly pictureGuides: InkGuides | null;
  /** How far the drawing goes on its way into the picture, 0...3. */
  readonly framingProgress: number;
  /** The 784 intensities that the network is given. */
  readonly image: DigitImage;
  readonly network: Network | null;
  /** Every z and every activation for that picture; null while there is no network. */
  readonly pass: ForwardPass | null;
  /** The brightest output and the next one; null for a blank pad, or while there is no network. */
  readonly answer: { readonly digit: number; readonly next: number } | null;
  /**
   * Whether nothing may give the answer away yet: neither light in the outputs nor words that depend on it.
   */
  readonly isAnswerHidden: boolean;
  /** The neuron whose inspector is open, or null. */
  readonly inspected: NeuronPlace | null;
  /** Whether it was asked to stay open. */
  readonly isPinned: boolean;
  /** What its activation is made of; null for an input, which is given. */
  readonly account: NeuronAccount | null;
  /** Which term of its sum is pointed at, or null. */
  readonly term: number | null;
  /** Whether the framing has reached its target: while it has not, the picture moves by itself. */
  readonly isFramed: boolean;
  /** Whether nothing moves any more: framed, and no gesture or example under way. */
  readonly isSettled: boolean;
}

/** A moment with nothing drawn and no network: before the first. */
export function createMoment(): Moment {
  return {
    drawing: blankPad.drawing,
    cursor: { place: initialLessonState.pad.cursorPlace, isDown: false },
    framing: null,
    targetFraming: null,
    normalFraming: null,
    padGuides: null,
    pictureGuides: null,
    framingProgress: initialLessonState.framing.progress,
    image: new Float64Array(inputCount),
    network: null,
    pass: null,
    answer: null,
    isAnswerHidden: false,
    inspected: null,
    isPinned: false,
    account: null,
    term: null,
    isFramed: true,
    isSettled: true,
    ...atRest,
  };
}
