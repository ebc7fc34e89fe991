/**
 * The causes of everything that a lesson shows: what is on the pad, the network, the reader's settings. All
 * else (picture, activations, answer, colours) is derived from these in each frame (nextMoment.ts). States
 * are immutable; the commands beside this file make the next one.
 */
import type { FaultFacts } from '../formats/FaultFacts.ts';
import { type HidablePart, type LinkedAnswers, networkRoles } from '../formats/linkValues.ts';
import type { Drawing, Point } from '../image/Drawing.ts';
import { imageSide } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import { lastFramingProgress } from './framingSteps.ts';
import type { NeuronPlace } from './NeuronPlace.ts';

/** What is on the pad: a drawing, and whose it is. */
export interface PadDrawing {
  readonly drawing: Drawing;
  /** The digit that this drawing is an example of, or null for the reader's own drawing. */
  readonly exampleLabel: number | null;
  /** Whether it came with a link or from the page around the lesson, and nobody has drawn on it here. */
  readonly isGiven?: boolean;
}

/** Whose a drawing is: the reader's own, made here; an example of ours; or given by a link, or the host. */
export type Drawer = 'reader' | 'example' | 'host';

/** Who has drawn what is on the pad. */
export function drawerOf({ exampleLabel, isGiven = false }: PadDrawing): Drawer {
  if (exampleLabel !== null) return 'example';
  return isGiven ? 'host' : 'reader';
}

/** What a pointer does to the ink. */
export type Tool = 'pen' | 'eraser';

/** What leads the pen: a pointer (mouse, pen, finger), or the cursor that keys move. */
export type InputSource = 'pointer' | 'cursor';

/** A gesture under way: pen down, not yet up. */
export interface Gesture {
  /** What was on the pad before it. */
  readonly before: PadDrawing;
  /** What makes it; moves of the other input source are ignored meanwhile. */
  readonly source: InputSource;
}

/** The network the page computes with, or why there is none. */
export type NetworkStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly network: Network }
  | { readonly kind: 'failed'; readonly reason: FaultFacts };

/** The network that the page computes with, which one it is, and what it was before the reader edited it. */
export interface NetworkInUse {
  readonly status: NetworkStatus;
  /**
   * Which network that is: a shipped one's name, the address of a file, or the reader's own
   * (networkCommands.ts).
   */
  readonly choice: string;
  /** The network before the reader's edits; null while there are none. */
  readonly unedited: Network | null;
}

/** One change that undo can take back: it keeps what the change replaced, and nothing else. */
export type HistoryStep =
  | { readonly kind: 'drawing'; readonly padDrawing: PadDrawing }
  | { readonly kind: 'network'; readonly network: NetworkInUse };

/** The reader's bets, by figure: those placed in this page, and those that a link or a host has given. */
export interface Answers {
  readonly made: LinkedAnswers;
  /** Each stays here until its figure has placed it. */
  readonly given: LinkedAnswers;
  /** What a figure's bet is about, where the reader has changed that: letters, digits and full stops. */
  readonly about: Readonly<Record<string, string>>;
}

/** What can be undone and redone. */
export interface History {
  /** Earlier steps, oldest first: what undo goes back to. */
  readonly past: readonly HistoryStep[];
  /** Undone steps, the next one to redo last. */
  readonly future: readonly HistoryStep[];
  /** The name of the weight or bias that the reader holds; null while none is held (editCommands.ts). */
  readonly heldKnob: string | null;
}

/** What draws on the pad, and how. */
export interface PadState {
  readonly tool: Tool;
  /** The gesture that is under way; null between gestures. */
  readonly gesture: Gesture | null;
  /** Where the keys' cursor is on the pad, in cells: always the centre of a cell. */
  readonly cursorPlace: Point;
  /** While an example draws itself: how much of its ink is drawn so far, 0...1. Otherwise null. */
  readonly playback: number | null;
}

/** The drawing's way into the network's picture. */
export interface FramingState {
  /** How far it goes, 0...3: see framingSteps.ts. */
  readonly progress: number;
  /** Whether that way is being played. */
  readonly isPlaying: boolean;
}

/** What is pointed at in the network. */
export interface Pointing {
  /** The neuron that is pointed at: hovered over, or walked to by keys. */
  readonly pointedAt: NeuronPlace | null;
  /** The neuron whose inspector was asked to stay. */
  readonly pinned: NeuronPlace | null;
  /**
   * Which term of the inspected neuron's sum is pointed at: the index of the neuron at the connection's other
   * end.
   */
  readonly term: number | null;
}

/**
 * Everything a lesson keeps, in groups: a command makes only those anew that it changes, so that whether one
 * has changed is whether it is another object.
 */
export interface LessonState {
  readonly padDrawing: PadDrawing;
  readonly pad: PadState;
  readonly framing: FramingState;
  readonly network: NetworkInUse;
  readonly history: History;
  readonly pointing: Pointing;
  /** What the reader drew last, while it is on the pad and after something else came there; null before. */
  readonly ownDrawing: PadDrawing | null;
  /** A network that the reader trained or opened, kept to be chosen again; null while there is none. */
  readonly ownNetwork: Network | null;
  /** What could not be read of the last link that was opened; null once the reader has seen the notice. */
  readonly lostOfLink: 'drawing' | 'rest' | null;
  readonly answers: Answers;
  /** What the host has hidden, until the reader has bet or the host shows it. */
  readonly hidden: readonly HidablePart[];
  /** Whether nobody can see the lesson: then nothing is drawn and nothing plays. */
  readonly isResting: boolean;
}

/** The network that a lesson computes with; null while there is none. */
export function networkOf({ network: { status } }: Pick<LessonState, 'network'>): Network | null {
  return status.kind === 'ready' ? status.network : null;
}

/** Pen widths that can be chosen, in cells; `initial` is the width at first. */
export const penWidthCells = { min: 1, initial: 2.4, max: 4 } as const;

/** Radius of the round eraser, in cells. */
export const eraserRadiusCells = 1.4;

/** A pad with nothing on it. */
export const blankPad: PadDrawing = {
  drawing: { strokes: [], penWidthCells: penWidthCells.initial },
  exampleLabel: null,
};

/** A lesson before anything was drawn or loaded. */
export const initialLessonState: LessonState = {
  padDrawing: blankPad,
  pad: {
    tool: 'pen',
    gesture: null,
    cursorPlace: [(imageSide + 1) / 2, (imageSide + 1) / 2],
    playback: null,
  },
  framing: { progress: lastFramingProgress, isPlaying: false },
  network: { status: { kind: 'loading' }, choice: networkRoles.usual, unedited: null },
  history: { past: [], future: [], heldKnob: null },
  pointing: { pointedAt: null, pinned: null, term: null },
  ownDrawing: null,
  ownNetwork: null,
  lostOfLink: null,
  answers: { made: {}, given: {}, about: {} },
  hidden: [],
  isResting: false,
};
